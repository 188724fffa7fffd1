// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.io.IOException;

/** One command of the command line; its options are fields that the parser fills. */
public interface Command {

    /**
     * Does what the command is for.
     *
     * @return the exit status, see {@link ExitStatus}
     * @throws IOException if a result cannot be written
     * @throws org.minato.core.errors.MinatoException if the call is wrong or an input cannot be read
     */
    int run(Console console, Services services) throws IOException;
}
