// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.minato.core.text.Texts;

/** {@code matches}: regular expressions that take time in proportion to the text, whatever they say. */
final class Matching extends Code.Condition {
    private static final int MAX_PATTERN = 1_000;
    private static final int MAX_PROGRAM = 10_000;
    private static final int TEXT_PER_STEP = 4;

    /** An expression for the general matcher, which also judges what an expression may be, and for the fast one. */
    private record Compiled(Pattern general, Optional<SmallPattern> small) {}

    private final Code text;
    private final Code pattern;
    private final AtomicReference<Compiled> last = new AtomicReference<>();

    private Matching(Code text, Code pattern) {
        this.text = text;
        this.pattern = pattern;
    }

    static Code of(Code text, Code pattern) {
        return new Matching(text, pattern);
    }

    @Override
    public boolean test(Frame frame) {
        String searched = (String) text.value(frame);
        String written = (String) pattern.value(frame);
        Compiled compiled = last.get();
        if (compiled == null || !compiled.general.pattern().equals(written)) {
            frame.spend(written.length());
            compiled = compile(written);
            last.set(compiled);
        }
        frame.spend(searched.length() / TEXT_PER_STEP);
        return compiled.small.isPresent()
                ? compiled.small.get().isFoundIn(searched)
                : compiled.general.matcher(searched).find();
    }

    private static Compiled compile(String written) {
        if (written.length() <= MAX_PATTERN) {
            try {
                Pattern compiled = Pattern.compile(written);
                if (compiled.programSize() <= MAX_PROGRAM) {
                    return new Compiled(compiled, SmallPattern.of(written));
                }
            } catch (PatternSyntaxException e) {
                // told below, like a pattern that is too large
            }
        }
        throw new EvaluationProblem(
                "notReadable", written, Texts.of(EvaluationProblem.class).get("kind.pattern"));
    }
}
