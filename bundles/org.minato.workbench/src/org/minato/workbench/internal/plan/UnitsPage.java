// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.minato.commands.edit.AddChild;
import org.minato.commands.edit.Steps;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.InstalledUnit;
import org.minato.model.deployment.MaintenanceRecord;
import org.minato.model.deployment.Organisation;
import org.minato.model.refmodel.MaintenanceKind;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.workbench.internal.dialog.FieldsDialog;
import org.minato.workbench.internal.table.Column;
import org.minato.workbench.internal.table.FeatureColumns;
import org.minato.workbench.internal.text.Words;

/** What has been installed, unit by unit, and how it has been maintained. */
final class UnitsPage {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;
    private static final DeploymentFactory NEW = DeploymentFactory.eINSTANCE;

    private final PlanContext context;

    private UnitsPage(PlanContext context) {
        this.context = context;
    }

    static PlanPage of(PlanContext context) {
        UnitsPage page = new UnitsPage(context);
        return new PlanPage("page.units", List.of(page.planned(), page.units()), 35, 65);
    }

    private List<InstalledUnit> all() {
        return context.plan().getAllocations().stream()
                .flatMap(allocation -> allocation.getUnits().stream())
                .toList();
    }

    private static long inPlace(Allocation allocation) {
        return allocation.getUnits().stream()
                .filter(unit -> unit.getInstalledOn() != null && unit.getRemovedOn() == null)
                .count();
    }

    private static String name(EObject element) {
        return element == null ? "" : Words.labels().of(element);
    }

    private static Allocation allocation(InstalledUnit unit) {
        return (Allocation) unit.eContainer();
    }

    private PlanPart planned() {
        TableSpec<Allocation> spec = new TableSpec<>(
                "plan.planned",
                () -> context.plan().getAllocations(),
                () -> List.of(
                        Column.of(
                                Words.labels().of(PLAN.getAllocation_Equipment()), 4, row -> name(row.getEquipment())),
                        Column.of(Words.labels().of(PLAN.getAllocation_Site()), 4, row -> name(row.getSite())),
                        Column.<Allocation>of(
                                        Words.of("plan.planned.quantity"), 1, row -> String.valueOf(row.getQuantity()))
                                .asNumber(),
                        Column.<Allocation>of(Words.of("plan.planned.inPlace"), 1, row -> String.valueOf(inPlace(row)))
                                .asNumber()));
        return new TablePart<>(context, spec.action(RowAction.onRows(Words.of("plan.planned.fill"), this::fill)));
    }

    /** Makes a line for each unit that is planned and has none. */
    private void fill(List<Allocation> allocations) {
        context.model().edit(domain -> {
            List<Supplier<Command>> steps = new ArrayList<>();
            for (Allocation allocation : allocations) {
                IntStream.rangeClosed(1, allocation.getQuantity())
                        .filter(number -> allocation.getUnits().stream().noneMatch(unit -> unit.getNumber() == number))
                        .forEach(number -> {
                            InstalledUnit unit = NEW.createInstalledUnit();
                            unit.setNumber(number);
                            steps.add(() ->
                                    AddChild.of(domain, allocation, PLAN.getAllocation_Units(), unit, AddChild.LAST));
                        });
            }
            return Steps.of(Words.both("plan.planned.undo"), steps);
        });
    }

    private PlanPart units() {
        FeatureColumns features = new FeatureColumns(context.model());
        RowEdits edits = new RowEdits(context);
        TableSpec<InstalledUnit> spec = new TableSpec<>(
                "plan.units",
                this::all,
                () -> List.of(
                        Column.<InstalledUnit>of(
                                        Words.labels().of(PLAN.getAllocation_Equipment()),
                                        3,
                                        unit -> name(allocation(unit).getEquipment()))
                                .with(features.<InstalledUnit>name(1).picture()),
                        Column.of(
                                Words.labels().of(PLAN.getSite()),
                                3,
                                unit -> name(
                                        unit.getSite() == null
                                                ? allocation(unit).getSite()
                                                : unit.getSite())),
                        features.<InstalledUnit>attribute(PLAN.getInstalledUnit_Number(), 1)
                                .asNumber(),
                        features.attribute(PLAN.getInstalledUnit_Serial(), 2),
                        features.attribute(PLAN.getInstalledUnit_InstalledOn(), 2),
                        features.attribute(PLAN.getInstalledUnit_RemovedOn(), 2),
                        last(MaintenanceKind.BATTERY_REPLACEMENT),
                        last(MaintenanceKind.SENSOR_CLEANING),
                        features.attribute(PLAN.getInstalledUnit_Remark(), 2)));
        spec.action(RowAction.onRows(Words.of("plan.units.record"), this::record));
        return new TablePart<>(context, edits.common(spec));
    }

    private static Column<InstalledUnit> last(MaintenanceKind kind) {
        return Column.of(
                Words.of("plan.units.last", Words.labels().of(RefmodelPackage.Literals.MAINTENANCE_KIND, kind)),
                2,
                unit -> unit.getMaintenance().stream()
                        .filter(done -> done.getKind() == kind)
                        .map(MaintenanceRecord::getDate)
                        .filter(date -> date != null)
                        .max(LocalDate::compareTo)
                        .map(LocalDate::toString)
                        .orElse(""));
    }

    private void record(List<InstalledUnit> units) {
        List<MaintenanceKind> kinds = MaintenanceKind.VALUES;
        List<Organisation> organisations =
                context.model().read(() -> List.copyOf(context.plan().getOrganisations()));
        FieldsDialog dialog = new FieldsDialog(
                        new RowEdits(context).shell(),
                        Words.of("plan.units.record"),
                        Words.of("plan.units.recordHelp", units.size()),
                        Words.of("answer.save"))
                .choice(
                        "kind",
                        Words.labels().of(PLAN.getMaintenanceRecord_Kind()),
                        kinds,
                        kind -> Words.labels().of(RefmodelPackage.Literals.MAINTENANCE_KIND, kind),
                        0)
                .date("date", Words.labels().of(PLAN.getMaintenanceRecord_Date()), Optional.of(LocalDate.now()), true)
                .choice(
                        "who",
                        Words.labels().of(PLAN.getMaintenanceRecord_Organisation()),
                        organisations,
                        Words.labels()::of,
                        0)
                .text("remark", Words.labels().of(PLAN.getMaintenanceRecord_Remark()), "", 1, false);
        if (dialog.accepted()) {
            context.model().edit(domain -> {
                List<Supplier<Command>> steps = new ArrayList<>();
                for (InstalledUnit unit : units) {
                    MaintenanceRecord done = NEW.createMaintenanceRecord();
                    dialog.chosen("kind", MaintenanceKind.class).ifPresent(done::setKind);
                    dialog.date("date").ifPresent(done::setDate);
                    dialog.chosen("who", Organisation.class).ifPresent(done::setOrganisation);
                    done.setRemark(dialog.text("remark").isEmpty() ? null : dialog.text("remark"));
                    steps.add(
                            () -> AddChild.of(domain, unit, PLAN.getInstalledUnit_Maintenance(), done, AddChild.LAST));
                }
                return Steps.of(Words.both("plan.units.recordUndo"), steps);
            });
        }
    }
}
