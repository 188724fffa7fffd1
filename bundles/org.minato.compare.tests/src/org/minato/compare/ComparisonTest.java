// SPDX-License-Identifier: EPL-2.0
package org.minato.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minato.core.errors.MinatoException;
import org.minato.model.base.Element;
import org.minato.model.base.NamedElement;
import org.minato.model.base.Root;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.RuleBook;

class ComparisonTest {
    private final ReferenceModel before = model();
    private final ReferenceModel after = model();

    private static ReferenceModel model() {
        return (ReferenceModel) open(Samples.example("fisheries/smart-fishery.refmodel"));
    }

    private static Root open(Path file) {
        return Samples.FILES.open(file).root();
    }

    @SuppressWarnings("unchecked")
    private static <T extends EObject> T element(Root root, String id) {
        return (T) root.eResource().getEObject(id);
    }

    private Difference only() {
        List<Difference> differences = Comparison.of(before, after).differences();
        assertEquals(1, differences.size(), differences::toString);
        return differences.get(0);
    }

    static Stream<Path> examples() {
        return Stream.of("examples", "bundles")
                .flatMap(folder -> Samples.files(folder).stream())
                .filter(Samples::isReadable);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFileDoesNotDifferFromItself(Path file) {
        assertEquals(List.of(), Comparison.of(open(file), open(file)).differences());
    }

    static Stream<Path> twins() {
        return examples().filter(file -> file.toString().contains("broken") && Files.exists(original(file)));
    }

    private static Path original(Path twin) {
        Path domain = twin.getParent().getParent();
        return domain.getParent().resolveSibling(domain.getFileName()).resolve(twin.getFileName());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void theOtherWayRoundWhatWasAddedWasRemoved(Path twin) {
        Comparison there = Comparison.of(open(original(twin)), open(twin));
        Comparison back = Comparison.of(open(twin), open(original(twin)));
        assertEquals(there.count(DifferenceKind.ADDED), back.count(DifferenceKind.REMOVED));
        assertEquals(there.count(DifferenceKind.REMOVED), back.count(DifferenceKind.ADDED));
        assertEquals(there.count(DifferenceKind.MOVED), back.count(DifferenceKind.MOVED));
        assertEquals(there.count(DifferenceKind.CHANGED), back.count(DifferenceKind.CHANGED));
    }

    @Test
    void aChangedValueIsToldInWordsOfBothLanguages() {
        ComparisonTest.<DataSet>element(after, "catch-record").setDataClass(DataClass.STATISTICAL);
        Difference difference = only();
        assertEquals(DifferenceKind.CHANGED, difference.kind());
        ChangedValue value = difference.values().get(0);
        assertEquals(RefmodelPackage.Literals.DATA_SET__DATA_CLASS, value.feature());
        assertEquals("statistical", value.after().get(0).raw());
        assertEquals("統計データ", value.after().get(0).words().ja());
        assertEquals("statistical data", value.after().get(0).words().en());
        assertEquals("データセット", difference.type().ja());
        assertFalse(value.label().ja().isEmpty());
    }

    @Test
    void aValueThatIsSetOrClearedHasOneSideOnly() {
        DataSet catches = element(after, "catch-record");
        String retention = catches.getRetention().toString();
        catches.setRetention(null);
        ChangedValue value = only().values().get(0);
        assertEquals(retention, value.before().get(0).raw());
        assertEquals(List.of(), value.after());
    }

    @Test
    void aReferenceIsToldByTheNameOfItsTarget() {
        Node terminal = element(after, "catch-terminal");
        terminal.setOperator(element(after, "city"));
        Difference difference = only();
        ChangedValue value = difference.values().get(0);
        assertEquals("city", value.after().get(0).raw());
        assertEquals(
                after.getActors().get(4).getNameJa(),
                value.after().get(0).words().ja());
    }

    @Test
    void anAddedElementStandsForWhatIsInside() {
        Device device = (Device) EcoreUtil.copy(element(after, "buoy"));
        renew(device);
        after.getNodes().add(device);
        Difference difference = only();
        assertEquals(DifferenceKind.ADDED, difference.kind());
        assertSame(device, difference.element());
        int inside = 0;
        for (var all = device.eAllContents(); all.hasNext(); all.next()) {
            inside++;
        }
        assertEquals(inside, difference.inside());
    }

    private static void renew(Element top) {
        top.setId("new-" + top.getId());
        top.eAllContents().forEachRemaining(each -> ((Element) each).setId("new-" + ((Element) each).getId()));
        ((Device) top).setNameJa("別のブイ");
        ((Device) top).setNameEn("Another buoy");
        top.eAllContents().forEachRemaining(each -> {
            if (each instanceof NamedElement named) {
                named.setNameJa(named.getNameJa() + "2");
            }
        });
    }

    @Test
    void aRemovedElementIsToldByItsFormerPlace() {
        DataStore store = element(after, "big-data-store");
        EcoreUtil.remove(store);
        Difference removed = Comparison.of(before, after).differences().stream()
                .filter(each -> each.kind() == DifferenceKind.REMOVED)
                .findFirst()
                .orElseThrow();
        assertEquals("big-data-store", EcoreUtil.getID(removed.element()));
        assertEquals(
                ((Node) element(before, "platform")).getNameJa(),
                removed.place().ja());
    }

    @Test
    void aMovedElementIsOneAlsoWhereItHasChanged() {
        DataStore store = element(after, "big-data-store");
        ((Node) element(after, "retail-service")).getNodes().add(store);
        store.setNameEn("Moved store");
        Difference difference = only();
        assertEquals(DifferenceKind.MOVED, difference.kind());
        assertEquals(
                ((Node) element(after, "platform")).getNameEn(),
                difference.placeBefore().en());
        assertEquals(
                ((Node) element(after, "retail-service")).getNameEn(),
                difference.place().en());
        assertEquals(1, difference.values().size());
    }

    @Test
    void anElementWithAnotherIdIsKnownByItsName() {
        ComparisonTest.<Device>element(after, "buoy").setId("smart-buoy");
        Difference difference = only();
        assertEquals(DifferenceKind.CHANGED, difference.kind());
        assertEquals("smart-buoy", difference.values().get(0).after().get(0).raw());
    }

    @Test
    void aClauseWithAnotherIdIsKnownByItsNumber() {
        Path file = Samples.root().resolve("bundles/org.minato.domain.fisheries/rules/r9.rulebook");
        RuleBook old = (RuleBook) open(file);
        RuleBook book = (RuleBook) open(file);
        book.getChapters().get(0).getClauses().get(0).setId("another");
        book.getChapters().get(0).getClauses().get(0).setNameEn("Another title");
        List<Difference> differences = Comparison.of(old, book).differences();
        assertEquals(1, differences.size());
        assertEquals(2, differences.get(0).values().size());
    }

    @Test
    void theOrderDoesNotCount() {
        ECollections.reverse(after.getNodes());
        ECollections.reverse(after.getFlows());
        EList<DataSet> carried = after.getFlows().get(0).getDataSets();
        ECollections.reverse(carried);
        assertEquals(List.of(), Comparison.of(before, after).differences());
    }

    @Test
    void everyElementKnowsWhatItWasAndWhatItHasBecome() {
        Comparison comparison = Comparison.of(before, after);
        assertSame(
                element(after, "buoy"),
                comparison.after(element(before, "buoy")).orElseThrow());
        assertSame(
                element(before, "buoy"),
                comparison.before(element(after, "buoy")).orElseThrow());
        after.getActors().add(RefmodelFactory.eINSTANCE.createActor());
        Comparison again = Comparison.of(before, after);
        assertTrue(again.before(after.getActors().get(after.getActors().size() - 1))
                .isEmpty());
    }

    @Test
    void filesOfDifferentKindsAreRefused() {
        Root plan = open(Samples.example("fisheries/ikata.plan"));
        assertThrows(MinatoException.class, () -> Comparison.of(before, plan));
    }
}
