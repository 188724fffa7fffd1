// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GeneratedPart;
import org.minato.generate.messaging.internal.facts.Deployment;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.model.base.Element;

/** The files of a deployment, below one folder. */
final class FileSet {
    private static final String FOLDER = "deployment/";

    private final Deployment deployment;
    private final List<GeneratedFile> files = new ArrayList<>();

    FileSet(Deployment deployment) {
        this.deployment = deployment;
    }

    List<GeneratedFile> all() {
        return List.copyOf(files);
    }

    /** Adds a file that is about the plan and some elements. */
    void add(String path, byte[] content, Iterable<? extends Element> about) {
        Set<String> elements = new TreeSet<>(Naming.keys(deployment.input().plan()));
        about.forEach(element -> elements.addAll(Naming.keys(element)));
        files.add(new GeneratedFile(FOLDER + path, content, List.of(new GeneratedPart("", path, Set.of(), elements))));
    }

    void add(String path, String content, Iterable<? extends Element> about) {
        add(path, content.getBytes(StandardCharsets.UTF_8), about);
    }

    /** Adds a file that is the same for every plan. */
    void addFixed(String path, String resource) {
        try (InputStream in = Objects.requireNonNull(
                FileSet.class.getResourceAsStream("files/" + resource), "missing in the bundle: " + resource)) {
            add(path, in.readAllBytes(), List.<Element>of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
