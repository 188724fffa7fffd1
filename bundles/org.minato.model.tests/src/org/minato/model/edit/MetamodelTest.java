// SPDX-License-Identifier: EPL-2.0
package org.minato.model.edit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.domain.DomainPackage;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.RulesPackage;

/** What holds for every class of the metamodel. */
class MetamodelTest {
    private static Stream<EPackage> packages() {
        return Stream.of(
                BasePackage.eINSTANCE,
                RefmodelPackage.eINSTANCE,
                RulesPackage.eINSTANCE,
                DeploymentPackage.eINSTANCE,
                DomainPackage.eINSTANCE);
    }

    private static Stream<EClass> classes() {
        return packages()
                .flatMap(p -> p.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }

    @Test
    void everythingHasALabelInBothLanguagesAndNoLabelIsLeftOver() throws IOException {
        TreeSet<String> expected = packages()
                .flatMap(p -> Stream.concat(Stream.of(p.getName()), keys(p)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, new TreeSet<>(texts("labels.properties").stringPropertyNames()));
        assertEquals(expected, new TreeSet<>(texts("labels_ja.properties").stringPropertyNames()));
    }

    private static Stream<String> keys(EPackage owner) {
        return owner.getEClassifiers().stream()
                .filter(type -> type instanceof EClass || type instanceof EEnum)
                .flatMap(type -> {
                    String key = owner.getName() + "." + type.getName();
                    Stream<? extends ENamedElement> parts = type instanceof EClass c
                            ? c.getEStructuralFeatures().stream()
                            : ((EEnum) type).getELiterals().stream();
                    return Stream.concat(Stream.of(key), parts.map(part -> key + "." + part.getName()));
                });
    }

    private static Properties texts(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(name))) {
            properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertTrue(
                properties.values().stream().noneMatch(text -> text.toString().isBlank()));
        return properties;
    }

    @Test
    void everyClassThatCanBeMadeHasAnIcon() {
        assertAll(classes()
                .filter(type -> !type.isAbstract())
                .map(type -> () -> assertTrue(Icons.of(type).isPresent(), type.getName())));
    }

    @Test
    void everyClassFeatureAndLiteralSaysWhatItMeans() throws IOException {
        for (String file : new String[] {"base", "refmodel", "rules", "deployment", "domain"}) {
            Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI(file + ".ecore"));
            try (InputStream in =
                    Objects.requireNonNull(Labels.class.getResourceAsStream("/model/" + file + ".ecore"))) {
                resource.load(in, null);
            }
            resource.getAllContents().forEachRemaining(element -> {
                if (element instanceof EClassifier || element instanceof EStructuralFeature) {
                    String documentation = EcoreUtil.getDocumentation((EModelElement) element);
                    assertTrue(documentation != null && documentation.endsWith("."), element::toString);
                }
            });
        }
    }

    @Test
    void inverseAndDerivedReferencesAreNeverStored() {
        assertAll(classes()
                .flatMap(type -> type.getEReferences().stream())
                .filter(reference -> reference.getEOpposite() != null)
                .map(reference -> () -> assertTrue(
                        isStoredOnOneSide(reference),
                        reference.getEContainingClass().getName() + reference.getName())));
        assertTrue(RefmodelPackage.Literals.DATA_SET__DERIVED_FROM.isTransient());
    }

    private static boolean isStoredOnOneSide(EReference reference) {
        return reference.isTransient() != reference.getEOpposite().isTransient();
    }

    @Test
    void everyElementHasAnIdAndEveryFileAFormatVersion() {
        assertTrue(BasePackage.Literals.ELEMENT__ID.isID());
        assertFalse(classes().anyMatch(type -> type.getEIDAttribute() == null));
        assertEquals(1, BasePackage.Literals.ROOT__FORMAT_VERSION.getDefaultValue());
    }

    @Test
    void everyValueTypeReadsWhatItWrites() {
        assertAll(Stream.of("Date 2018-07-30", "PartialDate FY2017", "Period P3Y", "Duration PT10M", "Quantity 920 MHz")
                .map(sample -> () -> {
                    int space = sample.indexOf(' ');
                    EDataType type = (EDataType) BasePackage.eINSTANCE.getEClassifier(sample.substring(0, space));
                    Object value = EcoreUtil.createFromString(type, sample.substring(space + 1));
                    assertEquals(sample.substring(space + 1), EcoreUtil.convertToString(type, value));
                }));
    }
}
