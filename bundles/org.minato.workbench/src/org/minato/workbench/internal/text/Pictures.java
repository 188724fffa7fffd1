// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.text;

import java.net.URL;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.minato.core.finding.Severity;
import org.minato.model.edit.Icons;

/** Pictures, shared and disposed with the display. To be used in the UI thread. */
public final class Pictures {
    private Pictures() {}

    /** A picture of the workbench by its file name without ending. */
    public static Image of(String name) {
        return image(descriptor(name));
    }

    /** A picture of the workbench by its file name without ending. */
    public static ImageDescriptor descriptor(String name) {
        URL url = Pictures.class.getResource("/icons/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** The picture of a class of the metamodel. */
    public static Image of(EClass type) {
        return image(descriptor(type));
    }

    /** The picture of a class of the metamodel. */
    public static ImageDescriptor descriptor(EClass type) {
        return Icons.of(type).map(ImageDescriptor::createFromURL).orElseGet(() -> descriptor("element"));
    }

    /** The picture of a severity. */
    public static Image of(Severity severity) {
        return of(name(severity));
    }

    /** A picture with the mark of a severity in its corner, where there is one. */
    public static Image marked(ImageDescriptor base, Optional<Severity> severity) {
        if (severity.isEmpty()) {
            return image(base);
        }
        ImageDescriptor mark = descriptor("overlay-" + name(severity.get()));
        return image(new DecorationOverlayIcon(image(base), mark, IDecoration.BOTTOM_LEFT));
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    private static Image image(ImageDescriptor descriptor) {
        ResourceManager resources = JFaceResources.getResources();
        return resources.create(descriptor);
    }
}
