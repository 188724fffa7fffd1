// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** The lock of a session: many readers or one writer; a writer may read and write again, a reader must not write. */
final class SessionLock {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    <T> T read(Supplier<T> reader) {
        lock.readLock().lock();
        try {
            return reader.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    <T> Optional<T> tryRead(Supplier<T> reader) {
        if (!lock.readLock().tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.get());
        } finally {
            lock.readLock().unlock();
        }
    }

    <T> T write(Supplier<T> writer) {
        refuseUpgrade();
        lock.writeLock().lock();
        try {
            return writer.get();
        } finally {
            lock.writeLock().unlock();
        }
    }

    <T> Optional<T> tryWrite(Duration patience, Supplier<T> writer) {
        refuseUpgrade();
        if (!acquired(patience)) {
            return Optional.empty();
        }
        try {
            return Optional.of(writer.get());
        } finally {
            lock.writeLock().unlock();
        }
    }

    boolean isWriter() {
        return lock.isWriteLockedByCurrentThread();
    }

    private boolean acquired(Duration patience) {
        try {
            return lock.writeLock().tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A reader that waited to become a writer would wait for itself. */
    private void refuseUpgrade() {
        if (lock.getReadHoldCount() > 0 && !lock.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException("A session cannot be changed while reading it");
        }
    }
}
