// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.junit.jupiter.api.Test;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;

/**
 * Random edits of random models: after each, the live check must say what a batch check says. The system properties
 * {@code minato.live.edits} and {@code minato.live.seed} ask for more edits, and for other ones.
 */
class LiveEqualsBatchTest {
    private static final int EDITS = Integer.parseInt(System.getProperty("minato.live.edits", "800"));
    private static final int EDITS_PER_MODEL = 60;
    private static final long SEED = Long.parseLong(System.getProperty("minato.live.seed", "1"));

    private enum Case {
        MODEL(false, false),
        PLAN(true, false),
        MODEL_WITH_NEIGHBOUR(false, true),
        PLAN_WITH_NEIGHBOUR(true, true);

        private final boolean ofPlan;
        private final boolean withNeighbour;

        Case(boolean ofPlan, boolean withNeighbour) {
            this.ofPlan = ofPlan;
            this.withNeighbour = withNeighbour;
        }
    }

    private final RuleBooks books = installed().plus(List.of(EveryConstruct.book()));
    private int edits;
    private int findings;

    private static RuleBooks installed() {
        try (Stream<Path> bundles = Files.list(Book.root().resolve("bundles"))) {
            List<URL> descriptors = new ArrayList<>();
            for (Path bundle : bundles.sorted().toList()) {
                Path descriptor = bundle.resolve("minato.domain");
                if (Files.exists(descriptor)) {
                    descriptors.add(url(descriptor));
                }
            }
            Domains domains = Domains.of(descriptors);
            return new RuleBooks(domains, new ModelFiles(domains), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    @Test
    void editsOfAModelAreCheckedAsInABatch() {
        for (long seed = SEED; edits < EDITS; seed++) {
            run(seed, Case.MODEL);
        }
        System.out.println(
                "live = batch after each of " + edits + " edits of models, " + findings + " findings compared");
        assertTrue(findings > 0);
    }

    @Test
    void editsOfAPlanAreCheckedAsInABatch() {
        for (long seed = SEED; edits < EDITS / 2; seed++) {
            run(seed, Case.PLAN);
        }
        System.out.println(
                "live = batch after each of " + edits + " edits of plans, " + findings + " findings compared");
        assertTrue(findings > 0);
    }

    @Test
    void editsAcrossFilesAreCheckedAsInABatch() {
        for (long seed = SEED; edits < EDITS / 2; seed++) {
            run(seed, seed % 4 == 0 ? Case.PLAN_WITH_NEIGHBOUR : Case.MODEL_WITH_NEIGHBOUR);
        }
        System.out.println(
                "live = batch after each of " + edits + " edits across files, " + findings + " findings compared");
        assertTrue(findings > 0);
    }

    private void run(long seed, Case kind) {
        Random random = new Random(seed);
        RandomModel content = new RandomModel(random, 20 + random.nextInt(150), kind.withNeighbour);
        Subject subject = kind.ofPlan ? Subject.of(content.plan) : Subject.of(content.model);
        CheckOptions options = CheckOptions.on(Fishery.TODAY);
        Checker checker = new Checker(books);
        Deque<ChangeDescription> undo = new ArrayDeque<>();
        Deque<ChangeDescription> redo = new ArrayDeque<>();
        try (LiveCheck live = checker.live(subject, books, options)) {
            compare(seed, content, checker.check(subject, books, options), live.conformance());
            for (int i = 0; i < EDITS_PER_MODEL; i++) {
                int turn = random.nextInt(10);
                if (turn == 0 && !undo.isEmpty()) {
                    content.log.add("undo");
                    redo.push(reversed(undo.pop()));
                } else if (turn == 1 && !redo.isEmpty()) {
                    content.log.add("redo");
                    undo.push(reversed(redo.pop()));
                } else {
                    redo.clear();
                    undo.push(edit(content, random));
                }
                edits++;
                compare(seed, content, checker.check(subject, books, options), live.conformance());
                content.log.add("--");
            }
        }
    }

    private static ChangeDescription reversed(ChangeDescription change) {
        change.applyAndReverse();
        return change;
    }

    private static ChangeDescription edit(RandomModel content, Random random) {
        ChangeRecorder recorder = new ChangeRecorder(
                content.roots().stream().map(EObject::eResource).toList());
        for (int i = random.nextInt(3) == 0 ? random.nextInt(4) : 0; i >= 0; i--) {
            content.edit();
        }
        return recorder.endRecording();
    }

    private void compare(long seed, RandomModel content, Conformance batch, Conformance live) {
        findings += batch.findings().size();
        if (batch.clauses().equals(live.clauses()) && batch.faults().equals(live.faults())) {
            return;
        }
        for (int i = 0; i < batch.clauses().size(); i++) {
            ClauseResult expected = batch.clauses().get(i);
            ClauseResult actual = live.clauses().get(i);
            if (!expected.equals(actual)) {
                fail(expected.key() + " differs with seed " + seed + "\nexpected " + text(expected) + "\nbut was  "
                        + text(actual) + "\n\nafter:\n" + String.join("\n", content.log));
            }
        }
        assertEquals(
                batch.faults().toString(),
                live.faults().toString(),
                "seed " + seed + " after:\n" + String.join("\n", content.log));
        assertEquals(batch.faults(), live.faults(), "seed " + seed);
    }

    private static String text(ClauseResult result) {
        StringBuilder text =
                new StringBuilder(result.state() + " " + result.why().en());
        for (Finding finding : result.findings()) {
            text.append("\n   ")
                    .append(finding)
                    .append(" @")
                    .append(finding.location().elementPath())
                    .append(finding.waiver().isPresent() ? " waived" : "")
                    .append(finding.path().stream()
                            .map(step -> step.text().en())
                            .toList());
        }
        return text.toString();
    }
}
