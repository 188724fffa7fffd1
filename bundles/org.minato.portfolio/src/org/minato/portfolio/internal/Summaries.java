// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Element;
import org.minato.model.base.NamedElement;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.Milestone;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.ProcedureState;
import org.minato.model.deployment.Region;
import org.minato.model.deployment.Setting;
import org.minato.model.deployment.Task;
import org.minato.model.deployment.TaskState;
import org.minato.model.edit.Labels;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.portfolio.ModelSummary;
import org.minato.portfolio.PlanSummary;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;

/** Sums up models and plans; what comes of it holds no element of theirs. */
public final class Summaries {

    private Summaries() {}

    /** A model in short. */
    public static ModelSummary of(Path file, ReferenceModel model) {
        LocalizedText field = new LocalizedText(
                Labels.in(Locale.JAPANESE).of(BasePackage.eINSTANCE.getField(), model.getField()),
                Labels.in(Locale.ENGLISH).of(BasePackage.eINSTANCE.getField(), model.getField()));
        return new ModelSummary(file, text(model.getId()), text(model.getVersion()), name(model), field);
    }

    /** A plan in short, with where it stands. */
    public static PlanSummary of(Path file, Plan plan, List<ClauseResult> results) {
        Optional<ReferenceModel> model = Optional.ofNullable(plan.getAdopts().getModel());
        Map<ProcedureState, Integer> procedures = new EnumMap<>(ProcedureState.class);
        for (Procedure procedure : plan.getProcedures()) {
            procedures.merge(procedure.getState(), 1, Integer::sum);
        }
        Map<TaskState, Integer> tasks = new EnumMap<>(TaskState.class);
        for (Task task : plan.getTasks()) {
            tasks.merge(task.getState(), 1, Integer::sum);
        }
        Map<String, ClauseState> states = new TreeMap<>();
        for (ClauseResult result : results) {
            if (result.state() != ClauseState.NOT_APPLICABLE) {
                states.put(result.key().intern(), result.state());
            }
        }
        return new PlanSummary(
                file,
                text(plan.getId()),
                name(plan),
                model.map(it -> text(it.getId())).orElse(""),
                text(plan.getAdopts().getVersion()),
                plan.getRegions().stream().map(Summaries::region).toList(),
                procedures,
                plan.getMilestones().stream().map(Summaries::milestone).toList(),
                tasks,
                states,
                settings(plan),
                allocations(plan));
    }

    private static PlanSummary.Region region(Region region) {
        return new PlanSummary.Region(
                text(region.getCode()), text(region.getNameJa(), region.getNameEn(), text(region.getId())));
    }

    private static PlanSummary.Milestone milestone(Milestone milestone) {
        return new PlanSummary.Milestone(
                name(milestone),
                Optional.ofNullable(milestone.getPlanned()),
                Optional.ofNullable(milestone.getActual()));
    }

    private static Map<String, PlanSummary.Setting> settings(Plan plan) {
        Map<String, PlanSummary.Setting> settings = new TreeMap<>();
        for (Setting setting : plan.getSettings()) {
            if (setting.getPoint() != null) {
                settings.put(
                        text(setting.getPoint().getId()),
                        new PlanSummary.Setting(name(setting.getPoint()), text(setting.getValue())));
            }
        }
        return settings;
    }

    private static Map<String, PlanSummary.Allocation> allocations(Plan plan) {
        Map<String, List<Allocation>> byEquipment = new TreeMap<>();
        for (Allocation allocation : plan.getAllocations()) {
            if (allocation.getEquipment() != null) {
                byEquipment
                        .computeIfAbsent(text(allocation.getEquipment().getId()), id -> new ArrayList<>())
                        .add(allocation);
            }
        }
        Map<String, PlanSummary.Allocation> summed = new TreeMap<>();
        byEquipment.forEach((id, allocations) -> {
            List<LocalizedText> ways = allocations.stream()
                    .flatMap(allocation -> Optional.ofNullable(allocation.getChosenInterface()).stream())
                    .map(Summaries::name)
                    .distinct()
                    .toList();
            LocalizedText joined = new LocalizedText(
                    String.join("、", ways.stream().map(LocalizedText::ja).toList()),
                    String.join(", ", ways.stream().map(LocalizedText::en).toList()));
            int quantity = allocations.stream()
                    .mapToInt(allocation -> Math.max(0, allocation.getQuantity()))
                    .sum();
            summed.put(id, new PlanSummary.Allocation(name(allocations.get(0).getEquipment()), quantity, joined));
        });
        return summed;
    }

    /** Name of an element in both languages; the other language, or its id, where one is missing. */
    public static LocalizedText name(NamedElement element) {
        return text(element.getNameJa(), element.getNameEn(), element instanceof Element it ? text(it.getId()) : "");
    }

    private static LocalizedText text(@Nullable String ja, @Nullable String en, String otherwise) {
        String first = text(ja).isEmpty() ? text(en) : text(ja);
        String second = text(en).isEmpty() ? text(ja) : text(en);
        return new LocalizedText(
                first.isEmpty() ? otherwise : first.intern(), second.isEmpty() ? otherwise : second.intern());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
