// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** The files that lie beside a test class, in its bundle or on its class path. */
public interface Entries {

    /** A file, by its path from the root. */
    Optional<URL> entry(String path);

    /** Paths of all files below a folder, sorted; empty where there is no such folder. */
    List<String> files(String folder);
}
