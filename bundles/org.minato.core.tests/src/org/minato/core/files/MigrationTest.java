// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Severity;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataSet;

class MigrationTest {

    private static final String DRAFT = """
        <?xml version="1.0" encoding="UTF-8"?>
        <refmodel:ReferenceModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:refmodel="urn:minato:refmodel:0"
            formatVersion="0" id="m" name="漁業" description="説明">
          <nodes xsi:type="refmodel:Device" id="buoy" name="ブイ"/>
          <future x="1"/>
          <dataSets id="vital" name="生体情報" classification="sensitive"/>
          <dataSets id="catch" name="漁獲" classification="open"/>
        </refmodel:ReferenceModel>
        """;

    private final Path folder;

    private final ModelFiles files = Samples.files();

    MigrationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aDraftIsReadAsThePresentFormatAndSaysSo() throws IOException {
        LoadedFile loaded = files.open(Samples.write(folder, "m.refmodel", DRAFT));
        assertTrue(loaded.migrated());
        assertEquals("漁業", loaded.root().getNameJa());
        assertEquals("説明", loaded.root().getDescriptionJa());
        assertEquals(1, loaded.root().getFormatVersion());
        DataSet vital = (DataSet) loaded.element("vital").orElseThrow();
        assertEquals(DataClass.SENSITIVE_PERSONAL, vital.getDataClass());
        assertEquals("生体情報", vital.getNameJa());
        assertEquals(DataClass.OPEN, ((DataSet) loaded.element("catch").orElseThrow()).getDataClass());
        Finding finding = loaded.findings().get(0);
        assertEquals("minato.files/" + FileRules.MIGRATED, finding.ruleId());
        assertEquals(Severity.INFO, finding.severity());
        assertEquals(
                List.of(2, 6),
                loaded.findings().stream().map(f -> f.location().line()).toList());
    }

    @Test
    void theFileIsUntouchedUntilItIsSavedAndThenOfThePresentFormat() throws IOException {
        Path file = Samples.write(folder, "m.refmodel", DRAFT);
        LoadedFile loaded = files.open(file);
        assertEquals(DRAFT, Files.readString(file));
        files.save(loaded.resource());
        String saved = Files.readString(file);
        assertTrue(saved.contains("urn:minato:refmodel:1"));
        assertTrue(saved.contains("dataClass=\"sensitivePersonal\""));
        assertTrue(saved.contains("<future x=\"1\"/>"));
        assertFalse(saved.contains(" name="));
        assertFalse(files.open(file).migrated());
    }

    @Test
    void anUnknownLiteralOfADraftIsAFindingAndNotLost() throws IOException {
        LoadedFile loaded =
                files.open(Samples.write(folder, "m.refmodel", DRAFT.replace("\"sensitive\"", "\"delicate\"")));
        assertTrue(loaded.findings().stream().anyMatch(f -> f.clause().equals(FileRules.ILLEGAL_VALUE)));
        files.save(loaded.resource());
        assertTrue(Files.readString(folder.resolve("m.refmodel")).contains("dataClass=\"delicate\""));
    }
}
