// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.impact;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.Snapshot;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.ModelFiles;
import org.minato.generate.OutputTrace;
import org.minato.impact.Impact;
import org.minato.impact.ImpactScope;
import org.minato.impact.Link;
import org.minato.model.base.Root;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.workbench.internal.check.OpenBooks;
import org.minato.workbench.internal.editor.ModelEditor;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.project.Workspace;
import org.minato.workbench.internal.text.Services;

/**
 * What the view is asked: what a clause touches, or why an element is there. Asked in the UI thread, answered in any
 * other: within the files of one project, open ones as they are being edited.
 */
final class ImpactQuestion {
    private final Optional<String> key;
    private final Optional<EObject> element;
    private final List<OpenFile> open;
    private final Optional<IProject> project;

    private ImpactQuestion(
            Optional<String> key, Optional<EObject> element, List<OpenFile> open, Optional<IProject> project) {
        this.key = key;
        this.element = element;
        this.open = open;
        this.project = project;
    }

    /** What a clause or book touches. */
    static ImpactQuestion of(String key, IWorkbenchPage page) {
        return new ImpactQuestion(Optional.of(key), Optional.empty(), open(page), project(page));
    }

    /** Why an element of an open file is there. */
    static ImpactQuestion of(EObject element, IWorkbenchPage page) {
        return new ImpactQuestion(Optional.empty(), Optional.of(element), open(page), project(page));
    }

    private static List<OpenFile> open(IWorkbenchPage page) {
        List<OpenFile> found = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof ModelEditor editor) {
                editor.openFile().ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<IProject> project(IWorkbenchPage page) {
        return page.getActiveEditor() instanceof ModelEditor editor
                ? Optional.of(editor.workspaceFile().getProject())
                : Optional.empty();
    }

    /** The answer; none where the clause or element is not there any more. */
    Optional<Link> answer() {
        Map<Path, Root> roots = new LinkedHashMap<>();
        Map<OpenFile, Snapshot> snapshots = new LinkedHashMap<>();
        for (OpenFile file : open) {
            Snapshot snapshot = file.session().snapshot();
            snapshots.put(file, snapshot);
            if (snapshot.root(file.path()).orElse(null) instanceof Root root) {
                roots.putIfAbsent(file.path(), root);
            }
        }
        project.ifPresent(found -> addUnopened(found, roots));
        ImpactScope scope = ImpactScope.of(roots.values(), CheckOptions.on(LocalDate.now()))
                .with(project.map(ImpactQuestion::outputs).orElse(List.of()));
        Impact impact = new Impact(
                Services.get(Checker.class), Services.get(OpenBooks.class).current());
        return key.flatMap(asked -> impact.forward(asked, scope))
                .or(() -> element.flatMap(asked -> copy(asked, snapshots)).map(copy -> impact.back(copy, scope)));
    }

    private static Optional<EObject> copy(EObject element, Map<OpenFile, Snapshot> snapshots) {
        return snapshots.values().stream()
                .flatMap(snapshot -> snapshot.copy(element).stream())
                .findFirst();
    }

    private static void addUnopened(IProject project, Map<Path, Root> roots) {
        try {
            for (IFile file : Workspace.models(project)) {
                Path path = Projects.pathOf(file);
                if (!roots.containsKey(path)) {
                    @Nullable Root root = read(path);
                    if (root != null) {
                        roots.put(path, root);
                    }
                }
            }
        } catch (CoreException e) {
            Platform.getLog(ImpactQuestion.class).log(e.getStatus());
        }
    }

    /** A file that cannot be read is told by its own findings. */
    private static @Nullable Root read(Path path) {
        try {
            return Services.get(ModelFiles.class).open(path).root();
        } catch (MinatoException e) {
            return null;
        }
    }

    private static List<OutputTrace> outputs(IProject project) {
        List<OutputTrace> found = new ArrayList<>();
        try {
            for (Path folder : OutputTrace.folders(Projects.pathOf(project))) {
                OutputTrace.read(folder).ifPresent(found::add);
            }
        } catch (IOException | MinatoException e) {
            return found;
        }
        return found;
    }
}
