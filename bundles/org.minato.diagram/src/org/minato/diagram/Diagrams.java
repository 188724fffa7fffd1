// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import java.util.List;
import java.util.Optional;
import org.minato.core.domain.Domains;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.Texts;
import org.minato.diagram.internal.arrange.Arrangement;
import org.minato.diagram.internal.arrange.SceneBuilder;
import org.minato.diagram.internal.dataflow.DataFlowDraft;
import org.minato.diagram.internal.dataflow.DataFlowLegend;
import org.minato.diagram.internal.draft.Draft;
import org.minato.diagram.internal.draft.FindingMarks;
import org.minato.diagram.internal.draft.Legend;
import org.minato.diagram.internal.draft.Words;
import org.minato.diagram.internal.map.DeploymentDraft;
import org.minato.diagram.internal.map.DeploymentLegend;
import org.minato.diagram.internal.map.GeoOutline;
import org.minato.diagram.internal.map.GeoOutline.Position;
import org.minato.diagram.internal.map.ProjectedMap;
import org.minato.diagram.internal.rulemap.RuleMapDraft;
import org.minato.diagram.internal.rulemap.RuleMapLegend;
import org.minato.diagram.scene.Scene;
import org.minato.model.base.Root;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.Checker;
import org.minato.rules.ClauseResult;
import org.minato.rules.Conformance;
import org.minato.rules.Look;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Draws models and plans. Nothing is changed; the caller sees to it that nobody else changes the model meanwhile. Safe
 * for several threads.
 */
@Component(service = Diagrams.class)
public final class Diagrams {
    private final Domains domains;
    private final Checker checker;

    /**
     * Draws with the names that installed domains give, and asks a checker what clauses look at; the constructor that the
     * service runtime calls.
     */
    @Activate
    public Diagrams(@Reference Domains domains, @Reference Checker checker) {
        this.domains = domains;
        this.checker = checker;
    }

    /**
     * Draws a model or plan.
     *
     * @throws IllegalArgumentException where a rule map is asked for without the result of a check
     * @throws MinatoException where this kind of diagram cannot be drawn of it; says why
     */
    public Diagram draw(Root root, DiagramKind kind, DiagramOptions options) {
        Words words = new Words(options.locale());
        return new Diagram(
                switch (kind) {
                    case DATA_FLOW -> dataFlow(root, words, options);
                    case RULE_MAP -> ruleMap(root, words, options);
                    case DEPLOYMENT_MAP -> deploymentMap(root, words, options);
                });
    }

    private Scene dataFlow(Root root, Words words, DiagramOptions options) {
        Optional<EffectiveModel> effective =
                root instanceof Plan plan ? Optional.of(effective(plan)) : Optional.empty();
        ReferenceModel model = effective
                .map(EffectiveModel::model)
                .or(() -> root instanceof ReferenceModel own ? Optional.of(own) : Optional.empty())
                .orElseThrow(() -> refused("draw.neither"));
        Draft draft = new DataFlowDraft(
                        model, effective, domains, words, options.layout().collapsed())
                .build();
        mark(draft, words, options);
        new Arrangement(draft, options.layout()).arrange();
        return new SceneBuilder(draft)
                .build(
                        words.name(root),
                        subtitle(DiagramKind.DATA_FLOW, root, words),
                        explained(DataFlowLegend.of(model, words), words, options),
                        options.locale());
    }

    private Scene ruleMap(Root root, Words words, DiagramOptions options) {
        Conformance result = options.conformance().orElseThrow(Diagrams::notChecked);
        List<Look> looks = checker.looks(
                result.subject(),
                options.ruleBooks().orElseThrow(Diagrams::notChecked),
                result.options(),
                result.clauses().stream().map(ClauseResult::clause).toList());
        Draft draft = new RuleMapDraft(result, looks, words).build();
        mark(draft, words, options);
        return new SceneBuilder(draft)
                .build(
                        words.name(root),
                        subtitle(DiagramKind.RULE_MAP, root, words),
                        explained(RuleMapLegend.of(words), words, options),
                        options.locale());
    }

    private static Scene deploymentMap(Root root, Words words, DiagramOptions options) {
        if (!(root instanceof Plan plan)) {
            throw refused("draw.noPlan");
        }
        Draft draft = new DeploymentDraft(effective(plan), words).build();
        mark(draft, words, options);
        SceneBuilder scene = new SceneBuilder(draft);
        if (options.isProjected()) {
            List<List<Position>> outline = options.outline().isBlank() ? List.of() : GeoOutline.read(options.outline());
            new ProjectedMap(draft, plan, outline, words).arrange().ifPresent(scene::behind);
        } else {
            new Arrangement(draft, options.layout()).arrange();
        }
        return scene.build(
                words.name(root),
                subtitle(DiagramKind.DEPLOYMENT_MAP, root, words),
                explained(DeploymentLegend.of(plan, words), words, options),
                options.locale());
    }

    private static void mark(Draft draft, Words words, DiagramOptions options) {
        if (options.showsMarks()) {
            options.conformance().ifPresent(result -> new FindingMarks(draft, words).add(result.findings()));
        }
    }

    private static Legend explained(Legend legend, Words words, DiagramOptions options) {
        return options.showsMarks() ? legend.group(words.text("legend.findings"), FindingMarks.legend(words)) : legend;
    }

    private static EffectiveModel effective(Plan plan) {
        ReferenceModel adopted =
                plan.getAdopts() == null ? null : plan.getAdopts().getModel();
        if (adopted == null || adopted.eIsProxy()) {
            throw refused("draw.withoutModel");
        }
        return EffectiveModel.of(plan);
    }

    private static String subtitle(DiagramKind kind, Root root, Words words) {
        String name = kind.label().in(words.locale());
        String version = root.getVersion();
        return version == null || version.isBlank() ? name : words.text("subtitle", name, version);
    }

    private static IllegalArgumentException notChecked() {
        return new IllegalArgumentException("a rule map is drawn of the result of a check");
    }

    private static MinatoException refused(String key) {
        return new MinatoException(Texts.of(DiagramKind.class).get(key));
    }
}
