// SPDX-License-Identifier: EPL-2.0
package org.minato.gates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the gates: {@code sources ROOT} before the bundles are built, {@code api ROOT [accept]} after. */
public final class Gates {

    private Gates() {}

    public static void main(String[] args) throws IOException {
        Repository repository = new Repository(Path.of(args[1]));
        List<Gate> gates = switch (args[0]) {
            case "sources" ->
                List.of(new LayerGate(), new PackageGate(), new TextGate(), new UsedTextGate(), new ForbiddenGate());
            case "api" -> List.of(new ApiGate(args.length > 2 && args[2].equals("accept")));
            default -> throw new IllegalArgumentException("Unknown gates: " + args[0]);
        };
        List<String> problems = new ArrayList<>();
        for (Gate gate : gates) {
            problems.addAll(gate.problems(repository));
        }
        problems.forEach(problem -> System.err.println("[ERROR] " + problem));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The gates found " + problems.size() + " problem(s), see above.");
        }
    }
}
