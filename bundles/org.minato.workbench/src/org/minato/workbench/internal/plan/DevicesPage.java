// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Site;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.workbench.internal.table.CellInput;
import org.minato.workbench.internal.table.Column;
import org.minato.workbench.internal.table.FeatureColumns;
import org.minato.workbench.internal.text.Words;

/** How many of which equipment go to which site, and by which interface they are connected. */
final class DevicesPage {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    private DevicesPage() {}

    static PlanPage of(PlanContext context) {
        return new PlanPage("page.devices", List.of(matrix(context), allocations(context)), 50, 50);
    }

    private static PlanPart matrix(PlanContext context) {
        Quantities quantities = new Quantities(context);
        TableSpec<Equipment> spec =
                new TableSpec<>("plan.devices", quantities::equipment, () -> columns(context, quantities));
        return new TablePart<>(
                context,
                spec.shapedBy(() -> context.plan().getSites().stream()
                                .map(site -> List.of(site, Words.labels().of(site)))
                                .toList())
                        .about(quantities::of));
    }

    private static List<Column<Equipment>> columns(PlanContext context, Quantities quantities) {
        List<Column<Equipment>> columns = new ArrayList<>();
        columns.add(Column.<Equipment>of(Words.labels().of(RefmodelPackage.Literals.EQUIPMENT), 4, Words.labels()::of)
                .with(new FeatureColumns(context.model()).<Equipment>name(1).picture()));
        for (Site site : context.plan().getSites()) {
            columns.add(Column.<Equipment>of(
                            Words.labels().of(site), 2, equipment -> text(quantities.planned(equipment, site)))
                    .enteredBy(CellInput.<Equipment>text(
                                    equipment -> text(quantities.planned(equipment, site)),
                                    (equipment, typed) -> quantities.enter(equipment, site, typed))
                            .onlyFor(equipment -> quantities.of(equipment, site).size() < 2))
                    .asNumber());
        }
        columns.add(
                Column.<Equipment>of(Words.of("plan.devices.total"), 1, equipment -> text(quantities.total(equipment)))
                        .asNumber());
        return columns;
    }

    private static String text(int quantity) {
        return quantity == 0 ? "" : String.valueOf(quantity);
    }

    private static PlanPart allocations(PlanContext context) {
        FeatureColumns features = new FeatureColumns(context.model());
        TableSpec<Allocation> spec = new TableSpec<>(
                "plan.allocations",
                () -> context.plan().getAllocations(),
                () -> List.of(
                        Column.<Allocation>of(
                                        Words.labels().of(PLAN.getAllocation_Equipment()),
                                        3,
                                        row -> row.getEquipment() == null
                                                ? ""
                                                : Words.labels().of(row.getEquipment()))
                                .with(features.<Allocation>name(1).picture()),
                        features.reference(
                                PLAN.getAllocation_Site(),
                                3,
                                row -> context.plan().getSites()),
                        features.<Allocation>attribute(PLAN.getAllocation_Quantity(), 1)
                                .asNumber(),
                        features.reference(
                                PLAN.getAllocation_ChosenInterface(),
                                3,
                                row -> row.getEquipment() == null
                                        ? List.of()
                                        : row.getEquipment().getInterfaces()),
                        features.text(PLAN.getAllocation_ReasonJa(), PLAN.getAllocation_ReasonEn(), 5),
                        features.attribute(PLAN.getAllocation_ReasonOrigin(), 2)));
        InterfaceChoosing choosing = new InterfaceChoosing(context);
        spec.action(RowAction.onRows(Words.of("plan.allocations.choose"), rows -> choosing.choose(rows.get(0))));
        return new TablePart<>(context, new RowEdits(context).common(spec));
    }
}
