// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.graphics.Image;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.RulesPackage;
import org.minato.workbench.internal.text.Pictures;

/** Pictures of files by the ending of their names. */
public final class FilePictures {
    private FilePictures() {}

    /** The class of a file's top element, for the files that Minato edits. */
    public static Optional<EClass> rootType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "refmodel" -> Optional.of(RefmodelPackage.Literals.REFERENCE_MODEL);
            case "rulebook" -> Optional.of(RulesPackage.Literals.RULE_BOOK);
            case "plan" -> Optional.of(DeploymentPackage.Literals.PLAN);
            default -> Optional.empty();
        };
    }

    /** The picture of a file. */
    public static Image of(String name) {
        return rootType(name).map(Pictures::of).orElseGet(() -> Pictures.of("file"));
    }
}
