// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

/**
 * A file that a generator made. Immutable.
 *
 * @param path path below the output folder, with slashes; may hold Japanese
 * @param content the bytes; equal input gives equal bytes
 */
public record GeneratedFile(String path, byte[] content) {
    /** Keeps its own copy of the content. */
    public GeneratedFile {
        content = content.clone();
    }

    /** The bytes; a copy. */
    @Override
    public byte[] content() {
        return content.clone();
    }
}
