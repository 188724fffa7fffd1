// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.effective.EffectiveModel;
import org.minato.model.base.Element;
import org.minato.model.base.Quantity;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Site;
import org.minato.model.domain.ProcedureTemplate;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Interface;

/**
 * What in a plan calls for the procedures of domains. Equipment whose interface is not chosen yet counts with all of its
 * interfaces, and equipment that stands nowhere yet counts too, so that nothing is left unasked.
 */
final class Causes {

    /** Equipment at a place; the place is missing while nobody has decided it. */
    record Placed(Element element, Equipment equipment, Optional<Allocation> allocation) {

        Optional<Site> site() {
            return allocation.map(Allocation::getSite);
        }

        List<Interface> interfaces() {
            return allocation
                    .map(Allocation::getChosenInterface)
                    .map(List::of)
                    .orElseGet(() -> List.copyOf(equipment.getInterfaces()));
        }

        boolean isChosen() {
            return interfaces().size() == 1;
        }
    }

    private final List<Placed> placed = new ArrayList<>();
    private final List<DataFlow> flows;
    private final EffectiveModel effective;

    Causes(Plan plan) {
        effective = EffectiveModel.of(plan);
        Set<EObject> seen = new HashSet<>();
        for (Allocation allocation : plan.getAllocations()) {
            Equipment equipment = allocation.getEquipment();
            if (equipment != null && effective.effective(equipment).isPresent()) {
                seen.add(equipment);
                if (allocation.getQuantity() > 0) {
                    placed.add(new Placed(allocation, equipment, Optional.of(allocation)));
                }
            }
        }
        for (Iterator<EObject> contents = effective.model().eAllContents(); contents.hasNext(); ) {
            if (contents.next() instanceof Equipment equipment
                    && effective.original(equipment) instanceof Equipment original
                    && seen.add(original)) {
                placed.add(new Placed(original, original, Optional.empty()));
            }
        }
        flows = List.copyOf(effective.model().getFlows());
    }

    /**
     * What calls for a procedure; empty where nothing does. A template that names no condition is called for by every
     * plan, without a cause.
     */
    Optional<List<Cause>> of(ProcedureTemplate template) {
        boolean byPlace = !template.getTechnologies().isEmpty()
                || template.getLowestBand() != null
                || template.getHighestBand() != null
                || !template.getSiteKinds().isEmpty();
        boolean byFlow = !template.getDataClasses().isEmpty()
                || !template.getProvisions().isEmpty();
        List<Cause> places = byPlace
                ? placed.stream()
                        .filter(place -> fits(template, place))
                        .map(place -> cause(template, place))
                        .toList()
                : List.of();
        List<Cause> carried = byFlow
                ? flows.stream()
                        .filter(flow -> fits(template, flow))
                        .map(flow -> cause(template, flow))
                        .toList()
                : List.of();
        return byPlace && places.isEmpty() || byFlow && carried.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(places.stream(), carried.stream()).toList());
    }

    private Cause cause(ProcedureTemplate template, Placed place) {
        List<Interface> ways =
                place.interfaces().stream().filter(way -> fits(template, way)).toList();
        return new Cause(place.element(), Prepared.of(place, ways));
    }

    private Cause cause(ProcedureTemplate template, DataFlow flow) {
        List<DataSet> data =
                flow.getDataSets().stream().filter(set -> fits(template, set)).toList();
        return new Cause((Element) effective.original(flow), Prepared.of(effective, flow, data));
    }

    private static boolean fits(ProcedureTemplate template, Placed place) {
        boolean site = template.getSiteKinds().isEmpty()
                || place.site()
                        .filter(where -> template.getSiteKinds().contains(where.getKind()))
                        .isPresent();
        boolean radio = template.getTechnologies().isEmpty()
                && template.getLowestBand() == null
                && template.getHighestBand() == null;
        return site && (radio || place.interfaces().stream().anyMatch(way -> fits(template, way)));
    }

    /** An interface whose band is unknown is not excluded by it. */
    private static boolean fits(ProcedureTemplate template, Interface way) {
        Quantity lowest = template.getLowestBand();
        Quantity highest = template.getHighestBand();
        Quantity band = way.getBand();
        return (template.getTechnologies().isEmpty()
                        || template.getTechnologies().contains(way.getTechnology()))
                && (lowest == null || band == null || !band.isComparableTo(lowest) || band.compare(lowest) >= 0)
                && (highest == null || band == null || !band.isComparableTo(highest) || band.compare(highest) <= 0);
    }

    private static boolean fits(ProcedureTemplate template, DataFlow flow) {
        return (template.getProvisions().isEmpty() || template.getProvisions().contains(flow.getProvision()))
                && (template.getDataClasses().isEmpty()
                        || flow.getDataSets().stream().anyMatch(set -> fits(template, set)));
    }

    private static boolean fits(ProcedureTemplate template, DataSet set) {
        return template.getDataClasses().isEmpty() || template.getDataClasses().contains(set.getDataClass());
    }
}
