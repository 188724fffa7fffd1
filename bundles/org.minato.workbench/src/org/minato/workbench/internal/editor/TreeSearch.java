// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.Locale;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Keeps the lines whose name holds the typed text, those above them and those inside them. */
final class TreeSearch extends ViewerFilter {
    private final TreeLabels labels;
    private final ITreeContentProvider content;
    private String wanted = "";

    TreeSearch(TreeLabels labels, ITreeContentProvider content) {
        this.labels = labels;
        this.content = content;
    }

    void search(String text) {
        wanted = text.strip().toLowerCase(Locale.ROOT);
    }

    boolean isActive() {
        return !wanted.isEmpty();
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object line) {
        return !isActive() || isInsideMatch(line) || matchesOrHolds(line);
    }

    private boolean isInsideMatch(Object line) {
        for (Object above = content.getParent(line); above != null; above = content.getParent(above)) {
            if (matches(above)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesOrHolds(Object line) {
        if (matches(line)) {
            return true;
        }
        for (Object child : content.getChildren(line)) {
            if (matchesOrHolds(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(Object line) {
        return labels.getStyledText(line).getString().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
