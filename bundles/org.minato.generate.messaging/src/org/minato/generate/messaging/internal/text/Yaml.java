// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;

/** Plain YAML of maps, lists, texts, numbers and booleans: block style, keys in the order given, no anchors. */
public final class Yaml {
    private Yaml() {}

    /** The YAML as UTF-8, below a head of comment lines. */
    public static byte[] write(List<String> head, Map<String, ?> content) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setIndent(2);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        StringBuilder text = new StringBuilder();
        head.forEach(line -> text.append(line.isEmpty() ? "#" : "# " + line).append('\n'));
        options.setDereferenceAliases(true);
        text.append(new org.yaml.snakeyaml.Yaml(options).dump(content));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
