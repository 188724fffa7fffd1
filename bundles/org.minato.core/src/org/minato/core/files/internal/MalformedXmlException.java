// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

/** The parser met a damaged file with an unchecked exception of its own. */
final class MalformedXmlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedXmlException(RuntimeException cause) {
        super(cause);
    }
}
