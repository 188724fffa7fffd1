// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minato.core.errors.MinatoException;
import org.minato.exchange.AnswerLine.Outcome;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.InstalledUnit;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.rules.Conformance;
import org.minato.sheet.CellType;
import org.minato.sheet.Column;
import org.minato.sheet.Decisions;
import org.minato.sheet.KeyedTable;
import org.minato.sheet.Row;
import org.minato.sheet.Sheet;
import org.minato.sheet.Side;
import org.minato.sheet.Table;
import org.minato.sheet.Workbook;

class PartnerExchangeTest {

    static List<Path> plans() throws IOException {
        return Example.plans();
    }

    private static List<KeyedTable> tables(byte[] file) {
        return Workbook.read(file).stream()
                .map(Sheet::table)
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    /** A partner who fills in cells, by place: table/row/column. */
    private static byte[] answered(byte[] file, Map<String, String> answers) {
        Map<String, String> open = new HashMap<>(answers);
        List<Table> tables = new ArrayList<>();
        for (KeyedTable table : tables(file)) {
            List<Column> columns = new ArrayList<>();
            for (int index = 0; index < table.columns().size(); index++) {
                columns.add(Column.of(table.columns().get(index), table.titles().get(index), CellType.TEXT));
            }
            List<Row> rows = table.rows().stream()
                    .map(row -> Row.of(
                            row.key(),
                            table.columns().stream()
                                    .map(column -> {
                                        String answer = open.remove(table.key() + "/" + row.key() + "/" + column);
                                        return answer == null ? row.cell(column) : answer;
                                    })
                                    .toList()))
                    .toList();
            tables.add(Table.of(table.key(), table.name(), columns, rows));
        }
        assertEquals(Map.of(), open, "no such cells");
        return Workbook.write(tables, Set.of("sent"));
    }

    private static PartnerAnswers read(Plan plan, byte[] file, Decisions decisions) {
        return PartnerAnswers.read(plan, Example.conformance(plan), file, decisions, Example.DAY);
    }

    /** The organisation that operates the buoys of the example. */
    private static Organisation operator(Plan plan) {
        return plan.getOrganisations().stream()
                .filter(each -> tables(write(plan, each)).stream()
                        .flatMap(table -> table.rows().stream())
                        .anyMatch(row -> row.key().equals("allocation-buoy-south-002")))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] write(Plan plan, Organisation organisation) {
        return PartnerFile.write(plan, Example.conformance(plan), organisation, Locale.JAPANESE);
    }

    private static String text(Plan plan) {
        return new String(Example.FILES.toBytes(plan.eResource()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatComesBackUnansweredChangesNothing(Path file) {
        Plan plan = Example.FILES.open(file).plan().orElseThrow();
        Conformance conformance = Example.conformance(plan);
        boolean questions = false;
        for (Organisation organisation : plan.getOrganisations()) {
            byte[] sent = PartnerFile.write(plan, conformance, organisation, Locale.JAPANESE);
            questions |= tables(sent).stream().anyMatch(table -> table.key().equals("questions"));
            PartnerAnswers answers = PartnerAnswers.read(plan, conformance, sent, Decisions.NONE, Example.DAY);
            assertEquals(List.of(), answers.lines());
            assertTrue(answers.edit().isEmpty());
        }
        assertTrue(questions, "somebody has questions to answer");
    }

    @Test
    void answersAreTakenAsOneStepThatCanBeUndone() {
        Plan plan = Example.ikata();
        Organisation organisation = operator(plan);
        byte[] sent = write(plan, organisation);
        Allocation allocation = plan.getAllocations().stream()
                .filter(each -> "allocation-buoy-south".equals(each.getId()))
                .findFirst()
                .orElseThrow();
        byte[] file = answered(
                sent,
                Map.of(
                        "units/allocation-buoy-south-002/serial",
                        "SB-0002",
                        "units/allocation-buoy-south-002/installedOn",
                        "2026年5月10日",
                        "contact/" + organisation.getId() + "/contact",
                        "内線 123"));
        PartnerAnswers answers = read(plan, file, Decisions.NONE);
        assertEquals(3, answers.count(Outcome.TAKEN), answers.lines().toString());
        String before = text(plan);
        BasicCommandStack stack = new BasicCommandStack();
        stack.execute(answers.edit().command());
        InstalledUnit unit = allocation.getUnits().get(0);
        assertEquals("SB-0002", unit.getSerial());
        assertEquals(2, unit.getNumber());
        assertEquals("2026-05-10", String.valueOf(unit.getInstalledOn()));
        assertEquals("内線 123", organisation.getContact());
        String after = text(plan);
        stack.undo();
        assertEquals(before, text(plan));
        stack.redo();
        assertEquals(after, text(plan));
        assertEquals(List.of(), read(plan, file, Decisions.NONE).lines(), "reading again changes nothing");
    }

    @Test
    void whatThePlanChangedMeanwhileIsAConflictUntilSomebodyDecides() {
        Plan plan = Example.ikata();
        Organisation organisation = operator(plan);
        String place = "contact/" + organisation.getId() + "/contact";
        byte[] file = answered(write(plan, organisation), Map.of(place, "内線 123"));
        organisation.setContact("内線 999");
        PartnerAnswers answers = read(plan, file, Decisions.NONE);
        AnswerLine line = answers.lines().get(0);
        assertEquals(Outcome.CONFLICT, line.outcome());
        assertEquals(List.of("内線 999", "内線 123"), List.of(line.present(), line.answer()));
        assertTrue(answers.edit().isEmpty());
        read(plan, file, Decisions.of(Map.of(place, Side.THEIRS))).edit().apply();
        assertEquals("内線 123", organisation.getContact());
    }

    @Test
    void whatCannotBeTakenIsRefusedWithItsCellAndTheRestIsTaken() {
        Plan plan = Example.ikata();
        Organisation organisation = operator(plan);
        byte[] file = answered(
                write(plan, organisation),
                Map.of(
                        "units/allocation-buoy-south-001/installedOn", "来月",
                        "units/allocation-buoy-south-002/serial", "SB-0002"));
        PartnerAnswers answers = read(plan, file, Decisions.NONE);
        assertEquals(1, answers.count(Outcome.REFUSED));
        assertEquals(1, answers.count(Outcome.TAKEN));
        AnswerLine refused = answers.lines().stream()
                .filter(line -> line.outcome() == Outcome.REFUSED)
                .findFirst()
                .orElseThrow();
        assertTrue(refused.address().matches("[A-Z]\\d+"), refused.address());
        assertTrue(refused.detail().ja().contains("2026/4/1"), refused.detail().ja());
    }

    @Test
    void aRowThatIsNoLongerInThePlanIsRefused() {
        Plan plan = Example.ikata();
        Organisation organisation = operator(plan);
        byte[] file = answered(write(plan, organisation), Map.of("units/allocation-buoy-south-002/serial", "SB-0002"));
        plan.getAllocations().stream()
                .filter(each -> "allocation-buoy-south".equals(each.getId()))
                .forEach(each -> each.setQuantity(1));
        PartnerAnswers answers = read(plan, file, Decisions.NONE);
        assertEquals(1, answers.count(Outcome.REFUSED));
        assertTrue(answers.edit().isEmpty());
    }

    @Test
    void theFileHoldsNothingOfOtherOrganisations() {
        Plan plan = Example.ikata();
        Organisation own = operator(plan);
        String all = Workbook.read(write(plan, own)).toString();
        plan.getOrganisations().stream()
                .filter(other -> !other.equals(own) && other.getOffice() != null)
                .forEach(other -> assertFalse(all.contains(other.getOffice()), other.getOffice()));
    }

    @Test
    void libreOfficeKeepsWhatIsNeededToReadTheAnswers(@TempDir Path folder) throws IOException, InterruptedException {
        Plan plan = Example.ikata();
        Organisation organisation = operator(plan);
        byte[] saved = LibreOffice.save(
                answered(
                        write(plan, organisation), Map.of("units/allocation-buoy-south-002/installedOn", "2026-05-10")),
                folder);
        PartnerAnswers answers = read(plan, saved, Decisions.NONE);
        assertEquals(1, answers.lines().size(), answers.lines().toString());
        assertEquals(1, answers.count(Outcome.TAKEN));
    }

    @Test
    void aFileOfAnotherPlanOrOfNoPlanIsRefused() {
        Plan plan = Example.ikata();
        byte[] file = write(plan, plan.getOrganisations().get(0));
        Plan other = Example.open("fisheries/uwajima.plan").plan().orElseThrow();
        assertThrows(MinatoException.class, () -> read(other, file, Decisions.NONE));
        byte[] none = Workbook.write(
                List.of(Table.of("t", "t", List.of(Column.text("a", "a")), List.of(Row.of("r", List.of("x"))))));
        assertThrows(MinatoException.class, () -> read(plan, none, Decisions.NONE));
    }
}
