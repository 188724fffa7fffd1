// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies a bundle so that it loads fast: not compressed and without signatures, because the JVM's cache leaves out the
 * classes of signed jars. A bundle with jars inside becomes a folder, so that nothing has to be unpacked at run time.
 */
final class BundleCopy {

    private BundleCopy() {}

    /** Copies the jar or folder to the target, a path that does not exist yet. */
    static void copy(Path bundle, Path target) throws IOException {
        if (Files.isDirectory(bundle)) {
            copyFolder(bundle, target);
        } else if (hasInnerJars(bundle)) {
            unpack(bundle, target);
        } else {
            repack(bundle, target);
        }
    }

    private static boolean hasInnerJars(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String classPath = manifest == null
                    ? null
                    : manifest.getMainAttributes().getValue(new Attributes.Name("Bundle-ClassPath"));
            return classPath != null && classPath.contains(".jar");
        }
    }

    private static void copyFolder(Path folder, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = target.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (file.toString().endsWith(".jar")) {
                    repack(file, copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void unpack(Path jar, Path target) throws IOException {
        Path root = target.toAbsolutePath().normalize();
        Files.createDirectories(root);
        try (var zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Path copy = root.resolve(entry.getName()).normalize();
                if (!copy.startsWith(root)) {
                    throw new IOException(jar + ": entry outside the bundle: " + entry.getName());
                }
                if (entry.isDirectory() || isSignature(entry.getName())) {
                    continue;
                }
                Files.createDirectories(copy.getParent());
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, copy);
                }
                if (copy.toString().endsWith(".jar")) {
                    Path packed = copy.resolveSibling(copy.getFileName() + ".packed");
                    Files.move(copy, packed);
                    repack(packed, copy);
                    Files.delete(packed);
                }
            }
        }
    }

    private static void repack(Path jar, Path target) throws IOException {
        try (var zip = new ZipFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            out.setMethod(ZipOutputStream.STORED);
            var written = new HashSet<String>();
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (isSignature(entry.getName()) || !written.add(entry.getName())) {
                    continue;
                }
                byte[] content;
                try (InputStream in = zip.getInputStream(entry)) {
                    content = entry.getName().equals(JarFile.MANIFEST_NAME) ? mainSection(in) : in.readAllBytes();
                }
                var stored = new ZipEntry(entry.getName());
                stored.setTime(entry.getTime());
                stored.setSize(content.length);
                var crc = new CRC32();
                crc.update(content);
                stored.setCrc(crc.getValue());
                out.putNextEntry(stored);
                out.write(content);
                out.closeEntry();
            }
        }
    }

    /** The manifest without the digests of the single entries, which only signatures need and which are long. */
    private static byte[] mainSection(InputStream manifest) throws IOException {
        var main = new Manifest();
        main.getMainAttributes().putAll(new Manifest(manifest).getMainAttributes());
        var bytes = new ByteArrayOutputStream();
        main.write(bytes);
        return bytes.toByteArray();
    }

    private static boolean isSignature(String entry) {
        return entry.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }
}
