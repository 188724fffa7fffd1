// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.minato.workbench.internal.editor.FilePictures;

/** The files of the workspace. May be used by any thread. */
public final class Workspace {
    private Workspace() {}

    /** The files of the workspace that stand for a file on the disk. */
    public static List<IFile> filesAt(Path path) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()))
                .filter(IFile::exists)
                .toList();
    }

    /** Whether Minato edits the file. */
    public static boolean isModel(IFile file) {
        return FilePictures.rootType(file.getName()).isPresent();
    }

    /** All models, rule books and plans in a folder, a project or the workspace, or the one file itself. */
    public static List<IFile> models(IResource resource) throws CoreException {
        List<IFile> found = new ArrayList<>();
        if (resource instanceof IFile file && isModel(file)) {
            found.add(file);
        } else if (resource instanceof IContainer container && container.isAccessible()) {
            for (IResource member : container.members()) {
                found.addAll(models(member));
            }
        }
        return found;
    }
}
