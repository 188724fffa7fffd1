// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.core.region.Regions;
import org.minato.core.text.Texts;
import org.minato.diagram.Diagrams;
import org.minato.extension.Installer;
import org.minato.extension.Product;
import org.minato.generate.Generation;
import org.minato.impact.Impact;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;
import org.minato.template.Templates;

/** What holds for every call: help, languages, wrong calls, defects, streams. */
class CallTest {

    private static final List<String> COMMANDS = List.of(
            "validate",
            "conformance",
            "plan",
            "tasks",
            "import",
            "send",
            "receive",
            "publish",
            "new model",
            "new plan",
            "new rulebook",
            "new domain-plugin",
            "generate",
            "render",
            "impact",
            "report",
            "domains",
            "rules",
            "regions",
            "install",
            "uninstall");

    @Test
    void theHelpListsEveryCommandAndNoOther() {
        Call help = Call.minato("--help");
        assertEquals(ExitStatus.DONE, help.status(), help.err());
        COMMANDS.forEach(command -> assertTrue(help.out().contains("\n  " + command), command));
        for (String later : List.of("serve")) {
            assertFalse(help.out().contains("\n  " + later + " "), later);
        }
        assertEquals("", help.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "conformance",
                "plan",
                "tasks",
                "import",
                "send",
                "receive",
                "publish",
                "new",
                "new model",
                "new plan",
                "new rulebook",
                "new domain-plugin",
                "generate",
                "impact",
                "diff",
                "adopt",
                "domains",
                "rules",
                "regions"
            })
    void everyCommandHasHelpInBothLanguages(String command) {
        Call english = Call.minato((command + " --help").split(" "));
        Call japanese = Call.minato((command + " --help --lang ja").split(" "));
        assertEquals(ExitStatus.DONE, english.status(), english.err());
        assertEquals(ExitStatus.DONE, japanese.status(), japanese.err());
        assertTrue(english.out().contains("Usage: minato " + command), english.out());
        assertTrue(japanese.out().contains("使い方: minato " + command), japanese.out());
        assertFalse(english.out().matches("(?s).*\\p{InHiragana}.*"), english.out());
        assertTrue(english.out().contains("Show this help."), english.out());
        assertTrue(japanese.out().contains("この使い方を表示します。"), japanese.out());
    }

