// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.minato.diagram.ExampleScenesTest.Drawn;
import org.minato.diagram.scene.Box;
import org.minato.diagram.scene.Edge;
import org.minato.diagram.scene.Part;

/** Every diagram of every example as SVG and PNG. */
class ExampleDrawingsTest {

    @TestFactory
    Stream<DynamicTest> everyDrawingIsWellFormedAndShowsEveryText() throws IOException {
        Examples examples = new Examples();
        return Examples.all().stream()
                .flatMap(file -> Drawn.of(examples, file))
                .map(drawn -> DynamicTest.dynamicTest(drawn.name(), () -> examine(drawn.diagram())));
    }

    private static void examine(Diagram diagram) throws XMLStreamException {
        for (Theme theme : Theme.values()) {
            String svg = diagram.svg(theme);
            assertTrue(svg.equals(diagram.svg(theme)), "differs when written again");
            Set<String> texts = new HashSet<>();
            Set<String> ids = new HashSet<>();
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(svg));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    if (reader.getAttributeValue(null, "data-id") != null) {
                        ids.add(String.valueOf(reader.getAttributeValue(null, "data-id")));
                    }
                    if (reader.getLocalName().equals("text")) {
                        assertNotEquals("none", reader.getAttributeValue(null, "fill"), "a colour without a value");
                        texts.add(reader.getElementText());
                    }
                }
            }
            assertFalse(svg.contains("var("), "a variable is left over");
            for (Box box : diagram.scene().boxes()) {
                assertTrue(ids.contains(box.id()), box.id());
                box.parts().forEach(part -> {
                    if (part instanceof Part.Text text && !text.text().contains("  ")) {
                        assertTrue(texts.contains(text.text()), text.text());
                    }
                });
            }
            for (Edge edge : diagram.scene().edges()) {
                assertTrue(ids.contains(edge.id()), edge.id());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyDrawingBecomesAPictureWithSomethingOnIt() throws IOException {
        Examples examples = new Examples();
        return Examples.all().stream()
                .flatMap(file -> Kinds.of(file)
                        .map(kind -> DynamicTest.dynamicTest(file.getFileName() + " " + kind.key(), () -> {
                            Diagram diagram = examples.draw(file, kind, Locale.JAPANESE);
                            BufferedImage image = ImageIO.read(new ByteArrayInputStream(diagram.png(Theme.LIGHT, 0.5)));
                            assertEquals(Math.ceil(diagram.scene().width() / 2), image.getWidth());
                            assertEquals(Math.ceil(diagram.scene().height() / 2), image.getHeight());
                            assertTrue(colours(image) > 20, "colours: " + colours(image));
                        })));
    }

    private static int colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsAlwaysDrawnWithTheSameBytes() throws IOException {
        Examples one = new Examples();
        Examples other = new Examples();
        return Examples.all().stream()
                .flatMap(file -> Kinds.of(file)
                        .map(kind -> DynamicTest.dynamicTest(
                                file.getFileName() + " " + kind.key(),
                                () -> assertTrue(svg(one, file, kind).equals(svg(other, file, kind)), "differs"))));
    }

    private static String svg(Examples examples, Path file, DiagramKind kind) {
        return examples.draw(file, kind, Locale.JAPANESE).svg(Theme.LIGHT);
    }

    @Test
    void personalDataStandOutInBothThemes() throws IOException {
        Diagram diagram =
                new Examples().draw(Examples.named("smart-fishery.refmodel"), DiagramKind.DATA_FLOW, Locale.ENGLISH);
        Edge personal = diagram.scene().edge("flow-catch-platform").orElseThrow();
        Edge other = diagram.scene().edge("flow-weather-platform").orElseThrow();
        assertTrue(personal.classes().contains("data-personal"));
        assertTrue(other.classes().contains("data-none"));
        assertTrue(personal.tooltip().contains("personal"), personal.tooltip());
        assertNotEquals(diagram.svg(Theme.LIGHT), diagram.svg(Theme.DARK));
    }
}
