// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.generate.internal.sheets.HandoverGenerator;
import org.minato.generate.internal.sheets.InventoryGenerator;
import org.minato.generate.internal.sheets.NetworkGenerator;
import org.minato.generate.internal.sheets.ProceduresGenerator;
import org.minato.generate.internal.sheets.ScheduleGenerator;
import org.minato.generate.internal.sheets.WorkSheetsGenerator;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.Plan;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;
import org.minato.sheet.KeyedTable;
import org.minato.sheet.KeyedTable.KeyedRow;
import org.minato.sheet.Sheet;
import org.minato.sheet.Workbook;

class TableOutputsTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("minato.root")));
    private static final Domains DOMAINS = Domains.of(descriptors());
    private static final ModelFiles FILES = new ModelFiles(DOMAINS);

    private static List<URL> descriptors() {
        try (Stream<Path> bundles = Files.list(ROOT.resolve("bundles"))) {
            List<URL> found = new java.util.ArrayList<>();
            for (Path descriptor : bundles.map(bundle -> bundle.resolve("minato.domain"))
                    .filter(Files::exists)
                    .sorted()
                    .toList()) {
                found.add(descriptor.toUri().toURL());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".plan"))
                    .filter(file -> !file.startsWith(ROOT.resolve("examples/broken")))
                    .sorted()
                    .toList();
        }
    }

    private static final Generation GENERATION = new Generation(
            FILES,
            new Checker(new RuleBooks(DOMAINS, FILES, List.of())),
            DOMAINS,
            List.of(
                    new InventoryGenerator(),
                    new NetworkGenerator(DOMAINS),
                    new ProceduresGenerator(),
                    new ScheduleGenerator(),
                    new WorkSheetsGenerator(),
                    new HandoverGenerator()));

    private static GenerationReport generate(Path plan, Path output, Locale locale) {
        Set<String> kinds = Set.of("inventory", "network", "procedures", "schedule", "worksheets", "handover");
        return GENERATION.run(
                plan, output, GenerateOptions.in(locale, FisheryExample.DAY).only(kinds));
    }

    private static KeyedTable table(Path file, String key) throws IOException {
        return Workbook.read(Files.readAllBytes(file)).stream()
                .flatMap(sheet -> sheet.table().stream())
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no table " + key));
    }

    private static KeyedRow row(KeyedTable table, String key) {
        return table.rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + key + " in " + table.rows()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyTableOfEveryExampleIsReadBack(Path plan, @TempDir Path folder) throws IOException {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Path output = folder.resolve(locale.getLanguage());
            GenerationReport report = generate(plan, output, locale);
            List<String> books = report.files().stream()
                    .map(GenerationReport.Entry::path)
                    .filter(path -> path.endsWith(".xlsx"))
                    .toList();
            assertEquals(
                    List.of(
                            "handover.xlsx",
                            "inventory.xlsx",
                            "network.xlsx",
                            "procedures.xlsx",
                            "schedule.xlsx",
                            "worksheets/installation.xlsx",
                            "worksheets/maintenance.xlsx"),
                    books);
            for (String book : books) {
                for (Sheet sheet : Workbook.read(Files.readAllBytes(output.resolve(book)))) {
                    KeyedTable table = sheet.table().orElseThrow();
                    assertFalse(table.titles().stream().anyMatch(String::isBlank), book + " " + table.titles());
                    Set<String> keys = new HashSet<>();
                    table.rows().forEach(row -> assertTrue(keys.add(row.key()), book + " " + row.key()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void totalsAreWhatThePlanAllocates(Path plan, @TempDir Path folder) throws IOException {
        generate(plan, folder, Locale.JAPANESE);
        int units = FILES.open(plan).plan().stream()
                .map(Plan::getAllocations)
                .flatMap(List::stream)
                .mapToInt(Allocation::getQuantity)
                .sum();
        for (String key : List.of("by-site", "by-category")) {
            KeyedTable table = table(folder.resolve("inventory.xlsx"), key);
            assertEquals(Integer.toString(units), row(table, "total").cell("units"));
            assertEquals(
                    units,
                    table.rows().stream()
                            .filter(row -> !row.key().equals("total"))
                            .mapToInt(row -> Integer.parseInt(row.cell("units")))
                            .sum());
        }
    }

    private static Path copy(Path folder, String from, String to) throws IOException {
        Path source = ROOT.resolve("examples/fisheries");
        for (String name : List.of("ikata.plan", "smart-fishery.refmodel")) {
            Files.copy(source.resolve(name), folder.resolve(name));
        }
        Path plan = folder.resolve("ikata.plan");
        String text = Files.readString(plan);
        String changed = text.replaceFirst(from, to);
        assertFalse(changed.equals(text), from);
        Files.writeString(plan, changed);
        return plan;
    }

    private static final String UNIT =
            "<units id=\"unit-1\" number=\"2\" serial=\"SB-0002\" installedOn=\"2026-05-10\">"
                    + "<maintenance id=\"done-1\" kind=\"sensorCleaning\" date=\"2026-09-01\"/></units>";

    @Test
    void aDueDateIsComputedOnlyWhereTheInstallationIsKnown(@TempDir Path folder) throws IOException {
        Path plan = copy(folder, "(<allocations\\s+id=\"allocation-buoy-south\"[^>]*>)", "$1" + UNIT);
        Path output = folder.resolve("out");
        generate(plan, output, Locale.JAPANESE);
        KeyedTable installation = table(output.resolve("worksheets/installation.xlsx"), "installation");
        assertEquals("SB-0002", row(installation, "allocation-buoy-south-002").cell("serialNumber"));
        assertEquals("", row(installation, "allocation-buoy-south-001").cell("serialNumber"));
        KeyedTable maintenance = table(output.resolve("worksheets/maintenance.xlsx"), "maintenance");
        boolean known = false;
        for (KeyedRow row : maintenance.rows()) {
            boolean second = row.cell("unit").equals("allocation-buoy-south-002");
            assertEquals(second, !row.cell("installed").isEmpty(), row.key());
            if (!second) {
                assertEquals("", row.cell("due"), row.key());
            } else if (!row.cell("interval").isEmpty()) {
                known = true;
                assertTrue(row.cell("due").compareTo("2026-05-10") > 0, row.toString());
            }
        }
        assertTrue(known);
        assertEquals(
                "2026-09-01",
                row(table(output.resolve("worksheets/maintenance.xlsx"), "history"), "done-1")
                        .cell("workedOn"));
    }

    @Test
    void aUnitBeyondThePlannedQuantityIsNotForgotten(@TempDir Path folder) throws IOException {
        Path plan = copy(
                folder,
                "(<allocations\\s+id=\"allocation-buoy-south\"[^>]*>)",
                "$1" + UNIT.replace("number=\"2\"", "number=\"77\""));
        generate(plan, folder.resolve("out"), Locale.JAPANESE);
        KeyedRow extra = row(
                table(folder.resolve("out/worksheets/installation.xlsx"), "installation"), "allocation-buoy-south-077");
        assertEquals("計画の台数を超えています", extra.cell("difference"));
    }

    @Test
    void aDateIsShownAsPreciseAsItWasStated(@TempDir Path folder) throws IOException {
        Path plan = ROOT.resolve("examples/fisheries/uwajima.plan");
        generate(plan, folder, Locale.JAPANESE);
        KeyedTable year = table(folder.resolve("schedule.xlsx"), "fy2028");
        KeyedRow operation = row(year, "milestone-operation/planned");
        assertEquals("□", operation.cell("month.4"));
        assertEquals("□", operation.cell("month.3"));
        assertEquals("2028年度（令和10年度）", year.name());
        KeyedRow report = row(table(folder.resolve("schedule.xlsx"), "fy2027"), "milestone-final/planned");
        assertEquals("■", report.cell("month.3"));
        assertEquals("", report.cell("month.2"));
    }

    @Test
    void theNetworkSheetSaysWhatIsPrintedAndWhereReasonsComeFrom(@TempDir Path folder) throws IOException {
        generate(ROOT.resolve("examples/fisheries/ikata.plan"), folder, Locale.JAPANESE);
        KeyedTable network = table(folder.resolve("network.xlsx"), "network");
        KeyedRow lora = network.rows().stream()
                .filter(row -> row.cell("technology").equals("LoRa"))
                .findFirst()
                .orElseThrow();
        assertEquals("数km～十数km", lora.cell("printedCoverage"));
        assertEquals("250bps～50kbps程度", lora.cell("printedUplink"));
        assertEquals("MIC 28", lora.cell("source"));
        Set<String> origins = new HashSet<>();
        table(folder.resolve("network.xlsx"), "reasons").rows().forEach(row -> origins.add(row.cell("origin")));
        assertFalse(origins.contains(""), origins.toString());
    }

    @Test
    void whatIsToFillInIsListed(@TempDir Path folder) throws IOException {
        generate(ROOT.resolve("examples/fisheries/ikata.plan"), folder, Locale.JAPANESE);
        KeyedTable list = table(folder.resolve("inventory.xlsx"), "to-fill-in");
        KeyedRow serial = row(list, "inventory/serialNumber");
        assertEquals("製造番号（記入）", serial.cell("column"));
        assertEquals("8", serial.cell("empty"));
    }
}
