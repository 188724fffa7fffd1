// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.dataflow;

import org.minato.diagram.internal.draft.Icon;
import org.minato.diagram.internal.draft.Outline;
import org.minato.model.refmodel.Application;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.ExternalSystem;
import org.minato.model.refmodel.Gateway;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.Service;

/**
 * How a kind of node looks.
 *
 * @param role its name in the drawing and in the stylesheet
 */
public record NodeLook(String role, Icon icon, Outline outline) {

    /** The look of a node. */
    public static NodeLook of(Node node) {
        return switch (node) {
            case Gateway gateway -> new NodeLook("gateway", Icon.GATEWAY, Outline.CUT);
            case Service service -> new NodeLook("service", Icon.SERVICE, Outline.ROUND);
            case DataStore store -> new NodeLook("data-store", Icon.STORE, Outline.DRUM);
            case Application application -> new NodeLook("application", Icon.APPLICATION, Outline.WINDOW);
            case ExternalSystem system -> new NodeLook("external", Icon.EXTERNAL, Outline.PLAIN);
            default -> new NodeLook("device", Icon.DEVICE, Outline.PLAIN);
        };
    }
}
