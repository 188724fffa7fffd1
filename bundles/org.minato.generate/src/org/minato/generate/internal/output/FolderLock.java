// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.MinatoException;

/** Keeps a second run, of this or another process, out of an output folder. The system frees it when a process dies. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws MinatoException when another run has it or the folder cannot be written
     */
    static FolderLock take(Path root) {
        Path file = root.resolve(OutputFolder.OWN).resolve("lock");
        FileChannel channel;
        try {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw OutputFolder.failed("folder.notWritable", root.toString(), e);
        }
        try {
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            closed(channel, root);
            throw busy(root);
        } catch (IOException e) {
            closed(channel, root);
            throw OutputFolder.failed("folder.notWritable", root.toString(), e);
        }
        closed(channel, root);
        throw busy(root);
    }

    private static MinatoException busy(Path root) {
        return new MinatoException(
                OutputFolder.TEXTS.get("folder.busy", root.toString()),
                OutputFolder.TEXTS.get("folder.busy.remedy"),
                null);
    }

    private static void closed(FileChannel channel, Path root) {
        try {
            channel.close();
        } catch (IOException e) {
            throw OutputFolder.failed("folder.notWritable", root.toString(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
