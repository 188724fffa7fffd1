// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.asyncapi;

import java.util.List;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.osgi.service.component.annotations.Component;

/** An AsyncAPI 3.0 document of a plan's data flows: servers, channels, messages, and who sends and receives them. */
@Component
public final class AsyncApiGenerator implements Generator {

    @Override
    public String kind() {
        return "asyncapi";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        return List.of(new AsyncApiDocument(input).file());
    }
}
