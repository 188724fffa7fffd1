// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.minato.word.Block;
import org.minato.word.Text;

/** Collects the rows of a table; columns are named by keys of texts. */
public final class Tables {
    private final Say say;
    private final String key;
    private final List<Block.Column> columns;
    private final List<Block.Row> rows = new ArrayList<>();

    /** A table whose columns have the given shares of the width, titled by {@code <prefix>.1} and so on. */
    public Tables(Say say, String key, String prefix, int... shares) {
        this.say = say;
        this.key = key;
        columns = IntStream.range(0, shares.length)
                .mapToObj(i -> new Block.Column(say.text(prefix + "." + (i + 1)), shares[i]))
                .toList();
    }

    /** A row. */
    public Tables row(String rowKey, Text... cells) {
        rows.add(new Block.Row(key + "/" + rowKey, List.of(cells)));
        return this;
    }

    /** A row whose first cell is a text of the documents. */
    public Tables item(String textKey, Text value) {
        return row(textKey, say.text(textKey), value);
    }

    /** Whether there is no row yet. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table. */
    public Block.Table table() {
        return new Block.Table(key, columns, rows);
    }
}
