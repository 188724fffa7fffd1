// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import org.minato.generate.internal.documents.ToCompleteDocument;
import org.minato.word.WordDocument;

/** All that people fill in, in one list. */
final class ToCompletePage extends SitePage {

    ToCompletePage(SiteContext context) {
        super(context, "to-complete");
    }

    @Override
    void content(WordDocument.Builder blocks) {
        new ToCompleteDocument(context().say().input(), context().documents()).body(blocks, "../");
    }
}
