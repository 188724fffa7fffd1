// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import com.google.gson.JsonElement;
import java.util.List;

/** JSON. */
final class JsonFormat implements StructureFormat {
    @Override
    public String unreadable() {
        return "json.unreadable";
    }

    @Override
    public JsonElement parse(byte[] content) {
        return Json.parse(content);
    }

    @Override
    public byte[] write(JsonElement tree, byte[] like) {
        return Json.write(tree);
    }

    @Override
    public List<String> comments(byte[] content) {
        return List.of();
    }
}
