// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.refmodel.RefmodelPackage;

/** The classes and enumerations that expressions can name, by simple name. Immutable and safe for several threads. */
public final class Metamodel {
    /** Enumerations whose literals stand in an order that means something. */
    private static final Set<String> ORDERED = Set.of("DataClass", "ProjectPhase", "LifeCyclePhase");

    private final Map<String, EClass> classes = new LinkedHashMap<>();
    private final Map<String, EEnum> enums = new LinkedHashMap<>();

    /** The metamodels of models and plans. */
    public static Metamodel minato() {
        return new Metamodel(List.of(BasePackage.eINSTANCE, RefmodelPackage.eINSTANCE, DeploymentPackage.eINSTANCE));
    }

    /** All classes and enumerations of some packages, and the enumerations of other packages that their features use. */
    public Metamodel(Collection<EPackage> packages) {
        for (EPackage each : packages) {
            for (EClassifier classifier : each.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    classes.put(type.getName(), type);
                } else if (classifier instanceof EEnum type) {
                    enums.put(type.getName(), type);
                }
            }
        }
        for (EClass type : classes.values()) {
            for (EAttribute attribute : type.getEAttributes()) {
                if (attribute.getEAttributeType() instanceof EEnum used) {
                    enums.put(used.getName(), used);
                }
            }
        }
    }

    /** All classes, in the order of the metamodels. */
    public Collection<EClass> classes() {
        return classes.values();
    }

    /** All enumerations, in the order of the metamodels. */
    public Collection<EEnum> enums() {
        return enums.values();
    }

    /** The class with a name. */
    public Optional<EClass> findClass(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** The enumeration with a name. */
    public Optional<EEnum> findEnum(String name) {
        return Optional.ofNullable(enums.get(name));
    }

    /** Whether the literals of an enumeration can be compared by {@code <} and its kin. */
    public static boolean isOrdered(EEnum type) {
        return ORDERED.contains(type.getName());
    }

    /** The classes that a class is one of, beginning with itself; nearest first. */
    public List<EClass> lineage(EClass type) {
        List<EClass> lineage = new ArrayList<>();
        lineage.add(type);
        for (EClass above : type.getEAllSuperTypes().reversed()) {
            if (classes.containsKey(above.getName())) {
                lineage.add(above);
            }
        }
        return lineage;
    }

    /**
     * Whether a feature can be unset, so that expressions see it as an optional: single, not required, and able to be
     * null.
     */
    public static boolean isOptional(EStructuralFeature feature) {
        if (feature.isMany() || feature.isRequired()) {
            return false;
        }
        if (feature instanceof EReference) {
            return true;
        }
        Class<?> type = feature.getEType().getInstanceClass();
        return !(feature.getEType() instanceof EEnum)
                && feature.getDefaultValueLiteral() == null
                && !(type != null && type.isPrimitive());
    }

    /**
     * The reference that contains elements of a class, where there is only one, so that every such element has a
     * container of one known class.
     */
    public Optional<EReference> onlyContainment(EClass type) {
        List<EReference> found = new ArrayList<>();
        for (EClass owner : classes.values()) {
            for (EReference reference : owner.getEReferences()) {
                if (reference.isContainment()
                        && (reference.getEReferenceType().isSuperTypeOf(type)
                                || type.isSuperTypeOf(reference.getEReferenceType()))) {
                    found.add(reference);
                }
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A number that changes with the metamodel, so that what was compiled against another is not used. */
    public long fingerprint() {
        CRC32C sum = new CRC32C();
        for (EClass type : classes.values()) {
            add(sum, type.getName());
            type.getESuperTypes().forEach(above -> add(sum, "<" + above.getName()));
            for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                add(
                        sum,
                        feature.getName() + ":" + feature.getEType().getName() + feature.getLowerBound()
                                + feature.getUpperBound() + feature.getDefaultValueLiteral());
            }
        }
        for (EEnum type : enums.values()) {
            add(sum, type.getName());
            type.getELiterals().forEach(literal -> add(sum, literal.getName()));
        }
        return sum.getValue();
    }

    private static void add(CRC32C sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
