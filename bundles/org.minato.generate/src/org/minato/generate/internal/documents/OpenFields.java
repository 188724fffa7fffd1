// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** The list at the end of a document of all that people fill in. */
final class OpenFields {
    private final Say say;

    OpenFields(Say say) {
        this.say = say;
    }

    /** Adds the list below a heading; a sentence where nothing is to be filled in. */
    void write(WordDocument.Builder blocks, List<OpenField> fields) {
        if (fields.isEmpty()) {
            blocks.paragraph("fields-none", Text.of(say.common("fields.none")));
            return;
        }
        blocks.paragraph("fields-lead", Text.of(say.common("fields.lead", fields.size())));
        Tables table = new Tables(new Say(say.input()), "fields", "column.fields", 5, 5, 6);
        for (OpenField field : fields) {
            table.row(
                    field.key(),
                    Text.EMPTY.link(
                            field.heading().isEmpty() ? say.common("fields.top") : field.heading(),
                            "#" + field.block()),
                    wanted(field),
                    subjects(field));
        }
        blocks.add(table.table());
    }

    Text wanted(OpenField field) {
        return Text.of(field.wanted().isEmpty() ? say.common("fields.text") : field.wanted());
    }

    Text subjects(OpenField field) {
        return say.orDash(say.words().join(field.subjects()));
    }
}
