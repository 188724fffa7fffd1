// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

/**
 * A step from one format version to the next, applied to every element while it is read: what the step does not name
 * stays as it is, and line numbers stay those of the file. The reader replaces namespaces and the format version itself.
 */
interface Migration {

    /** The version that the step reads; it leads to the next one. */
    int from();

    /** Rewrites the attributes of an element. */
    void element(String name, RawAttributes attributes);
}
