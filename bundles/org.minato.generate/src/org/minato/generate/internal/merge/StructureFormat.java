// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.util.List;

/** A text format that holds one tree of objects, lists and values. Stateless. */
interface StructureFormat {
    /** Key of the text that says that a file is not of this format. */
    String unreadable();

    /**
     * Reads a file.
     *
     * @throws JsonParseException when it is not of this format
     */
    JsonElement parse(byte[] content);

    /** Writes a tree in the way the generators write it. */
    byte[] write(JsonElement tree, byte[] like);

    /** Lines of comments, which writing a tree anew would lose. */
    List<String> comments(byte[] content);
}
