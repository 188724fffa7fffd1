// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** No file names the host of a package registry or a path of somebody's machine, or says that something is to be done. */
final class ForbiddenGate implements Gate {

    /** The classes of one letter keep these patterns from finding themselves. */
    private static final Map<Pattern, String> FORBIDDEN = new LinkedHashMap<>(Map.of(
            Pattern.compile("repo1?\\.m[a]ven\\.(apache\\.)?org|registry\\.n[p]mjs\\.org|deb\\.d[e]bian\\.org"),
            "names the host of a package registry",
            Pattern.compile("(^|[\\s\"'=(:>])/(w[o]rk|r[o]ot|h[o]me)/[a-z.]"),
            "names a path of a machine",
            Pattern.compile("\\b(TO[D]O|FIX[M]E)\\b"),
            "says that something is still to be done: do it, or file an issue"));

    @Override
    public List<String> problems(Repository repository) throws IOException {
        List<String> problems = new ArrayList<>();
        for (Path file : repository.files(repository.root(), name -> true)) {
            List<String> lines = lines(file);
            for (int index = 0; index < lines.size(); index++) {
                String where = repository.show(file) + ":" + (index + 1) + ": ";
                String line = lines.get(index);
                FORBIDDEN.forEach((pattern, reason) -> {
                    if (pattern.matcher(line).find()) {
                        problems.add(where + reason);
                    }
                });
            }
        }
        return problems;
    }

    /** The lines of a text file; none where the file is no text. */
    private static List<String> lines(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            return text.indexOf('\0') >= 0 ? List.of() : text.lines().toList();
        } catch (CharacterCodingException e) {
            return List.of();
        }
    }
}
