// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minato.core.effective.EffectiveModel;
import org.minato.generate.GenerationInput;
import org.minato.model.deployment.Allocation;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Interface;

/**
 * One unit of equipment at its place. Its id depends on the allocation and its number only, so that it stays when
 * quantities change.
 *
 * @param id id of the unit: the allocation's id and a number from 1
 * @param number number in its allocation, from 1
 * @param allocation the allocation
 * @param equipment the equipment, from the effective model
 */
public record Installed(String id, int number, Allocation allocation, Equipment equipment) {
    /** Units that one plan may have; more is a slip of the pen in a quantity. */
    private static final int MOST = 100_000;

    /** All units of a plan, in the order of its allocations. Equipment that the plan leaves out has none. */
    public static List<Installed> of(GenerationInput input) {
        List<Installed> units = new ArrayList<>();
        for (Allocation allocation : input.plan().getAllocations()) {
            Optional<Equipment> equipment = equipment(input.effective(), allocation);
            String id = Words.text(allocation.getId());
            if (equipment.isEmpty() || id.isEmpty()) {
                continue;
            }
            for (int number = 1; number <= allocation.getQuantity() && units.size() < MOST; number++) {
                units.add(new Installed(id(id, number), number, allocation, equipment.get()));
            }
        }
        return units;
    }

    private static String id(String allocation, int number) {
        return allocation + "-" + String.format("%03d", number);
    }

    /** The unit of the same allocation with another number. */
    public Installed numbered(int other) {
        return new Installed(id(Words.text(allocation.getId()), other), other, allocation, equipment);
    }

    private static Optional<Equipment> equipment(EffectiveModel effective, Allocation allocation) {
        return Optional.ofNullable(allocation.getEquipment())
                .flatMap(effective::effective)
                .filter(Equipment.class::isInstance)
                .map(Equipment.class::cast);
    }

    /** The interface that the units use, or the only one there is. */
    public Optional<Interface> chosenInterface() {
        Interface chosen = allocation.getChosenInterface();
        if (chosen == null) {
            return equipment.getInterfaces().size() == 1
                    ? Optional.of(equipment.getInterfaces().get(0))
                    : Optional.empty();
        }
        return equipment.getInterfaces().stream()
                .filter(candidate -> Words.text(candidate.getId()).equals(chosen.getId()))
                .findFirst();
    }

    /** The flow by which a data set leaves the equipment. */
    public static Optional<DataFlow> flow(Equipment equipment, DataSet dataSet) {
        return equipment.getOutgoing().stream()
                .filter(flow -> flow.getDataSets().contains(dataSet))
                .findFirst();
    }
}
