// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.minato.core.text.LocalizedText;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.rules.spi.CodedCheck;
import org.minato.rules.spi.CodedCheckContext;
import org.minato.testkit.internal.Surroundings;

/** The contract of a tiny domain, tea, in a folder: as it is, or as a test has broken it. */
final class Tea extends DomainContract {

    static final Path ROOT = Path.of(String.valueOf(System.getProperty("minato.root")));
    static final Path FIXTURE = ROOT.resolve("bundles/org.minato.testkit.tests/fixtures/tea");

    private final Path folder;
    private final Path scratch;

    /** A copy of the domain in an empty folder. */
    Tea(Path empty) throws IOException {
        folder = empty.resolve("tea");
        scratch = empty.resolve("scratch");
        try (Stream<Path> files = Files.walk(FIXTURE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(FIXTURE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Replaces a text in a file of the copy. */
    Tea with(String file, String text, String replacement) throws IOException {
        String content = Files.readString(folder.resolve(file));
        if (!content.contains(text)) {
            throw new IllegalArgumentException(file + " has no " + text);
        }
        Files.writeString(folder.resolve(file), content.replace(text, replacement));
        return this;
    }

    /** Renames a file of the copy. */
    Tea renamed(String file, String name) throws IOException {
        Files.move(folder.resolve(file), folder.resolve(name));
        return this;
    }

    /** The promises that are not kept, each with what the test says. */
    Map<String, String> unkept() {
        Map<String, String> unkept = new TreeMap<>();
        Stream.of(
                        theDescriptorIsSound(),
                        everyRuleBookIsSound(),
                        everyExampleIsFreeOfErrors(scratch),
                        everyTemplateCanBeRendered(scratch),
                        everyCheckIsProvenByTwoSamples(scratch))
                .flatMap(tests -> tests)
                .forEach(test -> run(test, unkept));
        return unkept;
    }

    /** How many promises there are. */
    long promises() {
        return Stream.of(
                        theDescriptorIsSound(),
                        everyRuleBookIsSound(),
                        everyExampleIsFreeOfErrors(scratch),
                        everyTemplateCanBeRendered(scratch),
                        everyCheckIsProvenByTwoSamples(scratch))
                .flatMap(tests -> tests)
                .count();
    }

    private static void run(DynamicTest test, Map<String, String> unkept) {
        try {
            test.getExecutable().execute();
        } catch (Throwable failure) {
            unkept.put(test.getDisplayName(), String.valueOf(failure.getMessage()));
        }
    }

    @Override
    Surroundings surroundings() {
        return plain(folder);
    }

    /** Surroundings with the base domain and tea, where a folder is the class path of the tests. */
    static Surroundings plain(Path tests) {
        try {
            URL base = ROOT.resolve("bundles/org.minato.core/minato.domain")
                    .toUri()
                    .toURL();
            Path tea = Files.exists(tests.resolve("minato.domain")) ? tests : FIXTURE;
            URL own = tea.resolve("minato.domain").toUri().toURL();
            ClassLoader loader = new URLClassLoader(new URL[] {tests.toUri().toURL()}, null);
            return Surroundings.plain(List.of(base, own), "", loader, List.of(new Holder()));
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The domain's check in Java. */
    private static final class Holder implements CodedCheck {
        @Override
        public String name() {
            return "tea.holder";
        }

        @Override
        public void check(CodedCheckContext context) {
            for (var element : context.elements(RefmodelPackage.Literals.DATA_SET)) {
                context.looksAt(element);
                if (((DataSet) element).getHolder() == null) {
                    context.violation(element, new LocalizedText("保有者がありません。", "It has no holder."));
                }
            }
        }
    }
}
