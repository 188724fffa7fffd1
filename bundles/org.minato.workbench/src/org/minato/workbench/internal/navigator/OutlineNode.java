// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.navigator;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EClass;

/**
 * An element of a file as the navigator shows it; holds nothing of the model itself, so that any thread may use it.
 *
 * @param file the file
 * @param id id of the element
 * @param label what it is called
 * @param type its class
 * @param children the elements inside it
 */
record OutlineNode(IFile file, String id, String label, EClass type, List<OutlineNode> children) {
    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && file.equals(node.file) && id.equals(node.id);
    }

    @Override
    public int hashCode() {
        return file.hashCode() * 31 + id.hashCode();
    }
}
