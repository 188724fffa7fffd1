// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.work;

import java.util.Locale;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** What kind of work waits for somebody. */
public enum WorkKind {
    /** A task of the plan. */
    TASK,
    /** An actor that no organisation plays yet. */
    ACTOR,
    /** A clause that is broken. */
    VIOLATION,
    /** A topic on which something has to be stated. */
    TOPIC,
    /** Evidence that is missing or has expired. */
    EVIDENCE,
    /** A procedure that is not settled with its office. */
    PROCEDURE,
    /** A waiver or an attestation that expires within ninety days. */
    EXPIRY,
    /** A milestone whose time has passed without a date on which it was reached. */
    MILESTONE;

    /** The word for the kind. */
    public LocalizedText label() {
        return Texts.of(WorkKind.class).get("kind." + name().toLowerCase(Locale.ROOT));
    }
}
