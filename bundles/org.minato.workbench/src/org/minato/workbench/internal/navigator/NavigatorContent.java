// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.navigator;

import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.minato.workbench.internal.project.Workspace;

/** Projects, folders, files, and the elements in models. */
final class NavigatorContent implements ITreeContentProvider {
    private final Outlines outlines;

    NavigatorContent(Outlines outlines) {
        this.outlines = outlines;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case IContainer container -> members(container);
            case IFile file when Workspace.isModel(file) -> outlines.of(file).toArray();
            case OutlineNode node -> node.children().toArray();
            default -> new Object[0];
        };
    }

    private static Object[] members(IContainer container) {
        if (!container.isAccessible()) {
            return new Object[0];
        }
        try {
            return Arrays.stream(container.members())
                    .filter(member -> !member.getName().startsWith("."))
                    .sorted(Comparator.comparing((IResource member) -> member instanceof IFile)
                            .thenComparing(IResource::getName))
                    .toArray();
        } catch (CoreException e) {
            return new Object[0];
        }
    }

    @Override
    public @Nullable Object getParent(Object child) {
        return child instanceof IResource resource
                ? resource.getParent()
                : child instanceof OutlineNode node ? node.file() : null;
    }

    @Override
    public boolean hasChildren(Object parent) {
        return switch (parent) {
            case IContainer container -> members(container).length > 0;
            case IFile file -> Workspace.isModel(file);
            case OutlineNode node -> !node.children().isEmpty();
            default -> false;
        };
    }
}
