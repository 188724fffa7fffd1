// SPDX-License-Identifier: EPL-2.0
package org.minato.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.model.deployment.Plan;
import org.minato.model.domain.Domain;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/** A copy of an example in a folder of its own, with the services of the product. */
public final class Project {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    public static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("minato.root")));

    private final Path folder;
    private static final Domains DOMAINS = installed();
    private static final ModelFiles FILES = new ModelFiles(DOMAINS);
    private static final Checker CHECKER = new Checker(new RuleBooks(DOMAINS, FILES, List.of()));

    public Project(Path folder, String example) throws IOException {
        this.folder = folder;
        try (Stream<Path> all = Files.list(ROOT.resolve("examples").resolve(example))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static Domains installed() {
        List<Path> descriptors;
        try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
            descriptors = bundles.filter(
                            bundle -> bundle.getFileName().toString().matches("org\\.minato\\.(core|domain\\.[a-z]+)"))
                    .map(bundle -> bundle.resolve("minato.domain"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Domains.of(descriptors.stream().map(Project::address).toList());
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void edit(String file, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(folder.resolve(file));
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("the edit found nothing to change in " + file);
        }
        Files.writeString(folder.resolve(file), after);
    }

    public Path path(String file) {
        return folder.resolve(file);
    }

    public ModelFiles files() {
        return FILES;
    }

    public LoadedFile open(String file) {
        return FILES.open(folder.resolve(file));
    }

    public Plan plan(String file) {
        return (Plan) open(file).root();
    }

    /** Saves a plan and opens it anew. */
    public Plan saved(Plan plan) {
        Resource resource = plan.eResource();
        FILES.save(resource);
        LoadedFile again = FILES.open(Path.of(resource.getURI().toFileString()));
        if (!again.findings().isEmpty()) {
            throw new AssertionError(again.findings());
        }
        return (Plan) again.root();
    }

    public List<Domain> domains() {
        return DOMAINS.all().stream().map(InstalledDomain::descriptor).toList();
    }

    public Conformance check(Plan plan) {
        return CHECKER.check(Subject.of(plan), CheckOptions.on(DAY));
    }

    /** The element of a type with an id, in the file of another. */
    public static <T extends EObject> T element(EObject file, String id, Class<T> type) {
        EObject found = file.eResource().getEObject(id);
        if (found == null) {
            throw new AssertionError("no element " + id);
        }
        return type.cast(found);
    }
}
