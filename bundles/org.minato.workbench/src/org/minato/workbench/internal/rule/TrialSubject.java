// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.minato.commands.session.OpenFile;
import org.minato.core.files.ModelFiles;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.Subject;
import org.minato.workbench.internal.editor.ModelEditor;
import org.minato.workbench.internal.project.Examples;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.project.Workspace;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/**
 * A model or plan that a rule can be tried on.
 *
 * @param name what the user calls it
 * @param root gives its top element in a state that nobody changes; may read files
 */
record TrialSubject(String name, Supplier<Optional<EObject>> root) {
    /** Open models and plans first, in their present state; then those of the workspace, then shipped examples. */
    static List<TrialSubject> all(IWorkbenchPage page) {
        List<TrialSubject> found = new ArrayList<>();
        Set<Path> open = new HashSet<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof ModelEditor editor) {
                editor.openFile()
                        .filter(file -> subject(file.root()).isPresent() && open.add(file.path()))
                        .ifPresent(file -> found.add(opened(file)));
            }
        }
        try {
            for (IFile file : Workspace.models(ResourcesPlugin.getWorkspace().getRoot())) {
                boolean book = "rulebook".equals(file.getFileExtension());
                Path path = Projects.pathOf(file);
                if (!book && open.add(path)) {
                    String name = file.getFullPath().makeRelative().toString();
                    found.add(new TrialSubject(name, () -> read(path)));
                }
            }
        } catch (CoreException e) {
            Platform.getLog(TrialSubject.class).log(e.getStatus());
        }
        Examples examples = Services.get(Examples.class);
        examples.all().forEach(example -> examples.model(example).ifPresent(url -> found.add(shipped(example, url))));
        return found;
    }

    private static TrialSubject opened(OpenFile file) {
        String name = Words.of("trial.open", file.path().getFileName());
        return new TrialSubject(name, () -> file.session().snapshot().root(file.path()));
    }

    private static TrialSubject shipped(Examples.Shipped example, URL url) {
        return new TrialSubject(
                Words.of("trial.example", example.name()),
                () -> Optional.of(Services.get(ModelFiles.class).read(url).root()));
    }

    private static Optional<EObject> read(Path path) {
        return Optional.of(Services.get(ModelFiles.class).open(path).root());
    }

    /** What is checked where this is the top element of a file. */
    static Optional<Subject> subject(EObject root) {
        return switch (root) {
            case ReferenceModel model -> Optional.of(Subject.of(model));
            case Plan plan -> Optional.of(Subject.of(plan));
            default -> Optional.empty();
        };
    }
}
