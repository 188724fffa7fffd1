// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.osgi.service.component.annotations.Component;

/** The list of all that people fill in, for Word and as page. */
@Component
public final class ToCompleteGenerator implements Generator {

    @Override
    public String kind() {
        return "to-complete";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        return DocumentFiles.of(input, List.of(new ToCompleteDocument(input, AllDocuments.of(input)).write()));
    }
}
