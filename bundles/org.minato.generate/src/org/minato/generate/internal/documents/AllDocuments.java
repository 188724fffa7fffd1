// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.List;
import org.minato.generate.GenerationInput;

/** The documents of a plan in which people fill in something. */
public final class AllDocuments {

    private AllDocuments() {}

    /** All of them, those of rule books first. */
    public static List<PlanDocument> of(GenerationInput input) {
        List<PlanDocument> documents = new ArrayList<>(RuleDocuments.of(input));
        documents.add(new ConformanceDocument(input).write());
        return documents;
    }
}