    @Test
    void theVersionIsAResult() {
        Call version = Call.minato("--version");
        assertEquals(ExitStatus.DONE, version.status());
        assertTrue(version.out().matches("Minato \\d+\\.\\d+\\.\\d+\\s*"), version.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "frobnicate",
                "validate",
                "validate x --format yaml",
                "validate x --colour",
                "validate x --date tomorrow",
                "validate x --date",
                "validate x --format json --format text",
                "plan a.refmodel --output a.plan",
                "regions a b",
                "new",
                "new table x",
                "new model",
                "new model x.plan",
                "new model examples/fisheries/smart-fishery.refmodel",
                "new model absent.refmodel --id 1",
                "new rulebook absent.rulebook --from nothing",
                "new rulebook absent.rulebook --from absent.refmodel#x",
                "new rulebook absent.rulebook --from examples/fisheries/ikata.plan#x",
                "new rulebook absent.rulebook --from examples/fisheries/smart-fishery.refmodel#x",
                "new rulebook absent.rulebook --from examples/home/home-test-bed.refmodel#x",
                "new plan examples/fisheries/smart-fishery.refmodel",
                "new domain-plugin",
                "new domain-plugin absent --id Sharing",
                "new domain-plugin examples --id sharing",
                "rules --domain nothing",
                "impact",
                "impact nowhere examples/fisheries",
                "impact fisheries.r9#99 examples/fisheries",
                "impact examples/fisheries/ikata.plan#nothing examples/fisheries",
                "impact examples/fisheries/absent.plan#x examples/fisheries",
                "impact examples/fisheries/README.md#3 examples/fisheries",
                "diff examples/fisheries/smart-fishery.refmodel",
                "diff examples/fisheries/smart-fishery.refmodel examples/fisheries/ikata.plan",
                "adopt examples/fisheries/ikata.plan examples/fisheries/ikata.plan",
                "domains --lang fr"
            })
    void aWrongCallEndsWithTwoAndOneMessageAndNoResult(String line) {
        Call call = Call.minato(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(ExitStatus.BAD_CALL, call.status(), call.out());
        assertEquals("", call.out());
        assertTrue(call.err().startsWith("minato: "), call.err());
        assertFalse(call.err().contains("Exception"), call.err());
        assertFalse(call.err().contains("\tat "), call.err());
    }

    @Test
    void aWrongCallIsExplainedInTheLanguageOfTheCall() {
        assertTrue(Call.minato("frobnicate", "--lang", "ja").err().contains("frobnicate というコマンドはありません。"));
        assertTrue(Call.minato("frobnicate").err().contains("frobnicate is not a command."));
    }

    @Test
    void aDefectEndsWithThreeAndALogFileAndNoStackTraceOnTheTerminal() throws Exception {
        Call call = Call.with(new Failing(), Call.repository(), "domains");
        assertEquals(ExitStatus.DEFECT, call.status());
        assertTrue(call.err().contains("defect of Minato"), call.err());
        assertFalse(call.err().contains("\tat "), call.err());
        Path log = Path.of(call.err().replaceAll("(?s).*Details are in (\\S+\\.log)\\..*", "$1"));
        assertTrue(Files.readString(log).contains("\tat "), "the log has the stack trace");
        Files.delete(log);
    }

    @Test
    void regionsAreFoundByNameReadingAndCode() {
        for (String query : List.of("伊方町", "いかたちょう", "384429")) {
            Call call = Call.minato("regions", query);
            assertEquals(ExitStatus.DONE, call.status());
            assertTrue(call.out().startsWith("384429  愛媛県伊方町"), call.out());
        }
        assertTrue(Call.minato("regions").out().lines().count() > 1700);
        assertFalse(Call.minato("regions", "アトランティス").err().isEmpty());
    }

    @Test
    void rulesAreListedByDomain() {
        Call all = Call.minato("rules");
        Call fisheries = Call.minato("rules", "--domain", "fisheries");
        assertTrue(all.out().contains("minato.structure"), all.out());
        assertFalse(fisheries.out().contains("minato.structure"), fisheries.out());
        assertTrue(fisheries.out().contains("fisheries.r9  "), fisheries.out());
    }

    @Test
    void aFileThatCannotBeWrittenIsNoDefect(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("file"), "");
        Call call = Call.minato(
                "validate",
                "examples/fisheries",
                "--output",
                folder.resolve("file/below.json").toString());
        assertEquals(ExitStatus.BAD_CALL, call.status(), call.err());
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        assertFalse(Texts.of(Console.class).keys().isEmpty());
    }

    /** Services that are all broken. */
    private static final class Failing implements Services {

        private static <T> T fail() {
            throw new IllegalStateException("on purpose");
        }

        @Override
        public ModelFiles files() {
            return fail();
        }

        @Override
        public Domains domains() {
            return fail();
        }

        @Override
        public RuleBooks ruleBooks() {
            return fail();
        }

        @Override
        public Checker checker() {
            return fail();
        }

        @Override
        public Regions regions() {
            return fail();
        }

        @Override
        public CheckOptions options(LocalDate date) {
            return fail();
        }

        @Override
        public Impact impact() {
            return fail();
        }

        @Override
        public Diagrams diagrams() {
            return fail();
        }

        @Override
        public Generation generation() {
            return fail();
        }

        @Override
        public Templates templates() {
            return fail();
        }

        @Override
        public Product product() {
            return fail();
        }

        @Override
        public Installer installer() {
            return fail();
        }

        @Override
        public String version() {
            return fail();
        }
    }
}
