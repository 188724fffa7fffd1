// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.minato.commands.edit.RandomEdits;
import org.minato.commands.edit.SetFeature;
import org.minato.core.domain.Domains;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

class LiveFindingsTest extends SessionFixture {
    private static final CheckOptions OPTIONS = CheckOptions.on(LocalDate.of(2026, 12, 1));
    private static final int EDITS = Integer.parseInt(System.getProperty("minato.live.edits", "300"));

    private final RuleBooks books = new RuleBooks(Domains.of(List.of()), files, List.of());
    private final Checker checker = new Checker(books);

    private LiveFindings live(OpenFile file) {
        return new LiveFindings(file, checker, books, OPTIONS, Runnable::run);
    }

    private Conformance batch(OpenFile file) {
        Subject subject =
                file.root() instanceof Plan plan ? Subject.of(plan) : Subject.of((ReferenceModel) file.root());
        return checker.check(subject, books, OPTIONS);
    }

    private void compare(String when, OpenFile file, LiveFindings live) {
        file.session().read(() -> {
            Optional<Conformance> found = live.result().conformance();
            Conformance expected = batch(file);
            assertEquals(expected.findings(), found.orElseThrow().findings(), when);
            assertEquals(expected.clauses(), found.orElseThrow().clauses(), when);
            return true;
        });
    }

    @Test
    void everyResultIsThatOfAStateAndTellsWhich() {
        try (OpenFile file = sessions.open(modelPath);
                LiveFindings live = live(file)) {
            List<LiveFindings.Result> results = new CopyOnWriteArrayList<>();
            live.addListener(results::add);
            EObject root = file.root();
            file.session().execute(domain -> SetFeature.of(domain, root, BasePackage.Literals.ELEMENT__ID, "x y"));
            file.session().undo();
            file.session().redo();
            List<Long> revisions = new ArrayList<>();
            results.forEach(result -> revisions.add(result.revision()));
            long last = file.session().revision();
            assertEquals(List.of(last - 2, last - 1, last), revisions);
            assertNotEquals(
                    results.get(0).conformance().orElseThrow().findings(),
                    results.get(1).conformance().orElseThrow().findings());
            assertEquals(
                    results.get(0).conformance().orElseThrow().findings(),
                    results.get(2).conformance().orElseThrow().findings());
        }
    }

    @Test
    void afterAReloadTheNewObjectsAreChecked() throws IOException {
        try (OpenFile file = sessions.open(modelPath);
                LiveFindings live = live(file)) {
            changeOnDisk(modelPath, "id=\"harbour\"", "id=\"the harbour\"");
            file.reload();
            compare("reloaded", file, live);
            assertTrue(live.result().conformance().orElseThrow().findings().stream()
                    .anyMatch(finding -> finding.element().equals(Optional.of(file.root()))));
        }
    }

    @Test
    void editsUndoAndRedoOfSessionsAreCheckedAsInABatch() {
        for (Path path : List.of(modelPath, planPath)) {
            for (long seed = 0; seed * 50 < EDITS; seed++) {
                Random random = new Random(seed);
                try (OpenFile file = sessions.open(path);
                        LiveFindings live = live(file)) {
                    for (int i = 0; i < 50; i++) {
                        switch (random.nextInt(6)) {
                            case 0 -> file.session().undo();
                            case 1 -> file.session().redo();
                            default -> RandomEdits.once(file.session(), random);
                        }
                        if (file.session()
                                .read(() -> file.root() instanceof Plan plan
                                        && (plan.getAdopts() == null
                                                || plan.getAdopts().getModel() == null))) {
                            file.session().undo();
                        }
                        compare(path.getFileName() + ", seed " + seed + ", edit " + i, file, live);
                    }
                }
            }
        }
    }

    @Test
    void severalThreadsMayEditWhileFindingsAreAskedFor() throws InterruptedException {
        try (OpenFile file = sessions.open(modelPath);
                LiveFindings live = live(file)) {
            List<Throwable> failures = new CopyOnWriteArrayList<>();
            List<Thread> threads = new ArrayList<>();
            for (int number = 0; number < 3; number++) {
                Random random = new Random(number);
                Thread thread = new Thread(() -> {
                    for (int i = 0; i < 40; i++) {
                        RandomEdits.once(file.session(), random);
                        live.result();
                    }
                });
                thread.setUncaughtExceptionHandler((failed, problem) -> failures.add(problem));
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(List.of(), failures);
            compare("after all", file, live);
        }
    }
}
