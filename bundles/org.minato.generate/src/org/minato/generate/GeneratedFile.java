// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.util.List;

/**
 * A file that a generator made. Immutable.
 *
 * @param path path below the output folder, with slashes; may hold Japanese
 * @param content the bytes; equal input gives equal bytes
 * @param parts its parts and what they are about, in reading order; each key once
 */
public record GeneratedFile(String path, byte[] content, List<GeneratedPart> parts) {
    /** Keeps its own copies. */
    public GeneratedFile {
        content = content.clone();
        parts = List.copyOf(parts);
    }

    /** A file that says nothing of its parts. */
    public GeneratedFile(String path, byte[] content) {
        this(path, content, List.of());
    }

    /** The bytes; a copy. */
    @Override
    public byte[] content() {
        return content.clone();
    }
}
