// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.model.domain.Domain;
import org.minato.workbench.internal.text.Services;

/** What the installed domains say. */
final class Installed {
    private Installed() {}

    static List<Domain> domains() {
        return Services.get(Domains.class).all().stream()
                .map(InstalledDomain::descriptor)
                .toList();
    }
}
