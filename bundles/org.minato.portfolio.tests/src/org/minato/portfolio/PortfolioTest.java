// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.model.deployment.TaskState;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.ClauseState;
import org.minato.rules.RuleBooks;

class PortfolioTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("minato.root")));

    private static @Nullable PortfolioReader shared;

    @BeforeAll
    static void open() throws IOException {
        List<URL> descriptors = new ArrayList<>();
        for (String domain : List.of("common", "fisheries")) {
            descriptors.add(
                    Objects.requireNonNull(ROOT.resolve("bundles/org.minato.domain." + domain + "/minato.domain")
                            .toUri()
                            .toURL()));
        }
        Domains domains = Domains.of(descriptors);
        ModelFiles files = new ModelFiles(domains);
        RuleBooks books = new RuleBooks(domains, files, List.of());
        shared = new PortfolioReader(files, new Checker(books), books);
    }

    @AfterAll
    static void close() {
        shared = null;
    }

    private static PortfolioReader reader() {
        return Objects.requireNonNull(shared);
    }

    private static Portfolio read(Path folder) throws IOException {
        return reader().read(folder, CheckOptions.on(DAY), (file, left) -> {});
    }

    /** The fishery example, and a second plan that puts the same model into another town with other values. */
    private static Path workspace(Path folder) throws IOException {
        Path source = ROOT.resolve("examples/fisheries");
        for (String name : List.of("smart-fishery.refmodel", "ikata.plan")) {
            Files.copy(source.resolve(name), folder.resolve(name));
        }
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.copy(source.resolve("smart-fishery.refmodel"), other.resolve("smart-fishery.refmodel"));
        String plan = Files.readString(source.resolve("ikata.plan"))
                .replace("code=\"384429\"", "code=\"382019\"")
                .replace("nameJa=\"伊方町\"", "nameJa=\"松山市\"")
                .replace("nameEn=\"Ikata\"", "nameEn=\"Matsuyama\"")
                .replace("value=\"15\"", "value=\"30\"")
                .replace("quantity=\"3\"", "quantity=\"7\"");
        int from = plan.indexOf("<statements\n      id=\"statement-forecast\"");
        int to = plan.indexOf("<statements\n      id=\"statement-internet\"");
        Files.writeString(other.resolve("matsuyama.plan"), plan.substring(0, from) + plan.substring(to));
        return folder;
    }

    @Test
    void plansAreSummedUpWithTheirStates(@TempDir Path folder) throws IOException {
        Portfolio portfolio = read(workspace(folder));
        assertEquals(2, portfolio.models().size());
        assertEquals(
                List.of("ikata.plan", "other/matsuyama.plan"),
                portfolio.plans().stream()
                        .map(plan -> folder.relativize(plan.file()).toString().replace('\\', '/'))
                        .toList());
        PlanSummary plan = portfolio.plans().get(0);
        assertEquals("smart-fishery", plan.model());
        assertEquals("384429", plan.regions().get(0).code());
        assertEquals(5, plan.tasks().getOrDefault(TaskState.OPEN, 0));
        assertEquals(6, plan.unfinished());
        assertEquals("関係者の取決め", plan.next().orElseThrow().name().ja());
        assertEquals(ClauseState.WAITING, plan.states().get("fisheries.r8#1"));
        assertEquals(1, plan.counts("fisheries.r9").get(ClauseState.WAIVED));
        assertFalse(plan.states().containsValue(ClauseState.NOT_APPLICABLE));
    }

    @Test
    void oneModelIsComparedAcrossRegions(@TempDir Path folder) throws IOException {
        Comparison comparison = Comparison.of(read(workspace(folder)), "smart-fishery");
        assertEquals(2, comparison.plans().size());
        Comparison.Line interval = comparison.settings().stream()
                .filter(line -> line.key().equals("point-interval"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("15", "30"),
                interval.values().stream().map(text -> text.en()).toList());
        Comparison.Line buoys = comparison.allocations().stream()
                .filter(line -> line.key().equals("buoy"))
                .findFirst()
                .orElseThrow();
        assertTrue(buoys.values().get(1).ja().startsWith("9（LTE、LoRa"), buoys.values()::toString);
        assertEquals(
                List.of("common.data-questions#1-01"),
                comparison.clauses().stream().map(Comparison.Line::key).toList());
    }

    @Test
    void aFileThatCannotBeReadIsListedWithItsReason(@TempDir Path folder) throws IOException {
        workspace(folder);
        Files.writeString(folder.resolve("damaged.plan"), "<?xml version=\"1.0\"?><!DOCTYPE x><x/>");
        Files.writeString(folder.resolve("empty.refmodel"), "");
        Files.writeString(
                folder.resolve("orphan.plan"),
                Files.readString(folder.resolve("ikata.plan")).replace("smart-fishery.refmodel", "gone.refmodel"));
        Portfolio portfolio = read(folder);
        assertEquals(2, portfolio.plans().size());
        assertEquals(
                List.of("damaged.plan", "empty.refmodel", "orphan.plan"),
                portfolio.unreadable().stream()
                        .map(file -> String.valueOf(file.file().getFileName()))
                        .toList());
        assertTrue(portfolio.unreadable().stream()
                .noneMatch(file -> file.reason().ja().isEmpty()));
    }

    @Test
    void theNationalIndicatorsAreMarkedAsAReferenceWithTheirSource(@TempDir Path folder) throws IOException {
        assertEquals(
                List.of(20, 50),
                NationalTarget.all().stream().map(NationalTarget::number).toList());
        Map<String, byte[]> files = write(read(workspace(folder)), Locale.JAPANESE);
        String page = text(files, "index.html");
        assertTrue(page.contains("全国の指標（参考）") && page.contains("MIC 20"), page);
        assertTrue(page.contains("達成状況を表すものではありません"), page);
    }

    private static Map<String, byte[]> write(Portfolio portfolio, Locale locale) {
        return PortfolioWriter.write(
                new ReportInput(portfolio, locale, "0.1.0"), EnumSet.allOf(PortfolioWriter.Format.class));
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }

    @Test
    void everyFormOfTheReportIsSoundInBothLanguages(@TempDir Path folder) throws Exception {
        Portfolio portfolio = read(workspace(folder));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Map<String, byte[]> files = write(portfolio, locale);
            assertEquals(
                    List.of(
                            "clauses.csv",
                            "comparison.csv",
                            "index.html",
                            "model-1.html",
                            "plans.csv",
                            "portfolio.json",
                            "unreadable.csv"),
                    List.copyOf(files.keySet()));
            for (String page : List.of("index.html", "model-1.html")) {
                String html = text(files, page).replace("<!DOCTYPE html>", "");
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
                assertFalse(html.contains("null"), page);
            }
            JsonObject json =
                    JsonParser.parseString(text(files, "portfolio.json")).getAsJsonObject();
            assertEquals(2, json.getAsJsonArray("plans").size());
            assertEquals(1, json.getAsJsonArray("comparisons").size());
            assertEquals(3, text(files, "plans.csv").lines().count());
            write(portfolio, locale).forEach((path, content) -> assertArrayEquals(files.get(path), content, path));
        }
    }

    @Test
    void noCellOfATableStartsAFormula(@TempDir Path folder) throws IOException {
        workspace(folder);
        String plan = Files.readString(folder.resolve("ikata.plan"));
        Files.writeString(
                folder.resolve("ikata.plan"),
                plan.replaceFirst("nameJa=\"スマート漁業モデルの伊方町", "nameJa=\"=1+1 スマート漁業モデルの伊方町"));
        assertTrue(text(write(read(folder), Locale.JAPANESE), "plans.csv").contains("'=1+1"));
    }

    @Test
    void theExamplesGiveAReport() throws IOException {
        Path examples = ROOT.resolve("examples/fisheries");
        try (Stream<Path> files = Files.list(examples)) {
            long plans = files.filter(file -> file.toString().endsWith(".plan")).count();
            assertEquals(plans, read(examples).plans().size());
        }
    }
}
