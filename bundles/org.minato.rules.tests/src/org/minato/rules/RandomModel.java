// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Element;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.ModelPin;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.RefmodelPackage;

/**
 * A model and a plan of random content over the whole metamodel, and edits of every kind on them; on request with another
 * model in a file of its own, with references to and fro.
 */
final class RandomModel {
    private static final List<EPackage> PACKAGES =
            List.of(BasePackage.eINSTANCE, RefmodelPackage.eINSTANCE, DeploymentPackage.eINSTANCE);
    private static final List<String> TEXTS = List.of("", " ", "a", "b", "true", "false", "10", "x y");
    private static final List<String> CATEGORIES = List.of("fisheries.smart-buoy", "fisheries.catch-data", "none", "");
    private static final List<String> CLAUSES =
            List.of("all#1", "all#2", "all#3", "minato.structure#id-form", "minato.structure#flow-empty", "?");

    final ReferenceModel model = RefmodelFactory.eINSTANCE.createReferenceModel();
    final Plan plan = DeploymentFactory.eINSTANCE.createPlan();
    final List<String> log = new ArrayList<>();
    final Optional<ReferenceModel> neighbour;
    private final Random random;
    private int ids;

    RandomModel(Random random, int elements, boolean withNeighbour) {
        this.random = random;
        this.neighbour =
                withNeighbour ? Optional.of(RefmodelFactory.eINSTANCE.createReferenceModel()) : Optional.empty();
        neighbour.ifPresent(other -> {
            new ResourceImpl(URI.createURI("test:/n.refmodel")).getContents().add(other);
            other.setId("neighbour");
        });
        new ResourceImpl(URI.createURI("test:/m.refmodel")).getContents().add(model);
        new ResourceImpl(URI.createURI("test:/a.plan")).getContents().add(plan);
        model.setId("model");
        plan.setId("plan");
        ModelPin pin = DeploymentFactory.eINSTANCE.createModelPin();
        pin.setModel(model);
        plan.setAdopts(pin);
        while (all().size() < elements) {
            add();
        }
        for (int i = 0; i < elements * 3; i++) {
            set();
        }
        log.clear();
    }

    /** The top elements of all files. */
    List<EObject> roots() {
        List<EObject> roots = new ArrayList<>(List.of(model, plan));
        neighbour.ifPresent(roots::add);
        return roots;
    }

    /** All elements of all files. */
    private List<EObject> all() {
        List<EObject> all = roots();
        for (EObject root : List.copyOf(all)) {
            root.eAllContents().forEachRemaining(all::add);
        }
        return all;
    }

