// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleException;

/**
 * A start of the command line that is made once and then only read: copies of the bundles it needs, the framework's
 * state on them, and later the JVM's cache. Each lies in a folder of its own that is moved into place when it is
 * complete, so that several processes can prepare at the same time.
 *
 * @param folder where it lies
 */
record PreparedStart(Path folder) {

    /** Names the prepared start in use, in the folder that holds them; the launcher script reads it too. */
    static final String CURRENT = "current";

    /** The JVM's cache inside a prepared start; the launcher script passes it to the JVM when it exists. */
    static final String JVM_CACHE = "minato.aot";

    private static final String STAMP = "stamp";
    private static final String BUNDLES = "bundles.list";
    private static final String FRAMEWORK_JAR = "framework.jar";
    private static final String BOOT_JAR = "boot.jar";
    private static final Duration KEPT = Duration.ofDays(1);

    /** The prepared start in use, if it was made from this installation as it is now and by this JVM. */
    static Optional<PreparedStart> find(Path state, Installation installation) {
        try {
            Path current = state.resolve(CURRENT);
            if (!Files.exists(current)) {
                return Optional.empty();
            }
            var start =
                    new PreparedStart(state.resolve(Files.readString(current).strip()));
            List<Path> bundles = Files.readAllLines(start.folder.resolve(BUNDLES)).stream()
                    .map(Path::of)
                    .toList();
            boolean valid = Files.readString(start.folder.resolve(STAMP)).equals(Stamp.of(installation, bundles));
            return valid ? Optional.of(start) : Optional.empty();
        } catch (IOException changed) {
            return Optional.empty();
        }
    }

    /** Prepares a start from the installation as it is now, inside a folder that may hold others. */
    static PreparedStart make(Path state, Installation installation)
            throws IOException, BundleException, InterruptedException {
        Files.createDirectories(state);
        var start = new PreparedStart(Files.createTempDirectory(state, "start-"));
        boolean complete = false;
        try {
            start.fill(installation);
            complete = true;
            return start;
        } finally {
            if (!complete) {
                start.delete();
            }
        }
    }

    private void fill(Installation installation) throws IOException, BundleException, InterruptedException {
        for (Installation.Installed bundle : installation.bundles()) {
            if (bundle.name().equals(Installation.FRAMEWORK)) {
                BundleCopy.copy(bundle.path(), frameworkJar());
            } else if (bundle.name().equals(Installation.COMMAND_LINE)) {
                BundleCopy.copy(bundle.path(), folder.resolve(BOOT_JAR));
            }
        }
        List<Path> bundles = closure(installation, folder.resolve("closure"));
        String stamp = Stamp.of(installation, bundles);
        Path copies = Files.createDirectory(folder.resolve("bundles"));
        var copied = new ArrayList<Path>();
        for (Path bundle : bundles) {
            Path copy = copies.resolve(bundle.getFileName());
            BundleCopy.copy(bundle, copy);
            copied.add(copy);
        }
        try (HeadlessFramework framework = HeadlessFramework.start(frameworkJar(), storage(), false)) {
            framework.installAndStart(copied);
        }
        Files.write(
                folder.resolve(BUNDLES), bundles.stream().map(Path::toString).toList());
        Files.writeString(folder.resolve(STAMP), stamp);
    }

    /** Makes this the prepared start in use and removes those that no process can be using any more. */
    void publish() throws IOException {
        Path state = folder.getParent();
        Path name = Files.createTempFile(state, CURRENT, ".new");
        Files.writeString(name, folder.getFileName() + "\n");
        Files.move(name, state.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Instant limit = Instant.now().minus(KEPT);
        try (Stream<Path> others = Files.list(state)) {
            for (Path other : (Iterable<Path>) others::iterator) {
                if (!other.equals(folder)
                        && other.getFileName().toString().startsWith("start-")
                        && Files.getLastModifiedTime(other).toInstant().isBefore(limit)) {
                    new PreparedStart(other).delete();
                }
            }
        }
    }

    /** Removes the prepared start from the disk as far as that is possible. */
    void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException gone) {
            // Somebody else has removed it: that is what was wanted.
        }
    }

    /** Starts the framework from here; read-only, so that several processes can. */
    HeadlessFramework framework() throws BundleException {
        return HeadlessFramework.start(frameworkJar(), storage(), true);
    }

    private Path frameworkJar() {
        return folder.resolve(FRAMEWORK_JAR);
    }

    private Path storage() {
        return folder.resolve("configuration");
    }

    Path jvmCache() {
        return folder.resolve(JVM_CACHE);
    }

    /** Class path of a JVM that starts from here. The launcher script builds the same. */
    String classPath() {
        return folder.resolve(BOOT_JAR) + java.io.File.pathSeparator + frameworkJar();
    }

    private List<Path> closure(Installation installation, Path storage)
            throws IOException, BundleException, InterruptedException {
        List<Path> all = installation.bundles().stream()
                .filter(bundle -> !bundle.name().equals(Installation.FRAMEWORK))
                .map(Installation.Installed::path)
                .filter(Files::exists)
                .toList();
        try (HeadlessFramework framework = HeadlessFramework.start(frameworkJar(), storage, false)) {
            return framework.closure(all);
        } finally {
            new PreparedStart(storage).delete();
        }
    }
}
