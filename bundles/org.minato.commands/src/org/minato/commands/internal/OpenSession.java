// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A session with the count of its files' openers. Counted by the registry only. */
final class OpenSession {
    private final Session session;
    private final Contents contents;
    private final Map<Path, Integer> openers = new ConcurrentHashMap<>();
    private final Map<SessionFile, FileRecovery> recoveries = new ConcurrentHashMap<>();

    OpenSession(Session session, Contents contents) {
        this.session = session;
        this.contents = contents;
    }

    Session session() {
        return session;
    }

    Contents contents() {
        return contents;
    }

    void count(Path path) {
        openers.merge(path, 1, Integer::sum);
    }

    /** One opener less; true when it was the last of the file. */
    boolean countDown(Path path) {
        int left = openers.getOrDefault(path, 1) - 1;
        if (left == 0) {
            openers.remove(path);
        } else {
            openers.put(path, left);
        }
        return left == 0;
    }

    boolean isOpened(Path path) {
        return openers.containsKey(path);
    }

    Set<Path> opened() {
        return Set.copyOf(openers.keySet());
    }

    /** Looks for what an earlier run left of the file, when it is opened for the first time. */
    void lookForRecovery(SessionFile file) {
        if (!recoveries.containsKey(file)) {
            FileRecovery.find(session, file, contents).ifPresent(found -> recoveries.put(file, found));
        }
    }

    Optional<FileRecovery> recovery(SessionFile file) {
        return Optional.ofNullable(recoveries.get(file)).filter(FileRecovery::isOpen);
    }
}
