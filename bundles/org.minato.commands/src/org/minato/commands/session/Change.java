// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;

/**
 * What one change did to a session.
 *
 * @param revision the state that the change led to
 * @param kind whether it was made, taken back or made again
 * @param label what it is called in the undo menu
 * @param features every feature of every element whose value changed, inverse references included
 * @param added elements that are now in a file and were not before, without those inside them
 * @param removed elements that were in a file and are no longer, without those inside them
 * @param files the files whose content changed
 */
public record Change(
        long revision,
        Kind kind,
        LocalizedText label,
        Set<ChangedFeature> features,
        Set<EObject> added,
        Set<EObject> removed,
        Set<Path> files) {
    /** How a change came about. */
    public enum Kind {
        /** A command was executed. */
        DONE,
        /** A change was taken back. */
        UNDONE,
        /** A change was made again. */
        REDONE
    }

    /** Takes copies that nobody can change. */
    public Change {
        features = Set.copyOf(features);
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
        files = Set.copyOf(files);
    }
}
