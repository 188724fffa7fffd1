// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.compose;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;

/** Builds a page of Markdown. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();
    private boolean inTable;

    Markdown heading(int level, String title) {
        block();
        text.append("#".repeat(level)).append(' ').append(title).append('\n');
        return this;
    }

    Markdown paragraph(String paragraph) {
        block();
        text.append(paragraph).append('\n');
        return this;
    }

    Markdown code(String line) {
        block();
        text.append("    ").append(line).append('\n');
        return this;
    }

    Markdown item(String item) {
        if (!text.toString().endsWith("\n") || !lastLine().startsWith("- ")) {
            block();
        }
        text.append("- ").append(item).append('\n');
        return this;
    }

    Markdown row(String... cells) {
        if (!inTable) {
            block();
            inTable = true;
        }
        text.append(Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    Markdown rule(int columns) {
        text.append("|")
                .append(String.join("", Collections.nCopies(columns, "---|")))
                .append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }

    private void block() {
        inTable = false;
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private String lastLine() {
        String all = text.substring(0, Math.max(0, text.length() - 1));
        return all.substring(all.lastIndexOf('\n') + 1);
    }
}
