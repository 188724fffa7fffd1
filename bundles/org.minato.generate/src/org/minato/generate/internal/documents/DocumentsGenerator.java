// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import java.util.Optional;
import org.minato.diagram.DiagramKind;
import org.minato.diagram.Diagrams;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A document for each rule book that applies to the plan, filled in for its region, for Word and as page. */
@Component
public final class DocumentsGenerator implements Generator {
    private final Optional<Diagrams> diagrams;

    /** Without pictures. */
    public DocumentsGenerator() {
        diagrams = Optional.empty();
    }

    /** With the data flow diagram in the documents of the model's own rule books. */
    @Activate
    public DocumentsGenerator(@Reference Diagrams diagrams) {
        this.diagrams = Optional.of(diagrams);
    }

    @Override
    public String kind() {
        return "documents";
    }

    @Override
    public String version() {
        return "3";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        return DocumentFiles.of(
                input, RuleDocuments.of(input, new PlanPictures(diagrams, input).forPrint(DiagramKind.DATA_FLOW)));
    }
}
