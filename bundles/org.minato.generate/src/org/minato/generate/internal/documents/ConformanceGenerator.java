// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.osgi.service.component.annotations.Component;

/** The conformance matrix for Word and as page. */
@Component
public final class ConformanceGenerator implements Generator {

    @Override
    public String kind() {
        return "conformance";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        return DocumentFiles.of(input, List.of(new ConformanceDocument(input).write()));
    }
}
