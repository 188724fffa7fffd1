// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import org.minato.core.errors.MinatoException;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** The call itself is wrong: an unknown option, a missing value, a file that must not be overwritten. Ends with status 2. */
public final class CallException extends MinatoException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong with the call and how to mend it. */
    public CallException(LocalizedText text) {
        super(text);
    }

    /** The same, from the texts of the command line. */
    public static CallException of(String key, Object... arguments) {
        return new CallException(Texts.of(Console.class).get(key, arguments));
    }
}
