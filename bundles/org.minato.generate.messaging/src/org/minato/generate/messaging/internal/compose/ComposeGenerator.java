// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.compose;

import java.util.List;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.messaging.internal.facts.Deployment;
import org.osgi.service.component.annotations.Component;

/**
 * A Compose file with broker, ingestion, store and dashboard, and all their configuration. Users, access control lists and
 * grants come from flows and access rights; secrets are named, never made. Nothing where the model has neither messages
 * nor a store.
 */
@Component
public final class ComposeGenerator implements Generator {

    @Override
    public String kind() {
        return "compose";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        Deployment deployment = new Deployment(input);
        if (!deployment.hasBroker() && !deployment.hasStore()) {
            return List.of();
        }
        FileSet files = new FileSet(deployment);
        SecretFiles secrets = new SecretFiles(deployment);
        if (deployment.hasBroker()) {
            new BrokerFiles(deployment).addTo(files);
        }
        if (deployment.hasStore()) {
            new StoreFiles(deployment).addTo(files);
            new DashboardFiles(deployment).addTo(files);
        }
        if (deployment.hasIngestion()) {
            new IngestionFiles(deployment).addTo(files);
        }
        secrets.addTo(files);
        new ComposeFile(deployment, secrets).addTo(files);
        new Readme(deployment, secrets).addTo(files);
        return files.all();
    }
}
