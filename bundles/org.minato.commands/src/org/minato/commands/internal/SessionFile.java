// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.minato.core.finding.Finding;

/**
 * A file of a session. Content is replaced and states are changed under the session's write lock; what has been saved is
 * noted under the lock of {@link Saving}.
 */
final class SessionFile {
    private final Path path;
    private volatile Resource resource;
    private volatile List<Finding> findings;
    private volatile long state;
    private volatile long savedState;
    private volatile String diskChecksum;
    private volatile String noticedChecksum;

    /** @param diskChecksum what was on the disk when the content was read */
    SessionFile(Path path, Resource resource, List<Finding> findings, String diskChecksum) {
        this.path = path;
        this.resource = resource;
        this.findings = findings;
        this.diskChecksum = diskChecksum;
        this.noticedChecksum = diskChecksum;
    }

    Path path() {
        return path;
    }

    Resource resource() {
        return resource;
    }

    List<Finding> findings() {
        return findings;
    }

    void replace(Resource other, List<Finding> found) {
        resource = other;
        findings = found;
    }

    /** Number of the present content; content that comes back by undo has the number that it had. */
    long state() {
        return state;
    }

    void setState(long number) {
        state = number;
    }

    boolean isDirty() {
        return state != savedState;
    }

    /** What is on the disk is the content that had this number. */
    void setSaved(long number, String checksum) {
        savedState = number;
        diskChecksum = checksum;
        noticedChecksum = checksum;
    }

    String diskChecksum() {
        return diskChecksum;
    }

    /** Whether this content of the disk has not been told of before. */
    boolean notice(String checksum) {
        boolean isNew = !checksum.equals(noticedChecksum);
        noticedChecksum = checksum;
        return isNew;
    }
}
