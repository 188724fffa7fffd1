// SPDX-License-Identifier: EPL-2.0
package org.minato.core.domain;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.minato.core.domain.internal.DomainSource;
import org.minato.model.domain.Domain;

/** A domain with the bundle that declares it. Immutable; the descriptor must not be changed. */
public final class InstalledDomain {

    private final Domain descriptor;
    private final DomainSource source;

    InstalledDomain(Domain descriptor, DomainSource source) {
        this.descriptor = descriptor;
        this.source = source;
    }

    /** Key by which models name the domain. */
    public String id() {
        return descriptor.getId();
    }

    /** What the bundle declares. */
    public Domain descriptor() {
        return descriptor;
    }

    /** Name of the bundle, for messages. */
    public String bundleName() {
        return source.name();
    }

    /** Something inside the bundle, for instance a rule book; absent where the bundle does not have it. */
    public Optional<URL> entry(String path) {
        return source.entry(path);
    }

    /** The paths of all files below a folder of the bundle, sorted; empty where there is no such folder. */
    public List<String> files(String folder) {
        return source.files(folder);
    }
}
