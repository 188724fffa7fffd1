// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import org.minato.core.errors.MinatoException;
import org.minato.core.text.Texts;
import org.minato.word.internal.DamagedDocumentException;

/** Says that a file is no Word document that can be read, and what to do about it. */
public final class UnreadableDocumentException extends MinatoException {
    private static final long serialVersionUID = 1L;

    private static final Texts TEXTS = Texts.of(UnreadableDocumentException.class);

    UnreadableDocumentException(DamagedDocumentException cause) {
        super(
                TEXTS.get("unreadableDocument", String.valueOf(cause.getMessage())),
                TEXTS.get("unreadableDocument.remedy"),
                cause);
    }
}
