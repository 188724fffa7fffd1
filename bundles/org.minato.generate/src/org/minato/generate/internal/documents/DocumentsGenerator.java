// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.osgi.service.component.annotations.Component;

/** A document for each rule book that applies to the plan, filled in for its region, for Word and as page. */
@Component
public final class DocumentsGenerator implements Generator {

    @Override
    public String kind() {
        return "documents";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        return DocumentFiles.of(input, RuleDocuments.of(input));
    }
}
