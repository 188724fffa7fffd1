// SPDX-License-Identifier: EPL-2.0
package org.minato.core.domain.internal;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** Something that may hold a domain descriptor and the files that it names. */
public interface DomainSource {

    /** Name of the descriptor at the root of a bundle. */
    String DESCRIPTOR = "minato.domain";

    /** Name for messages: the bundle's symbolic name, or the address. */
    String name();

    /** An entry; absent where there is none. */
    Optional<URL> entry(String path);

    /** Paths of all files below a folder, sorted. */
    List<String> files(String folder);
}
