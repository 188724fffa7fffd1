// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Files where nothing was before. They appear as a whole, and are forced to the disk all together at the end, since
 * forcing each by itself is most of the time that generating takes. What replaces a file is never written this way.
 */
final class NewFiles {
    /** Files that are forced at a time. */
    private static final int AT_ONCE = 16;

    private final List<Path> written = new ArrayList<>();

    /** Whether nothing is there, not even a link. */
    static boolean isFree(Path file) {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    void write(Path file, byte[] content) throws IOException {
        Path folder = folder(file);
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + file.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        written.add(file);
    }

    /** Forces everything to the disk, several files at a time since the disk takes them together. */
    void force() throws IOException {
        Set<Path> places = new LinkedHashSet<>(written);
        written.forEach(file -> places.add(folder(file)));
        written.clear();
        if (places.isEmpty()) {
            return;
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.min(places.size(), AT_ONCE))) {
            List<Future<?>> forced = new ArrayList<>();
            places.forEach(place -> forced.add(threads.submit(() -> {
                force(place);
                return place;
            })));
            for (Future<?> each : forced) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    private static void force(Path place) throws IOException {
        boolean folder = Files.isDirectory(place);
        if (!folder && !Files.exists(place)) {
            return;
        }
        try (FileChannel channel =
                FileChannel.open(place, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; a rename is durable there as soon as it is visible.
            if (!folder) {
                throw e;
            }
        }
    }
}
