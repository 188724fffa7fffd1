// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** Says that a file is no table that can be read, and what to do about it. */
public final class UnreadableSheetException extends MinatoException {
    private static final long serialVersionUID = 1L;

    private static final Texts TEXTS = Texts.of(UnreadableSheetException.class);

    private UnreadableSheetException(LocalizedText text, LocalizedText remedy, @Nullable Throwable cause) {
        super(text, remedy, cause);
    }

    /** The file is damaged, too large or of another kind. */
    public static UnreadableSheetException damaged(Throwable cause) {
        return new UnreadableSheetException(
                TEXTS.get("sheet.damaged", String.valueOf(cause.getMessage())),
                TEXTS.get("sheet.damaged.remedy"),
                cause);
    }

    /** The file is in the old binary format of Excel, or protected by a password. */
    public static UnreadableSheetException old() {
        return new UnreadableSheetException(TEXTS.get("sheet.old"), TEXTS.get("sheet.old.remedy"), null);
    }
}