    /** One edit. */
    void edit() {
        switch (random.nextInt(12)) {
            case 0 -> add();
            case 1 -> remove(false);
            case 2 -> remove(true);
            case 3 -> move();
            default -> set();
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private EObject anyElement() {
        return any(all());
    }

    private void add() {
        EObject parent = random.nextInt(3) == 0 ? random.nextInt(3) == 0 ? plan : model : anyElement();
        List<EReference> places = parent.eClass().getEAllContainments().stream()
                .filter(place -> place != DeploymentPackage.Literals.PLAN__ADOPTS)
                .toList();
        if (!places.isEmpty()) {
            EReference place = any(places);
            EObject child = create(place.getEReferenceType());
            put(parent, place, child);
        }
    }

    private EObject create(EClass type) {
        List<EClass> types = PACKAGES.stream()
                .flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(each -> !each.isAbstract() && type.isSuperTypeOf(each))
                .toList();
        EObject created = EcoreUtil.create(any(types));
        if (created instanceof Element element && random.nextInt(20) > 0) {
            element.setId("e" + ids++);
        }
        for (EStructuralFeature feature : created.eClass().getEAllStructuralFeatures()) {
            if (random.nextInt(3) == 0) {
                set(created, feature);
            }
        }
        return created;
    }

    private void put(EObject parent, EReference place, EObject child) {
        log.add("put " + name(child) + " into " + name(parent) + "." + place.getName());
        if (place.isMany()) {
            EList<EObject> list = list(parent, place);
            list.add(random.nextInt(list.size() + 1), child);
        } else {
            parent.eSet(place, child);
        }
    }

    private void remove(boolean everywhere) {
        EObject element = anyElement();
        if (element.eContainer() != null && !(element instanceof ModelPin)) {
            log.add((everywhere ? "delete " : "remove ") + name(element));
            if (everywhere) {
                EcoreUtil.delete(element, true);
            } else {
                EcoreUtil.remove(element);
            }
        }
    }

    private void move() {
        EObject element = anyElement();
        EObject parent = anyElement();
        List<EReference> places = parent.eClass().getEAllContainments().stream()
                .filter(place -> place.getEReferenceType().isInstance(element))
                .toList();
        if (places.isEmpty() || EcoreUtil.isAncestor(element, parent) || element instanceof ModelPin) {
            reorder(element);
        } else if (element.eContainer() == parent) {
            reorder(element);
        } else {
            put(parent, any(places), element);
        }
    }

    private void reorder(EObject element) {
        if (element.eContainer() != null && element.eContainmentFeature().isMany()) {
            EList<EObject> list = list(element.eContainer(), element.eContainmentFeature());
            log.add("reorder " + name(element));
            list.move(random.nextInt(list.size()), element);
        }
    }

    private void set() {
        EObject element = anyElement();
        set(element, any(element.eClass().getEAllStructuralFeatures()));
    }

    private void set(EObject element, EStructuralFeature feature) {
        if (!feature.isChangeable()
                || feature.isDerived()
                || feature instanceof EReference reference && reference.isContainment()
                || feature == DeploymentPackage.Literals.MODEL_PIN__MODEL
                || feature == BasePackage.Literals.ROOT__FORMAT_VERSION) {
            return;
        }
        if (random.nextInt(6) == 0) {
            log.add("unset " + name(element) + "." + feature.getName());
            element.eUnset(feature);
            return;
        }
        Supplier<@Nullable Object> values = () -> value(feature);
        if (feature.isMany()) {
            EList<Object> list = list(element, feature);
            List<Object> wanted = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                Object value = values.get();
                if (value != null && !wanted.contains(value)) {
                    wanted.add(value);
                }
            }
            log.add("set " + name(element) + "." + feature.getName() + " = " + names(wanted));
            if (random.nextBoolean()) {
                ECollections.setEList(list, wanted);
            } else if (!wanted.isEmpty() && !list.contains(wanted.get(0))) {
                list.add(random.nextInt(list.size() + 1), wanted.get(0));
            } else if (!list.isEmpty()) {
                list.remove(random.nextInt(list.size()));
            }
        } else {
            Object value = values.get();
            log.add("set " + name(element) + "." + feature.getName() + " = "
                    + (value instanceof EObject target ? name(target) : value));
            element.eSet(feature, value);
        }
    }

    private @Nullable Object value(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            List<EObject> targets = all().stream()
                    .filter(reference.getEReferenceType()::isInstance)
                    .toList();
            return targets.isEmpty() ? null : any(targets);
        }
        EAttribute attribute = (EAttribute) feature;
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return any(type.getELiterals()).getInstance();
        }
        if (attribute == BasePackage.Literals.ELEMENT__ID) {
            return random.nextInt(8) == 0 ? "e" + random.nextInt(ids + 1) : "e" + ids++;
        }
        return switch (attribute.getName()) {
            case "category" -> any(CATEGORIES);
            case "clause" -> any(CLAUSES);
            case "question" -> any(List.of("who", "stores", ""));
            case "evidence" -> any(List.of("drill", ""));
            case "ruleBook" -> any(List.of("all", "minato.structure", "?"));
            case "parameter" -> any(List.of("limit", "?"));
            case "legalEntity" -> any(List.of("1", "2", ""));
            default -> parsed(attribute);
        };
    }

    private @Nullable Object parsed(EAttribute attribute) {
        String text = switch (attribute.getEAttributeType().getName()) {
            case "EString" -> any(TEXTS);
            case "EBoolean", "EBooleanObject" -> Boolean.toString(random.nextBoolean());
            case "EInt", "EIntegerObject", "EDouble", "EDoubleObject" -> Integer.toString(random.nextInt(5) - 1);
            case "Date" -> any(List.of("2026-01-01", "2027-06-30"));
            case "PartialDate" -> any(List.of("2026", "2027-03", "2025-01-01"));
            case "Period" -> any(List.of("P1Y", "P30D", "P0D"));
            case "Duration" -> any(List.of("PT1H", "PT1S"));
            case "Quantity" -> any(List.of("5 %", "3 m", "920 MHz", "0 m"));
            default -> "";
        };
        return text.isEmpty() && attribute.getEAttributeType().getInstanceClass() != String.class
                ? null
                : EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }

    private static String names(Collection<?> values) {
        return values.stream()
                .map(value -> value instanceof EObject element ? name(element) : String.valueOf(value))
                .toList()
                .toString();
    }

    private static String name(EObject element) {
        return element.eClass().getName() + "#" + EcoreUtil.getID(element);
    }

    @SuppressWarnings("unchecked")
    private static <T> EList<T> list(EObject element, EStructuralFeature feature) {
        return (EList<T>) element.eGet(feature);
    }
}
