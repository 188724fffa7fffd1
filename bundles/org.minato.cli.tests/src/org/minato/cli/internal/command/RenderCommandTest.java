// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.cli.internal.Call;

class RenderCommandTest {
    private static final String MODEL = "examples/fisheries/smart-fishery.refmodel";
    private static final String PLAN = "examples/fisheries/ikata.plan";

    @TempDir
    Path folder = Path.of("");

    private String target(String name) {
        return folder.resolve(name).toString();
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file));
    }

    @Test
    void aModelIsDrawnAsItsDataFlowAndAPlanAsItsDeployment() throws IOException {
        Call model = Call.minato("render", MODEL, "--output", target("m.svg"));
        assertEquals(0, model.status(), model.err());
        assertEquals("", model.out());
        assertTrue(text(target("m.svg")).contains("データフロー図"));
        assertEquals(0, Call.minato("render", PLAN, "--output", target("p.svg")).status());
        assertTrue(text(target("p.svg")).contains("配備図"));
        Call flow = Call.minato("render", PLAN, "--diagram", "data-flow", "--output", target("f.svg"), "--lang", "en");
        assertEquals(0, flow.status(), flow.err());
        assertTrue(text(target("f.svg")).contains("Data flow diagram"));
    }

    @Test
    void theEndingDecidesOnPng() throws IOException {
        Call call = Call.minato("render", MODEL, "--scale", "0.5", "--output", target("m.PNG"));
        assertEquals(0, call.status(), call.err());
        byte[] content = Files.readAllBytes(folder.resolve("m.PNG"));
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(content, 4));
    }

    @Test
    void findingsAreMarkedOnlyOnRequest() throws IOException {
        String broken = "examples/broken/fisheries/path-direct";
        Path model;
        try (Stream<Path> files = Files.list(Call.repository().resolve(broken))) {
            model = files.filter(file -> file.toString().endsWith(".refmodel"))
                    .findFirst()
                    .orElseThrow();
        }
        assertEquals(
                0,
                Call.minato("render", model.toString(), "--output", target("plain.svg"))
                        .status());
        Call marked = Call.minato(
                "render", model.toString(), "--findings", "--date", "2026-11-22", "--output", target("marked.svg"));
        assertEquals(0, marked.status(), marked.err());
        assertFalse(text(target("plain.svg")).contains("fisheries.r9/"));
        assertTrue(text(target("marked.svg")).contains("fisheries.r9/"));
    }

    @Test
    void theFileBesideTheModelSaysWhereBoxesAre() throws IOException {
        Path model = Files.copy(Call.repository().resolve(MODEL), folder.resolve("a.refmodel"));
        Call.minato("render", model.toString(), "--output", target("before.svg"));
        Files.writeString(folder.resolve("a.refmodel.layout"), "minato-layout 1\ndata-flow buoy box 0 2000\n");
        Call call = Call.minato("render", model.toString(), "--output", target("after.svg"));
        assertEquals(0, call.status(), call.err());
        assertFalse(text(target("before.svg")).equals(text(target("after.svg"))));
        Files.write(folder.resolve("a.refmodel.layout"), "layout?".getBytes(StandardCharsets.UTF_8));
        Call refused = Call.minato("render", model.toString(), "--output", target("after.svg"));
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("a.refmodel.layout:1"), refused.err());
    }

    @Test
    void aMapTakesAnOutlineOfTheUsersOwn() throws IOException {
        Path outline = Files.writeString(
                folder.resolve("coast.geojson"),
                "{\"type\": \"LineString\", \"coordinates\": [[132.3, 33.4], [132.4, 33.6]]}");
        Call call = Call.minato("render", PLAN, "--outline", outline.toString(), "--output", target("m.svg"));
        assertEquals(0, call.status(), call.err());
        assertTrue(text(target("m.svg")).contains("data-id=\"@map\""));
        Files.writeString(outline, "no json");
        Call refused = Call.minato("render", PLAN, "--outline", outline.toString(), "--output", target("n.svg"));
        assertEquals(2, refused.status(), refused.err());
        assertTrue(refused.err().contains("GeoJSON"), refused.err());
    }

    @Test
    void aWrongCallSaysWhatIsWrongAndWritesNothing() throws IOException {
        String[][] calls = {
            {"render", MODEL, "--output", target("x.gif")},
            {"render", MODEL, "--diagram", "map", "--output", target("x.svg")},
            {"render", MODEL, "--diagram", "deployment-map", "--output", target("x.svg")},
            {"render", MODEL, "--projected", "--output", target("x.svg")},
            {"render", PLAN, "--outline", target("none.geojson"), "--output", target("x.svg")},
            {"render", MODEL, "--scale", "99", "--output", target("x.png")},
            {"render", MODEL},
            {"render", "examples/fisheries/none.refmodel", "--output", target("x.svg")},
            {"render", "examples/broken/fisheries/doctype", "--output", target("x.svg")},
            {"render", "bundles/org.minato.domain.fisheries/rules/r8.rulebook", "--output", target("x.svg")},
        };
        for (String[] arguments : calls) {
            Call call = Call.minato(arguments);
            assertEquals(2, call.status(), String.join(" ", arguments) + "\n" + call.err());
            assertTrue(call.err().startsWith("minato: "), call.err());
        }
        try (Stream<Path> written = Files.list(folder)) {
            assertEquals(List.of(), written.toList());
        }
    }
}
