// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.util.List;

/**
 * One form of a function of the rule language. Types are written as the front end writes them, for instance
 * {@code list(Node)}.
 *
 * @param name name of the function
 * @param parameters types of its parameters
 * @param result type of its value
 */
public record FunctionForm(String name, List<String> parameters, String result) {
    /** Copies the parameters. */
    public FunctionForm {
        parameters = List.copyOf(parameters);
    }
}
