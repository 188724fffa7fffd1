// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;

/** The contract samples beside a test class. */
final class Samples {
    static final String ROOT = "contract";
    static final String MEETS = ".meets";
    static final String BREAKS = ".breaks";
    private static final String MODEL = ".refmodel";
    private static final String PLAN = ".plan";

    private final Entries tests;
    private final ModelFiles files;
    private final Copies copies;

    Samples(Entries tests, ModelFiles files, Path folder) {
        this.tests = tests;
        this.files = files;
        copies = new Copies(folder);
    }

    /** All samples of a rule book, as {@code <check id>.meets} or {@code <check id>.breaks}. */
    List<String> of(String book) {
        String folder = ROOT + "/" + book;
        return tests.files(folder).stream()
                .map(path -> path.substring(folder.length() + 1))
                .map(path -> path.contains("/")
                        ? path.substring(0, path.indexOf('/'))
                        : path.endsWith(MODEL) ? path.substring(0, path.length() - MODEL.length()) : path)
                .distinct()
                .toList();
    }

    /** Opens the sample of a name; fails with the file to write where there is none. */
    LoadedFile open(String book, String name) throws IOException {
        String place = ROOT + "/" + book + "/" + name;
        Optional<URL> model = tests.entry(place + MODEL);
        List<String> inside = tests.files(place);
        if (model.isEmpty() && inside.isEmpty()) {
            throw new AssertionError("Write " + place + MODEL + " beside the tests: the smallest model that "
                    + (name.endsWith(MEETS) ? "the check looks at and finds nothing in." : "breaks the check.")
                    + " Where it takes a plan, write the folder " + place + "/ with a plan and its model.");
        }
        if (model.isPresent() && !inside.isEmpty()) {
            throw new AssertionError("Keep either " + place + MODEL + " or the folder " + place + "/.");
        }
        return model.isPresent() ? opened(copies.copy(place + MODEL, model.get())) : opened(copied(inside));
    }

    private Path copied(List<String> inside) throws IOException {
        for (String path : inside) {
            copies.copy(path, tests.entry(path).orElseThrow());
        }
        List<String> plans = inside.stream().filter(path -> path.endsWith(PLAN)).toList();
        if (plans.size() != 1) {
            throw new AssertionError("The folder of a sample holds one plan, not " + plans);
        }
        return copies.copy(plans.get(0), tests.entry(plans.get(0)).orElseThrow());
    }

    private LoadedFile opened(Path file) {
        LoadedFile opened = files.open(file);
        Proofs.noFindings("A sample opens without findings:", opened.findings());
        return opened;
    }
}
