// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.fisheries;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.model.base.Element;
import org.minato.model.base.Standing;
import org.minato.model.base.Stated;

class ShippedContentTest {

    static Stream<Path> files() {
        return Fisheries.shipped();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOpensWithoutFindings(Path file) {
        assertEquals(List.of(), Fisheries.files().open(file).findings());
    }

    @ParameterizedTest
    @MethodSource("files")
    void savingAFileAgainChangesNoByte(Path file) throws IOException {
        ModelFiles files = Fisheries.files();
        LoadedFile opened = files.open(file);
        assertArrayEquals(Files.readAllBytes(file), files.toBytes(opened.resource()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyStatementSaysHowItIsBacked(Path file) {
        List<String> silent = elements(file, Stated.class)
                .filter(stated -> stated.getStanding() == Standing.ENTERED
                        || stated.getStanding() != Standing.ILLUSTRATIVE
                                && (stated.getCitation() == null || stated.getAsOf() == null))
                .map(Element::getId)
                .toList();
        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextIsThereInBothLanguages(Path file) {
        List<String> oneSided = elements(file, Element.class)
                .flatMap(ShippedContentTest::oneSidedTexts)
                .toList();
        assertEquals(List.of(), oneSided);
    }

    private static Stream<String> oneSidedTexts(Element element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature.getName().endsWith("Ja"))
                .filter(japanese -> {
                    String name = japanese.getName().replaceAll("Ja$", "En");
                    EStructuralFeature english = element.eClass().getEStructuralFeature(name);
                    return english != null && element.eIsSet(japanese) != element.eIsSet(english);
                })
                .map(feature -> element.getId() + "." + feature.getName());
    }

    private static <T extends EObject> Stream<T> elements(Path file, Class<T> type) {
        return Fisheries.elements(file).stream().filter(type::isInstance).map(type::cast);
    }
}
