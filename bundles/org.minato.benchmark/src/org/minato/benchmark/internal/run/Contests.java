// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.eclipse.emf.ecore.resource.Resource;
import org.minato.benchmark.internal.baseline.CatalogueRules;
import org.minato.benchmark.internal.baseline.Found;
import org.minato.benchmark.internal.baseline.HandWritten;
import org.minato.benchmark.internal.baseline.ModelIndex;
import org.minato.benchmark.internal.evl.EvlCheck;
import org.minato.benchmark.internal.model.ModelGenerator;
import org.minato.core.files.LoadedFile;
import org.minato.core.finding.Severity;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/** Full checks. Each contestant loads the same file, checks once in a cold process, and then many times. */
final class Contests {
    static final LocalDate DATE = LocalDate.of(2026, 12, 1);
    private static final String NO_BOOK = "none";

    /** Checks by EVL take so long that few have to do. */
    private static final int EVL_RUNS = 1;

    private Contests() {}

    /** How many threads a parallel check uses: the caller's and those of the common pool. */
    static int threads() {
        return ForkJoinPool.getCommonPoolParallelism() + 1;
    }

    static void generate(Task task) {
        ReferenceModel model = ModelGenerator.generate(task.elements(), task.seed());
        var files = task.installation().files();
        Resource resource = files.create(task.model(), model, files.newResourceSet());
        files.save(resource);
        task.measurements().put("elements", new ModelIndex(model).size());
    }

    static void minato(Task task) throws IOException {
        Installation installation = task.installation();
        ComparedClauses clauses = new ComparedClauses();
        LoadedFile file =
                task.measurements().once("load.cold", () -> installation.files().open(task.model()));
        Subject subject = Subject.of(file.model().orElseThrow());
        RuleBooks books = clauses.restrict(installation.books());
        Checker checker = new Checker(books);
        CheckOptions options = CheckOptions.on(DATE).only(clauses.books());
        var cold = task.measurements().once("check.cold", () -> checker.check(subject, options));
        List<Found> found = Gate.found(cold.findings(), clauses.rules());
        Gate.write(found, task.found());
        if (!file.findings().isEmpty()
                || cold.faults().stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
            throw new IllegalStateException(file.findings().toString() + cold.faults());
        }
        task.measurements().repeat("check", () -> checker.check(subject, options));
        CheckOptions nothing = CheckOptions.on(DATE).only(Set.of(NO_BOOK));
        task.measurements().repeat("index", () -> checker.check(subject, nothing));
        Checker all = new Checker(installation.books());
        task.measurements().repeat("check.all", () -> all.check(subject, CheckOptions.on(DATE)));
    }

    static void java(Task task) throws IOException {
        Installation installation = task.installation();
        LoadedFile file = installation.files().open(task.model());
        ReferenceModel model = file.model().orElseThrow();
        CatalogueRules catalogue = Task.catalogue(installation);
        List<Found> found =
                task.measurements().once("check.cold", () -> HandWritten.check(new ModelIndex(model), catalogue));
        Gate.write(found, task.found());
        task.measurements().repeat("check", () -> HandWritten.check(new ModelIndex(model), catalogue));
        task.measurements().repeat("index", () -> new ModelIndex(model));
    }

    static void evl(Task task, int threads) throws IOException {
        Installation installation = task.installation();
        LoadedFile file = installation.files().open(task.model());
        EvlCheck check =
                new EvlCheck(file.resource(), Task.catalogue(installation), new ComparedClauses().rules(), threads);
        List<Found> found = task.measurements().once("check.cold", check::run);
        Gate.write(found, task.found());
        task.measurements().repeat("check", EVL_RUNS, check::run);
    }
}
