// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import org.minato.word.Block;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** The list at the end of a document of all that people fill in. */
final class OpenFields {
    private final Say say;

    OpenFields(Say say) {
        this.say = say;
    }

    /** Adds the list at the end of a document; a sentence where nothing is to be filled in. */
    void write(WordDocument.Builder blocks, List<OpenField> fields) {
        if (fields.isEmpty()) {
            blocks.paragraph("fields-none", Text.of(say.common("fields.none")));
            return;
        }
        blocks.paragraph("fields-lead", Text.of(say.common("fields.lead", fields.size())));
        blocks.add(table("fields", "", fields));
    }

    /** The list as a table; its first column leads to the places in a page. */
    Block.Table table(String key, String page, List<OpenField> fields) {
        Tables table = new Tables(new Say(say.input()), key, "column.fields", 5, 5, 6);
        for (OpenField field : fields) {
            String place = field.heading().isEmpty() ? say.common("fields.top") : field.heading();
            table.row(field.key(), Text.EMPTY.link(place, page + "#" + field.block()), wanted(field), subjects(field));
        }
        return table.table();
    }

    private Text wanted(OpenField field) {
        return Text.of(field.wanted().isEmpty() ? say.common("fields.text") : field.wanted());
    }

    private Text subjects(OpenField field) {
        return say.orDash(say.words().join(field.subjects()));
    }
}
