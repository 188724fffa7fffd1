// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Term;

/** Works out what expressions read, and the way from there back to what they are about. Used for one rule. */
final class Reads {
    private static final int DEEPEST = 8;
    private static final int MOST_PATHS = 24;
    private static final Set<Integer> PATH_VARIABLES = Set.of(Term.SELF, Term.ORIGIN, Term.DERIVED, Term.MISSING);

    /**
     * Where an element comes from.
     *
     * @param type what it is
     * @param back the way back; the first step is the one taken last
     * @param anywhere whether there is no way back
     */
    private record Place(EClass type, List<Back> back, boolean anywhere) {}

    private final Metamodel metamodel;
    private final Set<Read> reads = new LinkedHashSet<>();
    private final Map<EReference, Back> backs = new HashMap<>();
    private final Map<Integer, Set<Place>> variables = new HashMap<>();
    private final EClass self;
    private final int about;
    private final boolean aboutMany;
    private boolean text;

    /** For expressions about elements of a class. */
    Reads(Metamodel metamodel, EClass self) {
        this(metamodel, self, Term.SELF, false);
    }

    private Reads(Metamodel metamodel, EClass type, int about, boolean aboutMany) {
        this.metamodel = metamodel;
        this.self = type;
        this.about = about;
        this.aboutMany = aboutMany;
    }

    /** For what expressions of path checks read by way of one of their variables, which is of a class. */
    static Reads by(Metamodel metamodel, EClass type, int variable) {
        return new Reads(metamodel, type, variable, true);
    }

    /** Everything that was found. */
    Set<Read> all() {
        return reads;
    }

    /** Reads what a condition reads; where it has no value, a text tells which element is at fault. */
    void condition(Term term) {
        text = false;
        places(term);
    }

    /** Reads what a part of a text reads. */
    void text(Term term) {
        text = true;
        places(term).forEach(this::label);
    }

    /** Reads what the element itself is called. */
    void ownLabel() {
        label(new Place(self, List.of(), false));
    }

    private Set<Place> places(Term term) {
        return switch (term) {
            case Term.Literal literal -> Set.of();
            case Term.EnumLiteral literal -> Set.of();
            case Term.Variable variable -> variable(variable.slot());
            case Term.Feature feature -> feature(feature);
            case Term.Narrow narrow -> places(narrow.target());
            case Term.Call call -> call(call);
            case Term.ListOf list -> union(list.members());
            case Term.Loop loop -> loop(loop);
            case Term.Let let -> {
                variables.put(let.slot(), places(let.value()));
                yield places(let.body());
            }
        };
    }

    private Set<Place> variable(int slot) {
        if (slot == about) {
            return Set.of(new Place(self, List.of(), false));
        }
        if (aboutMany && PATH_VARIABLES.contains(slot)) {
            return Set.of();
        }
        return slot == Term.TODAY ? Set.of() : variables.getOrDefault(slot, anywhere());
    }

    private static Set<Place> anywhere() {
        return Set.of(new Place(EcorePackage.Literals.EOBJECT, List.of(), true));
    }

    private Set<Place> union(List<Term> terms) {
        Set<Place> all = new LinkedHashSet<>();
        terms.forEach(term -> all.addAll(places(term)));
        return all;
    }

    private Set<Place> loop(Term.Loop loop) {
        Set<Place> range = places(loop.range());
        variables.put(loop.slot(), range);
        places(loop.condition());
        Set<Place> body = places(loop.body());
        return loop.kind() == Term.LoopKind.FILTER ? range : body;
    }

    private Set<Place> feature(Term.Feature read) {
        EClass type = metamodel.findClass(read.type()).orElseThrow();
        EStructuralFeature feature = type.getEStructuralFeature(read.feature());
        Set<Place> found = new LinkedHashSet<>();
        for (Place target : places(read.target())) {
            Place place = new Place(type, target.back, target.anywhere);
            if (read.access() == Term.Access.VALUE && !feature.isMany()) {
                label(place);
            }
            found.addAll(step(place, feature));
        }
        return limited(found);
    }

    private Set<Place> step(Place place, EStructuralFeature feature) {
        if (feature == RefmodelPackage.Literals.DATA_SET__DERIVED_FROM) {
            return step(
                    step(place, RefmodelPackage.Literals.DATA_SET__PRODUCED_BY),
                    RefmodelPackage.Literals.PROCESSING_STEP__INPUTS);
        }
        add(Trigger.of(feature), place);
        return feature instanceof EReference reference
                ? Set.of(beyond(place, reference.getEReferenceType(), backs.computeIfAbsent(reference, Backs::of)))
                : Set.of();
    }

