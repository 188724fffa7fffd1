// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Severity;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.rules.spi.CodedCheck;
import org.minato.rules.spi.CodedCheckContext;

class CheckerTest {
    private final Fishery fishery = new Fishery();
    private final Book book = new Book();

    private record Named(String name, Consumer<CodedCheckContext> body) implements CodedCheck {
        @Override
        public void check(CodedCheckContext context) {
            body.accept(context);
        }
    }

    @Test
    void theShippedExampleBreaksNoDuty() {
        ModelFiles files = new ModelFiles(Book.domains());
        Path examples = Book.root().resolve("examples/fisheries");
        for (String name : List.of("smart-fishery.refmodel", "ikata.plan")) {
            LoadedFile file = files.open(examples.resolve(name));
            Subject subject =
                    file.root() instanceof Plan plan ? Subject.of(plan) : Subject.of((ReferenceModel) file.root());
            Conformance conformance = new Checker(Book.installed()).check(subject, CheckOptions.on(Fishery.TODAY));
            assertEquals(
                    List.of(),
                    conformance.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList());
        }
    }

    @Test
    void aRuleThatLoopsOverEverythingIsStoppedAndIsAFault() {
        IntStream.range(0, 5_000).forEach(i -> fishery.dataSet("d" + i, DataClass.NONE));
        String all = "model.dataSets.all(a, model.dataSets.all(b, model.dataSets.all(c, a.id != 'x')))";
        book.require("DataSet", all);
        Conformance conformance = book.checkAll(fishery.subject());
        assertEquals(ClauseState.OPEN, conformance.clauses().get(0).state());
        assertTrue(conformance.faults().get(0).message().en().contains("too many steps"));
    }

    @Test
    void aSearchPatternThatWouldExplodeTakesItsTimeInProportion() {
        fishery.raw.setNameEn("a".repeat(5_000) + "!");
        book.require("DataSet", "!self.nameEn.value().matches('^(a+)+$')").setWhere("self.id == 'raw'");
        assertEquals(ClauseState.MET, book.check(fishery.subject()).state());
    }

    @Test
    void aTextThatGrowsIsStopped() {
        String doubled = "optional.of('0123456789abcdef')" + ".optMap(x, x + x)".repeat(40);
        book.require("DataSet", doubled + ".hasValue()");
        Conformance conformance = book.checkAll(fishery.subject());
        assertTrue(conformance.faults().get(0).message().en().contains("too many steps"));
    }

    @Test
    void findingsAreTheSameAndInTheSameOrderHoweverManyThreadsLook() {
        IntStream.range(0, 20_000).forEach(i -> fishery.dataSet("d" + i, DataClass.NONE));
        book.require("DataSet", "!self.id.endsWith('7')");
        List<Finding> first = book.checkAll(fishery.subject()).findings();
        assertEquals(2_000, first.size());
        assertEquals("d7", first.get(0).location().elementId());
        assertEquals(Book.ids(first), Book.ids(book.checkAll(fishery.subject()).findings()));
    }

    @Test
    void aPluginsCheckReportsWhereItLooked() {
        book.coded("test.none");
        Named check = new Named(
                "test.none",
                context -> context.elements(RefmodelPackage.Literals.DATA_SET)
                        .forEach(each -> context.violation(each, new LocalizedText("だめ", "no"))));
        assertEquals(
                List.of("raw", "counts"),
                Book.ids(book.check(fishery.subject(), check).findings()));
        Named blind = new Named("test.none", context -> {});
        assertEquals(
                ClauseState.NOT_APPLICABLE, book.check(fishery.subject(), blind).state());
    }

    @Test
    void aPluginsCheckThatFailsOrIsMissingIsAFault() {
        book.coded("test.none");
        assertTrue(
                book.checkAll(fishery.subject()).faults().get(0).message().en().contains("test.none"));
        Named failing = new Named("test.none", context -> {
            throw new IllegalStateException();
        });
        Conformance conformance = book.checkAll(fishery.subject(), failing);
        assertTrue(conformance.faults().get(0).message().en().contains("IllegalStateException"));
    }

    private Conformance cached(RuleBooks books, Path folder) {
        return new Checker(books)
                .check(
                        fishery.subject(),
                        books,
                        CheckOptions.on(Fishery.TODAY).only(Set.of("test")).cachedIn(folder));
    }

    @Test
    void compiledExpressionsAreKeptAndUsedWithoutCompilingAgain(@TempDir Path folder) {
        book.path("self.dataClass == DataClass.personal", "is_Application(self)");
        book.require("Measurement", "self.accuracy.value() < quantity('5 %') || [1, 2].exists(x, x == 2)");
        book.require("DataFlow", "self.dataSets.all(d, d.id != 'raw') || as_Device(self.source).hasValue()");
        RuleBooks first = Book.installed().plus(List.of(book.book));
        List<String> findings = Book.ids(cached(first, folder.resolve("cache")).findings());
        assertTrue(first.expressions().frontEndLoaded());
        RuleBooks second = Book.installed().plus(List.of(book.book));
        assertEquals(findings, Book.ids(cached(second, folder.resolve("cache")).findings()));
        assertFalse(second.expressions().frontEndLoaded());
    }

    @Test
    void aDamagedOrUnusableCacheChangesNothing(@TempDir Path folder) throws IOException {
        book.require("DataFlow", "self.id != 'upload'");
        cached(Book.installed().plus(List.of(book.book)), folder);
        Path kept;
        try (var entries = Files.list(folder)) {
            kept = entries.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length / 2] ^= 1;
        Files.write(kept, bytes);
        RuleBooks again = Book.installed().plus(List.of(book.book));
        assertEquals(1, cached(again, folder).findings().size());
        assertTrue(again.expressions().frontEndLoaded());
        Path file = Files.writeString(folder.resolve("file"), "");
        RuleBooks without = Book.installed().plus(List.of(book.book));
        assertEquals(1, cached(without, file.resolve("below")).findings().size());
    }

    @Test
    void countsNameEveryState() {
        book.require("DataSet", "true");
        Conformance conformance = book.checkAll(fishery.subject());
        assertEquals(1, conformance.counts().get(ClauseState.MET));
        assertEquals(0, conformance.counts().get(ClauseState.BROKEN));
        assertEquals(ClauseState.MET, conformance.clause("test#1").orElseThrow().state());
    }
}
