// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.core.errors.MinatoException;
import org.minato.exchange.ImportLine.Outcome;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Site;
import org.minato.model.deployment.SiteKind;
import org.minato.sheet.CellType;
import org.minato.sheet.Column;
import org.minato.sheet.Row;
import org.minato.sheet.Table;
import org.minato.sheet.Workbook;

class SiteImportTest {
    private static final String LIST = "設置場所の一覧\r\n\r\n名称,英語名,場所の種類,所在地,緯度,経度,市町村コード\r\n"
            + "三崎港の岸壁,Misaki quay,陸上,三崎,33.39,132.12,384429\r\n"
            + "沖の浮体,,海上,,３３．４０,132.10,伊方町\r\n";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Site site(Plan plan, String name) {
        return plan.getSites().stream()
                .filter(site -> name.equals(site.getNameJa()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void aListOfJapaneseExcelIsTakenAsOneStepThatCanBeUndone(String charset) {
        Plan plan = Example.ikata();
        byte[] before = Example.FILES.toBytes(plan.eResource());
        int sites = plan.getSites().size();
        SiteImport read = SiteImport.read(plan, LIST.getBytes(Charset.forName(charset)));
        assertEquals(2, read.count(Outcome.ADDED));
        assertEquals(sites, plan.getSites().size());

        BasicCommandStack stack = new BasicCommandStack();
        Command command = read.edit().command();
        stack.execute(command);
        Site quay = site(plan, "三崎港の岸壁");
        assertEquals(33.39, quay.getLatitude());
        assertEquals(SiteKind.LAND, quay.getKind());
        assertEquals("384429", quay.getRegion().getCode());
        assertEquals(SiteKind.SEA, site(plan, "沖の浮体").getKind());
        byte[] after = Example.FILES.toBytes(plan.eResource());
        stack.undo();
        assertEquals(
                new String(before, StandardCharsets.UTF_8),
                new String(Example.FILES.toBytes(plan.eResource()), StandardCharsets.UTF_8));
        stack.redo();
        assertEquals(
                new String(after, StandardCharsets.UTF_8),
                new String(Example.FILES.toBytes(plan.eResource()), StandardCharsets.UTF_8));
    }

    @Test
    void aSiteThatIsThereIsChangedWhereTheListSaysOtherwise() {
        Plan plan = Example.ikata();
        Site present = plan.getSites().get(0);
        String list = "name,address,latitude,longitude\n" + present.getNameJa() + ",沖合の新しい場所,,\n";
        SiteImport read = SiteImport.read(plan, utf8(list));
        assertEquals(Outcome.CHANGED, read.lines().get(0).outcome());
        Double latitude = present.getLatitude();
        read.edit().apply();
        assertEquals("沖合の新しい場所", present.getAddress());
        assertEquals(latitude, present.getLatitude());
        assertEquals(1, SiteImport.read(plan, utf8(list)).count(Outcome.UNCHANGED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "名称,緯度,経度\nA,132.3,33.4\n",
                "名称,緯度,経度\nA,33度29分,132.3\n",
                "名称,緯度,経度\nA,33.4,\n",
                "名称,場所の種類\nA,空中\n",
                "名称,地域コード\nA,999999\n",
                "名称,住所\n,番地だけ\n"
            })
    void aLineThatCannotBeTakenNamesItsCellAndTheRemedy(String list) {
        SiteImport read = SiteImport.read(Example.ikata(), utf8(list));
        ImportLine line = read.lines().get(0);
        assertEquals(Outcome.REFUSED, line.outcome());
        assertEquals(2, line.row());
        assertEquals(1, line.details().size(), line.details().toString());
        assertTrue(read.edit().isEmpty());
    }

    @Test
    void theSameNameTwiceIsRefusedAndTheRestIsTaken() {
        SiteImport read = SiteImport.read(Example.ikata(), utf8("名称,住所\nA,一\nA,二\nB,三\n"));
        assertEquals(
                List.of(Outcome.ADDED, Outcome.REFUSED, Outcome.ADDED),
                read.lines().stream().map(ImportLine::outcome).toList());
    }

    @Test
    void aWorkbookIsReadLikeCsv() {
        List<Column> columns = List.of(
                Column.text("a", "Name"),
                Column.of("b", "Latitude", CellType.NUMBER),
                Column.of("c", "Longitude", CellType.NUMBER));
        byte[] book = Workbook.write(List.of(
                Table.of("t", "sites", columns, List.of(Row.of("r", List.of("Quay", "33.5", "132.5"))))));
        SiteImport read = SiteImport.read(Example.ikata(), book);
        assertEquals(1, read.count(Outcome.ADDED));
        assertEquals(3, read.lines().get(0).row());
    }

    @Test
    void aTableWithoutAHeaderSaysWhichHeadersAreKnown() {
        MinatoException refused =
                assertThrows(MinatoException.class, () -> SiteImport.read(Example.ikata(), utf8("港,33.4,132.3\n")));
        assertTrue(refused.remedy().ja().contains("緯度"));
    }
}
