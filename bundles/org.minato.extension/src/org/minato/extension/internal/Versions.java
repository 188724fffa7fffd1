// SPDX-License-Identifier: EPL-2.0
package org.minato.extension.internal;

import org.osgi.framework.Version;

/** Orders OSGi versions that are written as text; what is no version comes first. */
public final class Versions {
    private Versions() {}

    /** Like {@link java.util.Comparator#compare}. */
    public static int compare(String left, String right) {
        return parse(left).compareTo(parse(right));
    }

    private static Version parse(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion;
        }
    }
}
