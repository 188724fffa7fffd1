// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.io.IOException;
import java.util.List;

/** One check of the repository. */
@FunctionalInterface
interface Gate {

    /** What is wrong, one line each: the file, what is wrong and what to do; empty where all is well. */
    List<String> problems(Repository repository) throws IOException;
}
