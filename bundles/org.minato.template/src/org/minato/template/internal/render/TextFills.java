// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.render;

import java.util.List;
import org.minato.template.Rendered;
import org.minato.template.internal.view.Marks;

/** Takes the marks of what people fill in out of a text. */
final class TextFills {
    private TextFills() {}

    /** The text without marks; tells what is to be filled in, with its line. */
    static String taken(String marked, List<Rendered.Fill> fills) {
        StringBuilder text = new StringBuilder();
        int line = 1;
        int start = -1;
        for (int i = 0; i < marked.length(); i++) {
            String sign = marked.substring(i, i + 1);
            if (sign.equals(Marks.FILL)) {
                start = text.length();
            } else if (sign.equals(Marks.FILLED)) {
                if (start >= 0) {
                    fills.add(new Rendered.Fill(text.substring(start), "", line));
                }
                start = -1;
            } else {
                line += sign.equals("\n") ? 1 : 0;
                text.append(sign);
            }
        }
        return text.toString();
    }
}
