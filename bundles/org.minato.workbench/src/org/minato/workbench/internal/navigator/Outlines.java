// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.navigator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.ModelFiles;
import org.minato.model.base.NamedElement;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** What is in the files, read in the background when first asked for and again after a file has changed. UI thread. */
final class Outlines {
    private static final int DEPTH = 3;

    private final Map<IFile, Outline> known = new HashMap<>();
    private final Display display;
    private final Consumer<IFile> ready;

    private record Outline(long stamp, List<OutlineNode> nodes) {}

    /** @param ready is told in the UI thread when a file has been read */
    Outlines(Display display, Consumer<IFile> ready) {
        this.display = display;
        this.ready = ready;
    }

    /** The elements of the file as last read; reading begins where they are missing or out of date. */
    List<OutlineNode> of(IFile file) {
        Outline outline = known.get(file);
        long stamp = file.getModificationStamp();
        List<OutlineNode> nodes = outline == null ? List.of() : outline.nodes();
        if (outline == null || outline.stamp() != stamp) {
            known.put(file, new Outline(stamp, nodes));
            ICoreRunnable run = monitor -> read(file, stamp);
            Job.createSystem(Words.of("navigator.reading", file.getName()), run).schedule();
        }
        return nodes;
    }

    private void read(IFile file, long stamp) {
        List<OutlineNode> nodes = nodes(file);
        display.asyncExec(() -> {
            known.put(file, new Outline(stamp, nodes));
            ready.accept(file);
        });
    }

    private static List<OutlineNode> nodes(IFile file) {
        try {
            EObject root =
                    Services.get(ModelFiles.class).open(Projects.pathOf(file)).root();
            return children(file, root, DEPTH);
        } catch (MinatoException e) {
            return List.of();
        }
    }

    private static List<OutlineNode> children(IFile file, EObject parent, int depth) {
        List<OutlineNode> nodes = new ArrayList<>();
        for (EObject child : parent.eContents()) {
            String id = Objects.toString(EcoreUtil.getID(child), "");
            if (depth > 0 && child instanceof NamedElement && !id.isEmpty()) {
                List<OutlineNode> inner = children(file, child, depth - 1);
                nodes.add(new OutlineNode(file, id, Words.labels().of(child), child.eClass(), inner));
            }
        }
        return nodes;
    }
}
