// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.errors.MinatoException;
import org.minato.generate.OutputTrace.TracedFile;

/** What a folder of generated files says of what its parts are about. */
class OutputTraceTest {

    @Test
    void aParagraphNamesItsClauseAndARowItsElement(@TempDir Path folder) throws IOException {
        TracedFile document = file(trace(folder), "取扱い");
        GeneratedPart heading = part(document, "clause-fisheries.r9#3");
        assertEquals(Set.of("fisheries.r9#3"), heading.clauses());
        assertTrue(heading.text().contains("保存期間"), heading.text());
        GeneratedPart row = part(document, "clause-fisheries.r9#3/retention/DataSet/catch-record");
        assertEquals(Set.of("fisheries.r9#3"), row.clauses());
        assertEquals(Set.of("smart-fishery#catch-record"), row.elements());
        assertEquals(
                Set.of("fisheries.r9#3"),
                part(document, "matrix/fisheries.r9#3").clauses());
    }

    @Test
    void aLineNamesAllocationEquipmentAndSite(@TempDir Path folder) throws IOException {
        GeneratedPart line = part(file(trace(folder), "inventory.csv"), "allocation-buoy-north-001");
        assertTrue(
                line.elements()
                        .containsAll(
                                Set.of("ikata#allocation-buoy-north", "ikata#site-sea-north", "smart-fishery#buoy")),
                line.toString());
    }

    @Test
    void whatIsNotGeneratedAnewKeepsItsTrace(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        example.generate(GenerateOptions.in(Locale.JAPANESE, FisheryExample.DAY).only(Set.of("inventory")));
        OutputTrace trace = OutputTrace.read(example.output()).orElseThrow();
        assertFalse(file(trace, "取扱い").parts().isEmpty());
        assertEquals(List.of(example.output()), OutputTrace.folders(folder));
        assertEquals(
                example.output(),
                OutputTrace.folderOf(example.output("things/x.jsonld")).orElseThrow());
    }

    @Test
    void aDamagedTraceIsToldWithItsFile(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        Files.writeString(example.output(".minato/trace.json"), "{");
        MinatoException refused = assertThrows(MinatoException.class, () -> OutputTrace.read(example.output()));
        assertTrue(refused.message(Locale.ENGLISH).contains("trace.json"), refused.message(Locale.ENGLISH));
    }

    private static OutputTrace trace(Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate();
        return OutputTrace.read(example.output()).orElseThrow();
    }

    private static TracedFile file(OutputTrace trace, String named) {
        return trace.files().stream()
                .filter(file -> file.path().contains(named))
                .findFirst()
                .orElseThrow(() -> new AssertionError(named));
    }

    private static GeneratedPart part(TracedFile file, String key) {
        return file.parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not among "
                        + file.parts().stream().map(GeneratedPart::key).toList()));
    }
}
