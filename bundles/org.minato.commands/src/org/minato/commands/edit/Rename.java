// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.model.base.BasePackage;
import org.minato.model.base.NamedElement;

/** Gives elements another name. */
public final class Rename {
    private Rename() {}

    /**
     * Changes the name in one language; the name in the other stays.
     *
     * @param name without surrounding space; an empty one clears the name
     * @param language Japanese, or any other for English
     */
    public static Command of(EditingDomain domain, NamedElement element, String name, Locale language) {
        EAttribute feature = Locale.JAPANESE.getLanguage().equals(language.getLanguage())
                ? BasePackage.eINSTANCE.getNamedElement_NameJa()
                : BasePackage.eINSTANCE.getNamedElement_NameEn();
        String trimmed = name.strip();
        return Edit.of(
                Wording.text("rename", Wording.of(element)),
                List.of(() -> SetFeature.step(element, feature, trimmed.isEmpty() ? null : trimmed)),
                List.of(element));
    }
}
