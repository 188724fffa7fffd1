// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;

/** {@code minato conformance} with rule books of a project beside the installed ones. */
class ConformanceCommandTest {

    private static final String PLAN = "examples/fisheries/ikata.plan";
    private static final String BOOK = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rules:RuleBook xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:rules="urn:minato:rules:1" formatVersion="1" id="town" nameEn="Town rules">
          <chapters id="ch" number="1">
            <clauses id="c" number="7" nameEn="Notice board" textEn="A notice is put up." kind="topic">
              <questions id="q" nameEn="Notice" textEn="Where is the notice?"/>
            </clauses>
          </chapters>
          <amendments id="a" ruleBook="fisheries.r9" element="r9-1" feature="nameEn" value="Rights as the town has them"/>
        </rules:RuleBook>
        """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aRuleBookOfTheProjectCountsWithItsClausesAndAmendments() throws IOException {
        Path book = Files.writeString(folder.resolve("town.rulebook"), BOOK);
        Call without = Call.minato("conformance", PLAN, "--format", "csv");
        assertFalse(without.out().contains("Notice board"), without.out());
        for (Path given : new Path[] {book, folder}) {
            Call with = Call.minato("conformance", PLAN, given.toString(), "--format", "csv");
            assertTrue(with.out().contains("Notice board"), with.out() + with.err());
            assertTrue(with.out().contains("Rights as the town has them"), with.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent.rulebook", "", "notes.txt", "smart-fishery.refmodel"})
    void whatIsNoRuleBookIsRefusedByConformanceAndGenerate(String name) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "hello");
        Path model = Call.repository().resolve("examples/fisheries/smart-fishery.refmodel");
        Files.copy(model, folder.resolve("smart-fishery.refmodel"));
        String given = folder.resolve(name).toString();
        String out = folder.resolve("out").toString();
        for (Call call : new Call[] {
            Call.minato("conformance", PLAN, given), Call.minato("generate", PLAN, given, "--output", out)
        }) {
            assertEquals(ExitStatus.BAD_CALL, call.status(), call.out());
            assertTrue(call.err().contains(given), call.err());
        }
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aRuleBookOfAFileCountsForTheChainToo() throws IOException {
        Path book = Files.writeString(folder.resolve("town.rulebook"), BOOK);
        Call call = Call.minato("impact", "town#7", "examples/fisheries", book.toString());
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.out().contains("Notice board"), call.out());
        Call amended = Call.minato("impact", "fisheries.r9#1", "examples/fisheries", book.toString());
        assertTrue(amended.out().contains("Rights as the town has them"), amended.out());
    }
}
