// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import org.minato.core.errors.MinatoException;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** A change was not made because it is not possible where it was asked for; nothing has changed. */
public final class EditRefusedException extends MinatoException {
    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(EditRefusedException.class);

    /**
     * The change is not possible.
     *
     * @param label what the change is called in the undo menu
     */
    public EditRefusedException(LocalizedText label) {
        super(TEXTS.get("editRefused", label));
    }
}
