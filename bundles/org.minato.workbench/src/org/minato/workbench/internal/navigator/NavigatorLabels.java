// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.navigator;

import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.minato.core.finding.Severity;
import org.minato.workbench.internal.editor.FilePictures;
import org.minato.workbench.internal.findings.FindingMarkers;
import org.minato.workbench.internal.text.Pictures;

/** Names and pictures, with the mark of the worst finding. */
final class NavigatorLabels extends LabelProvider {
    @Override
    public String getText(Object element) {
        return switch (element) {
            case IResource resource -> resource.getName();
            case OutlineNode node -> node.label();
            default -> "";
        };
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof IResource resource
                ? Pictures.marked(picture(resource), worst(resource))
                : Pictures.of(((OutlineNode) element).type());
    }

    private static ImageDescriptor picture(IResource resource) {
        return switch (resource) {
            case IProject project -> Pictures.descriptor(project.isOpen() ? "project" : "project-closed");
            case IContainer folder -> Pictures.descriptor("folder");
            case IFile file ->
                FilePictures.rootType(file.getName())
                        .map(Pictures::descriptor)
                        .orElseGet(() -> Pictures.descriptor("file"));
            default -> Pictures.descriptor("file");
        };
    }

    private static Optional<Severity> worst(IResource resource) {
        try {
            int found = resource.findMaxProblemSeverity(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
            return switch (found) {
                case IMarker.SEVERITY_ERROR -> Optional.of(Severity.ERROR);
                case IMarker.SEVERITY_WARNING -> Optional.of(Severity.WARNING);
                default -> Optional.empty();
            };
        } catch (CoreException e) {
            return Optional.empty();
        }
    }
}
