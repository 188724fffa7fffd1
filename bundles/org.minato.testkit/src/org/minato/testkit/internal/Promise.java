// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.io.IOException;

/**
 * Something that a domain promises.
 *
 * @param sentence the promise
 * @param proof ends normally where it is kept; else fails with what is missing and where
 */
public record Promise(String sentence, Proof proof) {

    /** How a promise is proven. */
    @FunctionalInterface
    public interface Proof {

        /**
         * Proves it.
         *
         * @throws AssertionError where it is not kept
         * @throws IOException where files cannot be read or copied
         */
        void run() throws IOException;
    }
}
