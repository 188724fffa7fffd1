// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.nio.file.Path;
import org.minato.benchmark.internal.baseline.CatalogueRules;

/**
 * What one process is to do.
 *
 * @param model the file of the model
 * @param elements how large a generated model shall be
 */
record Task(Path bundles, Path model, int elements, long seed, Path found, Measurements measurements) {
    Installation installation() {
        return Installation.of(bundles);
    }

    static CatalogueRules catalogue(Installation installation) {
        return new CatalogueRules(installation.domains());
    }
}
