// SPDX-License-Identifier: EPL-2.0
package org.minato.extension.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minato.core.files.AtomicFile;

/**
 * What this user has added to Minato, with a copy of where it came from: a new build or another version of the product
 * gets it back from here.
 */
public final class PluginRecord {
    private static final String LIST = "plugins.tsv";

    /**
     * One plugin.
     *
     * @param id id of the feature, or symbolic name of the bundle of a plain jar
     * @param source address of a repository, or a path in this record's folder
     */
    public record Entry(String id, String version, String source) {
        /** Whether it is a plain jar. */
        public boolean isJar() {
            return source.endsWith(".jar");
        }
    }

    private final Path folder;

    /** The record in a folder; the folder is made when there is something to keep. */
    public PluginRecord(Path folder) {
        this.folder = folder;
    }

    /** Everything that was added and not removed, in the order in which it was added. */
    public List<Entry> entries() {
        Path list = folder.resolve(LIST);
        if (!Files.exists(list)) {
            return List.of();
        }
        try {
            return Files.readAllLines(list).stream()
                    .map(line -> line.split("\t", -1))
                    .filter(parts -> parts.length == 3)
                    .map(parts -> new Entry(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entry of a plugin. */
    public Optional<Entry> find(String id) {
        return entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Where the source of an entry is; empty where it is an address elsewhere. */
    public Optional<Path> local(Entry entry) {
        return entry.source().contains(":") ? Optional.empty() : Optional.of(folder.resolve(entry.source()));
    }

    /** Notes a plugin whose repository or jar is a file or folder, and keeps a copy of it. */
    public void keep(String id, String version, Path source) throws IOException {
        String name = id + "-" + version + (Files.isDirectory(source) ? "" : suffix(source));
        Path kept = folder.resolve("sources").resolve(name);
        if (!kept.equals(source)) {
            remove(kept);
            copy(source, kept);
        }
        note(new Entry(id, version, "sources/" + name));
    }

    /** Notes a plugin that came from an address. */
    public void note(String id, String version, String address) throws IOException {
        note(new Entry(id, version, address));
    }

    /** Forgets a plugin and the copy of its source. */
    public void forget(String id) throws IOException {
        Optional<Entry> entry = find(id);
        if (entry.isPresent()) {
            write(entries().stream().filter(other -> !other.id().equals(id)).toList());
            Optional<Path> kept = local(entry.get());
            if (kept.isPresent()) {
                remove(kept.get());
            }
        }
    }

    private void note(Entry entry) throws IOException {
        List<Entry> all = new ArrayList<>(entries());
        for (Entry old : entries()) {
            if (old.id().equals(entry.id())) {
                all.remove(old);
                Optional<Path> kept = local(old);
                if (kept.isPresent() && !old.source().equals(entry.source())) {
                    remove(kept.get());
                }
            }
        }
        all.add(entry);
        write(all);
    }

    private void write(List<Entry> entries) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            text.append(entry.id() + "\t" + entry.version() + "\t" + entry.source() + "\n");
        }
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve(LIST), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String suffix(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectories(target(directory));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, target(file), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }

            private Path target(Path source) {
                return source.equals(from)
                        ? to
                        : to.resolve(from.relativize(source).toString());
            }
        });
    }

    private static void remove(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        Files.walkFileTree(place, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path directory, @org.eclipse.jdt.annotation.Nullable IOException failed) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