    private Set<Place> step(Set<Place> places, EStructuralFeature feature) {
        Set<Place> found = new LinkedHashSet<>();
        places.forEach(place -> found.addAll(step(place, feature)));
        return found;
    }

    private static Place beyond(Place place, EClass type, Back step) {
        if (place.anywhere || place.back.size() >= DEEPEST) {
            return new Place(type, List.of(), true);
        }
        List<Back> back = new ArrayList<>();
        back.add(step);
        back.addAll(place.back);
        return new Place(type, List.copyOf(back), false);
    }

    private static Set<Place> limited(Set<Place> places) {
        if (places.size() <= MOST_PATHS) {
            return places;
        }
        Set<Place> all = new LinkedHashSet<>();
        places.forEach(place -> all.add(new Place(place.type, List.of(), true)));
        return all;
    }

    private void add(Trigger trigger, Place place) {
        reads.add(new Read(trigger, place.type, place.back, place.anywhere, text));
    }

    private void label(Place place) {
        reads.add(new Read(Trigger.LABEL, place.type, place.back, place.anywhere, true));
    }

    private Set<Place> call(Term.Call call) {
        List<Set<Place>> arguments = new ArrayList<>();
        call.arguments().forEach(argument -> arguments.add(places(argument)));
        Set<Place> all = new HashSet<>();
        switch (call.operator()) {
            case CONTAINER -> arguments.get(0).forEach(place -> all.add(container(place)));
            case PARENT ->
                arguments.get(0).forEach(place -> {
                    add(Trigger.CONTAINER, place);
                    all.add(beyond(place, RefmodelPackage.Literals.NODE, Backs.PARENT));
                });
            case WITHIN ->
                arguments.get(0).forEach(place -> {
                    boolean node = RefmodelPackage.Literals.NODE.isSuperTypeOf(place.type);
                    add(
                            Trigger.CONTAINER,
                            beyond(place, EcorePackage.Literals.EOBJECT, node ? Backs.OUTER_NODES : Backs.OUTER));
                });
            case ORIGINS ->
                arguments.get(0).forEach(place -> {
                    Place origin = beyond(place, RefmodelPackage.Literals.DATA_SET, Backs.ORIGINS);
                    step(origin, RefmodelPackage.Literals.DATA_SET__DERIVED_FROM);
                    all.add(origin);
                });
            case PROPERTY, TYPED_PROPERTY ->
                arguments.get(0).forEach(place -> {
                    step(place, RefmodelPackage.Literals.CATEGORISED__PROPERTIES)
                            .forEach(value -> {
                                step(value, BasePackage.Literals.PROPERTY_VALUE__KEY);
                                step(value, BasePackage.Literals.PROPERTY_VALUE__VALUE);
                            });
                });
            case ALL_NODES -> {
                everywhere(Trigger.MEMBERSHIP, RefmodelPackage.Literals.NODE);
                return anywhere();
            }
            case SAME_ENTITY, ORGANISATIONS -> {
                everything(DeploymentPackage.Literals.ACTOR_BINDING, DeploymentPackage.Literals.PLAN__BINDINGS);
                everything(DeploymentPackage.Literals.ORGANISATION, DeploymentPackage.Literals.PLAN__ORGANISATIONS);
                return anywhere();
            }
            case STATED ->
                everything(DeploymentPackage.Literals.STATEMENT, DeploymentPackage.Literals.PLAN__STATEMENTS);
            case PARAMETER, HAS_PARAMETER ->
                everything(DeploymentPackage.Literals.RULE_SETTING, DeploymentPackage.Literals.PLAN__RULE_SETTINGS);
            default -> arguments.forEach(all::addAll); // an element in the result is one of the arguments
        }
        return all;
    }

    private Place container(Place place) {
        add(Trigger.CONTAINER, place);
        label(place);
        return metamodel
                .onlyContainment(place.type)
                .map(reference -> beyond(place, reference.getEContainingClass(), Backs.inside(reference)))
                .orElseGet(() -> beyond(place, EcorePackage.Literals.EOBJECT, Backs.CONTAINER));
    }

    private void everything(EClass type, EReference containment) {
        everywhere(Trigger.of(containment), containment.getEContainingClass());
        type.getEAllStructuralFeatures().forEach(feature -> everywhere(Trigger.of(feature), type));
    }

    private void everywhere(Trigger trigger, EClass type) {
        reads.add(new Read(trigger, type, List.of(), true, text));
    }
}
