// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.boot;

import java.nio.file.Path;
import java.util.Optional;

/** Makes everything that lets the next start be fast, and returns when it is done. Run by the build and by a first start. */
public final class Prepare {

    private Prepare() {}

    /**
     * Prepares the start of the product that the system properties name.
     *
     * @param arguments none
     * @throws Exception when the cache folder cannot be written; nothing is lost but the speed
     */
    public static void main(String[] arguments) throws Exception {
        var installation = new Installation(Start.folder(Start.PRODUCT));
        Path state = Start.folder(Start.STATE);
        Optional<PreparedStart> found = PreparedStart.find(state, installation);
        PreparedStart start = found.isPresent() ? found.get() : PreparedStart.make(state, installation);
        if (found.isEmpty()) {
            start.publish();
        }
        var cache = new JvmCache(state, start);
        if (cache.isWanted()) {
            cache.make(installation.folder());
        }
    }
}
