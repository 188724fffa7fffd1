// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.minato.commands.edit.AddChild;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Setting;
import org.minato.model.refmodel.AdjustableFeature;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.VariationPoint;
import org.minato.workbench.internal.form.ValueText;
import org.minato.workbench.internal.table.CellInput;
import org.minato.workbench.internal.table.Column;
import org.minato.workbench.internal.table.EitherInput;
import org.minato.workbench.internal.table.FeatureColumns;
import org.minato.workbench.internal.text.Words;

/** The values that the region sets where the model lets it. */
final class ValuesPage {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    private final PlanContext context;

    private ValuesPage(PlanContext context) {
        this.context = context;
    }

    static PlanPage of(PlanContext context) {
        return new PlanPage("page.values", List.of(new ValuesPage(context).table()), 1);
    }

    private List<Setting> settings(VariationPoint point) {
        return context.plan().getSettings().stream()
                .filter(setting -> setting.getPoint() == point)
                .toList();
    }

    private Optional<String> set(VariationPoint point) {
        return settings(point).stream()
                .map(Setting::getValue)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private String present(VariationPoint point) {
        PointValue value = new PointValue(point);
        return value.format(set(point).orElseGet(value::usual));
    }

    private PlanPart table() {
        TableSpec<VariationPoint> spec = new TableSpec<>(
                "plan.values",
                () -> context.adopted().map(ReferenceModel::getVariationPoints).stream()
                        .flatMap(List::stream)
                        .toList(),
                this::columns);
        return new TablePart<>(
                context,
                spec.about(point -> Stream.concat(Stream.of(point), settings(point).stream())
                                .map(EObject.class::cast)
                                .toList())
                        .action(RowAction.onRows(Words.of("plan.values.reset"), this::reset)));
    }

    private List<Column<VariationPoint>> columns() {
        FeatureColumns features = new FeatureColumns(context.model());
        CellInput<VariationPoint> typed = CellInput.text(this::present, this::enter);
        CellInput<VariationPoint> chosen = CellInput.choice(
                point -> new PointValue(point).choices(),
                point -> set(point).or(() -> Optional.of(new PointValue(point).usual())),
                (point, value) -> {
                    value.ifPresent(text -> write(point, text));
                    return Optional.empty();
                });
        CellInput<VariationPoint> either =
                new EitherInput<>(point -> new PointValue(point).choices().isEmpty(), typed, chosen);
        return List.of(
                Column.<VariationPoint>of(Words.of("form.column.name"), 5, Words.labels()::of)
                        .with(features.<VariationPoint>name(1).picture()),
                Column.of(Words.of("plan.values.about"), 3, ValuesPage::about),
                Column.of(Words.of("plan.values.type"), 2, point -> new PointValue(point).type()),
                Column.<VariationPoint>of(Words.of("plan.values.value"), 3, this::present)
                        .enteredBy(either),
                Column.of(Words.of("plan.values.unit"), 1, point -> new PointValue(point).unit()),
                Column.of(Words.of("plan.values.range"), 2, point -> new PointValue(point).range()),
                Column.of(Words.of("plan.values.usual"), 2, ValuesPage::usual),
                Column.of(
                        Words.of("plan.values.state"),
                        2,
                        point -> Words.of(isChanged(point) ? "plan.values.changed" : "plan.values.unchanged")));
    }

    private static String about(VariationPoint point) {
        return point instanceof AdjustableFeature adjustable && adjustable.getElement() != null
                ? Words.labels().of(adjustable.getElement())
                : Words.either(point.getDescriptionJa(), point.getDescriptionEn());
    }

    private static String usual(VariationPoint point) {
        PointValue value = new PointValue(point);
        return value.format(value.usual());
    }

    private boolean isChanged(VariationPoint point) {
        return set(point)
                .filter(value -> !value.equals(new PointValue(point).usual()))
                .isPresent();
    }

    private Optional<String> enter(VariationPoint point, String typed) {
        ValueText.Parsed parsed = context.model().read(() -> new PointValue(point).parse(typed));
        if (parsed.problem().isEmpty()) {
            if (parsed.value() == null) {
                reset(List.of(point));
            } else {
                write(point, parsed.value().toString());
            }
        }
        return parsed.problem();
    }

    private void write(VariationPoint point, String value) {
        Optional<Setting> present =
                context.model().read(() -> settings(point).stream().findFirst());
        if (present.isPresent()) {
            new FeatureColumns(context.model()).set(present.get(), PLAN.getSetting_Value(), value);
            return;
        }
        Setting setting = DeploymentFactory.eINSTANCE.createSetting();
        setting.setPoint(point);
        setting.setValue(value);
        context.model()
                .edit(domain -> AddChild.of(domain, context.plan(), PLAN.getPlan_Settings(), setting, AddChild.LAST));
    }

    private void reset(List<VariationPoint> points) {
        List<Setting> settings = context.model()
                .read(() -> points.stream()
                        .flatMap(point -> settings(point).stream())
                        .toList());
        if (!settings.isEmpty()) {
            new RowEdits(context).delete(settings);
        }
    }
}
