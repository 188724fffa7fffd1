// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

/** A file that is no readable Word document; the API turns it into a message for people. */
public final class DamagedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Wraps what the reader said. */
    public DamagedDocumentException(Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
