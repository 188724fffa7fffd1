// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minato.core.files.AtomicFile;
import org.minato.core.files.ModelFiles;

/**
 * Unsaved content kept beside its file. The journal begins with a line {@code minato-journal 1 BASE TIME PROCESS START
 * SHA256}: the checksum of the file on the disk that the changes are based on, when it was written, by which process
 * (number and start in milliseconds), and the checksum of the content that follows.
 *
 * @param path where it lies
 * @param base checksum of the file on the disk when the changes were begun
 * @param time when it was written
 * @param process number of the process that wrote it
 * @param processStart when that process started, in milliseconds; 0 where unknown
 * @param content the unsaved content of the file
 */
record Journal(Path path, String base, Instant time, long process, long processStart, byte[] content) {
    private static final String SUFFIX = ".minato-journal";
    private static final String MAGIC = "minato-journal";

    /** A journal of this process for the content; nothing is written yet. */
    static Journal of(Path path, String base, byte[] content) {
        ProcessHandle self = ProcessHandle.current();
        return new Journal(path, base, Instant.now(), self.pid(), startOf(self), content);
    }

    /** A place beside the file where no other journal is. */
    static Path placeFor(Path file, String distinction) {
        return file.resolveSibling("." + file.getFileName() + "." + distinction + SUFFIX);
    }

    /** Journals beside the file whose process has ended, the newest first. */
    static List<Journal> left(Path file) {
        List<Journal> found = new ArrayList<>();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return found;
        }
        String start = "." + file.getFileName() + ".";
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(
                folder, each -> isJournal(each.getFileName().toString(), start))) {
            for (Path each : beside) {
                read(each).filter(journal -> !journal.isInUse()).ifPresent(found::add);
            }
        } catch (IOException e) {
            return List.of();
        }
        found.sort(Comparator.comparing(Journal::time).reversed());
        return found;
    }

    private static boolean isJournal(String name, String start) {
        return name.startsWith(start)
                && name.endsWith(SUFFIX)
                && name.indexOf('.', start.length()) == name.length() - SUFFIX.length();
    }

    /** Writes it as a whole, through to the disk. */
    void write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 200);
        String head = String.join(
                " ", MAGIC, "1", base, time.toString(), "" + process, "" + processStart, ModelFiles.sha256(content));
        bytes.writeBytes((head + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(content);
        AtomicFile.write(path, bytes.toByteArray());
    }

    /** Reads a journal; empty for anything else and for one that is damaged. */
    private static Optional<Journal> read(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            int end = 0;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            String[] head = new String(bytes, 0, end, StandardCharsets.UTF_8).split(" ", -1);
            byte[] content = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
            return head.length == 7 && head[0].equals(MAGIC) && head[6].equals(ModelFiles.sha256(content))
                    ? Optional.of(new Journal(
                            path,
                            head[2],
                            Instant.parse(head[3]),
                            Long.parseLong(head[4]),
                            Long.parseLong(head[5]),
                            content))
                    : Optional.empty();
        } catch (IOException | DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether another process that runs now has written it, and is editing the file. */
    private boolean isInUse() {
        return process != ProcessHandle.current().pid()
                && ProcessHandle.of(process)
                        .map(writer -> writer.isAlive() && startOf(writer) == processStart)
                        .orElse(false);
    }

    private static long startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
