// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.project;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.minato.workbench.internal.text.Words;

/** Projects of the workspace. Folders and files from elsewhere are linked, so that nothing is written beside them. */
public final class Projects {
    private Projects() {}

    /** A project of this name, made or opened where it is not there or closed. */
    public static IProject named(String name) throws CoreException {
        IProject project = root().getProject(name);
        if (!project.exists()) {
            project.create(null);
        }
        if (!project.isOpen()) {
            project.open(null);
        }
        return project;
    }

    /** A name for a new project that no project and no folder has: the wish, else the wish with a number. */
    public static String freeName(String wish) {
        String name = wish;
        for (int number = 2; root().getProject(name).exists(); number++) {
            name = wish + "-" + number;
        }
        return name;
    }

    /** The file of the workspace that stands for a file on the disk; linked into a project where it is in none. */
    public static IFile fileAt(Path path) throws CoreException {
        Path real = path.toAbsolutePath().normalize();
        Optional<IFile> known = Arrays.stream(root().findFilesForLocationURI(real.toUri()))
                .filter(file -> file.getProject().isOpen())
                .min(Comparator.comparingInt(file -> file.getFullPath().segmentCount()));
        if (known.isPresent()) {
            known.get().refreshLocal(IResource.DEPTH_ZERO, null);
            if (known.get().exists()) {
                return known.get();
            }
        }
        IProject project = named(Words.of("project.openedFiles"));
        IFile link = project.getFile(freeLink(project, real.getFileName().toString()));
        link.createLink(real.toUri(), IResource.NONE, null);
        return link;
    }

    /** Links a folder on the disk into a project of its own, named like it. */
    public static IFolder openFolder(Path folder) throws CoreException {
        Path real = folder.toAbsolutePath().normalize();
        for (IProject project : root().getProjects()) {
            for (IResource member : project.isOpen() ? project.members() : new IResource[0]) {
                if (member instanceof IFolder linked
                        && linked.isLinked()
                        && real.toUri().equals(linked.getLocation().toPath().toUri())) {
                    return linked;
                }
            }
        }
        String name = real.getFileName() == null ? "folder" : real.getFileName().toString();
        IFolder link = named(freeName(name)).getFolder(name);
        link.createLink(real.toUri(), IResource.NONE, null);
        return link;
    }

    private static String freeLink(IProject project, String name) {
        String free = name;
        for (int number = 2; project.findMember(free) != null; number++) {
            int dot = name.lastIndexOf('.');
            free = dot < 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot);
        }
        return free;
    }

    /** The place on the disk of a file or folder of the workspace. */
    public static Path pathOf(IResource resource) {
        IPath location = resource.getLocation();
        if (location == null) {
            throw new IllegalStateException("Not on a disk: " + resource);
        }
        return location.toPath();
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
