// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minato.generate.GenerationInput;
import org.minato.template.Rendered;

/** The documents of a plan in which people fill in something. */
public final class AllDocuments {

    private AllDocuments() {}

    /** All of them: those of rule books, the matrix, and those that templates have made. */
    public static List<PlanDocument> of(GenerationInput input) {
        List<PlanDocument> documents = new ArrayList<>(RuleDocuments.of(input, Optional.empty()));
        documents.add(new ConformanceDocument(input).write());
        for (Rendered rendered : input.templates()) {
            rendered.document().ifPresent(content -> documents.add(new PlanDocument(rendered.path(), content)));
        }
        return documents;
    }
}
