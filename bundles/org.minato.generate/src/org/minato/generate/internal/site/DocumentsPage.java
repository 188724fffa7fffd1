// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import org.minato.generate.internal.documents.PlanDocument;
import org.minato.generate.internal.documents.Say;
import org.minato.generate.internal.documents.Tables;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** The documents of the plan, for Word and as pages. */
final class DocumentsPage extends SitePage {

    DocumentsPage(SiteContext context) {
        super(context, "documents");
    }

    @Override
    void content(WordDocument.Builder blocks) {
        Say say = context().say();
        Tables table = new Tables(say, "documents", "column.documents", 8, 4, 3);
        for (PlanDocument document : context().documents()) {
            String path = "../" + document.path();
            table.row(
                    document.path(),
                    Text.of(document.content().title()),
                    Text.EMPTY
                            .link(say.get("documents.page"), path + ".html")
                            .plain(say.get("list"))
                            .link(say.get("documents.word"), path + ".docx"),
                    say.text("count", document.openFields()));
        }
        blocks.add(table.table());
    }
}
