// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.model.rules.RuleBook;

/** Everything that can be wrong with a rule book at once: each at its place, while what is sound is checked. */
class BadRuleBookTest {
    private static final String HEAD = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rules:RuleBook xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:rules="urn:minato:rules:1"
            formatVersion="1" id="bad">
        """;

    private final StringBuilder clauses = new StringBuilder();
    private final Fishery fishery = new Fishery();

    private void check(String id, String require) {
        clauses.append("<clauses id=\"c-" + id + "\" number=\"" + id
                + "\">\n<checks xsi:type=\"rules:ExpressionCheck\" id=\"" + id + "\" scope=\"DataSet\" require=\""
                + require.replace("&", "&amp;").replace("<", "&lt;") + "\"/>\n</clauses>\n");
    }

    private RuleBook book(Path folder) throws IOException {
        check("megabyte", "self.id != '" + "x".repeat(1_000_000) + "'");
        check("deep", "(".repeat(5_000) + "true" + ")".repeat(5_000));
        check("name", "self.colour == 'red'");
        check("units", "quantity('5 %') < quantity('5 m')");
        check("condition", "first(self)");
        check("parameter", "parameter.nothing == 'x'");
        check("unknown", "isNothing(self)");
        check("loop", "model.dataSets.all(a, model.dataSets.all(b, model.dataSets.all(c, a.id != 'x')))");
        check("pattern", "!('a' + self.id).matches('^(" + "(a+)+".repeat(40) + ")+$')");
        check("large-pattern", "!self.id.matches('(a{1000}){1000}')");
        check("sound", "self.id != 'raw'");
        String text = HEAD
                + """
                <parameters id="limit" key="limit" type="quantity" unit="%" value="5 m"/>
                <predicates id="first" key="first" scope="DataSet" expression="second(self)"/>
                <predicates id="second" key="second" scope="DataSet" expression="first(self)"/>
                <chapters id="ch">
                """
                + clauses
                + "<clauses id=\"cites\" number=\"cites\"><refines>fisheries.r9#999</refines></clauses>\n"
                + "<clauses id=\"twice\" number=\"sound\"/>\n"
                + "</chapters>\n"
                + "<amendments id=\"amends\" ruleBook=\"gone\" element=\"x\" feature=\"y\"/></rules:RuleBook>";
        return (RuleBook) new ModelFiles(Book.domains())
                .open(Files.writeString(folder.resolve("bad.rulebook"), text))
                .root();
    }

    private static Set<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.location().elementId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFaultIsToldAtItsPlaceAndTheRestIsChecked(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 200; i++) {
            fishery.dataSet("more-" + i, fishery.counts.getDataClass());
        }
        RuleBook bad = book(folder);
        RuleBooks books = Book.installed().plus(List.of(bad));
        List<Finding> faults = books.examine(bad);
        assertEquals(
                new TreeSet<>(Set.of(
                        "megabyte",
                        "deep",
                        "name",
                        "units",
                        "first",
                        "second",
                        "parameter",
                        "unknown",
                        "limit",
                        "cites",
                        "twice",
                        "amends")),
                places(faults));
        assertTrue(faults.stream().allMatch(fault -> fault.location().line() > 0), faults::toString);
        Conformance conformance = new Checker(books)
                .check(fishery.subject(), CheckOptions.on(Fishery.TODAY).only(Set.of("bad")));
        assertTrue(places(conformance.faults()).contains("loop"), places(conformance.faults())::toString);
        ClauseResult sound = conformance.clause("bad#sound").orElseThrow();
        assertEquals(List.of("raw"), Book.ids(sound.findings()));
        assertEquals(
                ClauseState.MET, conformance.clause("bad#pattern").orElseThrow().state());
        assertEquals(
                ClauseState.OPEN,
                conformance.clause("bad#large-pattern").orElseThrow().state());
        for (String open : List.of("megabyte", "deep", "name", "units", "condition", "parameter", "unknown", "loop")) {
            assertEquals(
                    ClauseState.OPEN,
                    conformance.clause("bad#" + open).orElseThrow().state(),
                    open);
        }
    }

    @Test
    void ofTwoFilesWithOneIdTheSecondIsAFault(@TempDir Path folder) throws IOException {
        RuleBook first = book(folder);
        RuleBook second = (RuleBook) new ModelFiles(Book.domains())
                .open(Files.writeString(folder.resolve("second.rulebook"), HEAD + "</rules:RuleBook>"))
                .root();
        Finding fault = Book.installed().plus(List.of(first, second)).findings().stream()
                .filter(each -> each.message().en().contains("Another rule book"))
                .findFirst()
                .orElseThrow();
        assertTrue(fault.location().file().toString().endsWith("second.rulebook"));
    }
}
