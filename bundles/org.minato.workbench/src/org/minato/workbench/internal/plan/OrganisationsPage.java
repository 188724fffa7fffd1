// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Organisation;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.workbench.internal.table.CellInput;
import org.minato.workbench.internal.table.Column;
import org.minato.workbench.internal.table.FeatureColumns;
import org.minato.workbench.internal.text.Words;

/** Which organisation plays which actor, and the organisations themselves. */
final class OrganisationsPage {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    private OrganisationsPage() {}

    static PlanPage of(PlanContext context) {
        return new PlanPage("page.organisations", List.of(actors(context), organisations(context)), 55, 45);
    }

    private static PlanPart actors(PlanContext context) {
        FeatureColumns features = new FeatureColumns(context.model());
        Bindings bindings = new Bindings(context);
        TableSpec<Actor> spec = new TableSpec<>(
                "plan.actors",
                () -> context.adopted().map(ReferenceModel::getActors).stream()
                        .flatMap(List::stream)
                        .toList(),
                () -> List.of(
                        Column.<Actor>of(Words.labels().of(RefmodelPackage.Literals.ACTOR), 4, Words.labels()::of)
                                .with(features.<Actor>name(1).picture()),
                        Column.of(
                                Words.labels().of(RefmodelPackage.Literals.ACTOR__KIND),
                                2,
                                actor -> Words.labels().of(RefmodelPackage.Literals.ACTOR_KIND, actor.getKind())),
                        Column.<Actor>of(Words.of("plan.actors.played"), 5, actor -> played(bindings, actor))
                                .enteredBy(CellInput.dialog(actor -> played(bindings, actor), bindings::ask)),
                        Column.of(Words.of("plan.actors.entities"), 2, actor -> entities(bindings, actor))));
        return new TablePart<>(
                context,
                spec.about(actor -> Stream.concat(Stream.of(actor), bindings.of(actor).stream())
                                .map(EObject.class::cast)
                                .toList())
                        .action(RowAction.onRows(
                                Words.of("plan.actors.choose"),
                                rows -> bindings.ask(rows.get(0)).ifPresent(Runnable::run))));
    }

    private static String played(Bindings bindings, Actor actor) {
        List<Organisation> playing = bindings.organisations(actor);
        return playing.isEmpty()
                ? Words.of("plan.actors.nobody")
                : playing.stream().map(Words.labels()::of).collect(Collectors.joining(Words.of("list.separator")));
    }

    private static String entities(Bindings bindings, Actor actor) {
        return bindings.organisations(actor).stream()
                .map(Organisation::getLegalEntity)
                .filter(entity -> entity != null && !entity.isBlank())
                .distinct()
                .collect(Collectors.joining(Words.of("list.separator")));
    }

    private static PlanPart organisations(PlanContext context) {
        FeatureColumns features = new FeatureColumns(context.model());
        PartnerExchange exchange = new PartnerExchange(context);
        TableSpec<Organisation> spec = new TableSpec<>(
                "plan.organisations",
                () -> context.plan().getOrganisations(),
                () -> List.of(
                        features.name(4),
                        features.attribute(PLAN.getOrganisation_Kind(), 2),
                        features.attribute(PLAN.getOrganisation_LegalEntity(), 2),
                        features.attribute(PLAN.getOrganisation_Office(), 3),
                        features.attribute(PLAN.getOrganisation_Contact(), 3)));
        spec.action(RowAction.onRows(Words.of("exchange.sendButton"), rows -> exchange.send(rows.get(0))))
                .action(RowAction.always(Words.of("exchange.receiveButton"), exchange::receive));
        return new RowEdits(context)
                .editable(spec, PLAN.getPlan_Organisations(), DeploymentFactory.eINSTANCE::createOrganisation);
    }
}
