// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.openapi;

import java.util.List;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.osgi.service.component.annotations.Component;

/** An OpenAPI 3.1 document for each data set that the model publishes; none where it publishes nothing. */
@Component
public final class OpenApiGenerator implements Generator {

    @Override
    public String kind() {
        return "openapi";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        return input.effective().model().getDataSets().stream()
                .filter(dataSet -> dataSet.getPublication() != null)
                .map(dataSet -> new OpenApiDocument(input, dataSet, dataSet.getPublication()).file())
                .toList();
    }
}
