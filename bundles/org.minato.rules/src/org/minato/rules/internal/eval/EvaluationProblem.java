// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.Arrays;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/**
 * An expression that has no value for an element: something is missing, or two values cannot be compared. {@code &&},
 * {@code ||}, {@code all} and {@code exists} absorb it where the other operand or another member decides.
 */
public class EvaluationProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** Names the text that says what is wrong. */
    public EvaluationProblem(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
    }

    /** What is wrong. */
    public LocalizedText text() {
        Texts texts = Texts.of(EvaluationProblem.class);
        Object[] readable = Arrays.stream(arguments)
                .map(argument -> argument instanceof EObject element ? Names.of(element) : argument)
                .toArray();
        return texts.get(key, readable);
    }
}
