// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.commands.edit.AddChild;
import org.minato.commands.edit.Delete;
import org.minato.commands.edit.SetFeature;
import org.minato.commands.edit.Steps;
import org.minato.model.deployment.ActorBinding;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Organisation;
import org.minato.model.refmodel.Actor;
import org.minato.workbench.internal.dialog.TickDialog;
import org.minato.workbench.internal.text.Words;

/** Which organisations play an actor: asked for in a dialog, and written as one change. */
final class Bindings {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;
    private static final DeploymentFactory NEW = DeploymentFactory.eINSTANCE;

    private final PlanContext context;

    Bindings(PlanContext context) {
        this.context = context;
    }

    /** The bindings of an actor; more than one where the file has several. To be asked where the model may be read. */
    List<ActorBinding> of(Actor actor) {
        return context.plan().getBindings().stream()
                .filter(binding -> binding.getActor() == actor)
                .toList();
    }

    List<Organisation> organisations(Actor actor) {
        return of(actor).stream()
                .flatMap(binding -> binding.getOrganisations().stream())
                .distinct()
                .toList();
    }

    /** Asks for the organisations; gives what writes them, or nothing where the user gave up. */
    Optional<Runnable> ask(Actor actor) {
        TickDialog dialog = new TickDialog(
                context.workbench().getWorkbenchWindow().getShell(),
                Words.of(
                        "plan.actors.dialog",
                        context.model().read(() -> Words.labels().of(actor))),
                Words.of("plan.actors.dialogHelp"),
                context.model().read(() -> List.copyOf(context.plan().getOrganisations())),
                organisation -> context.model().read(() -> Words.labels().of((Organisation) organisation)),
                context.model().read(() -> organisations(actor)),
                Optional.of(Words.of("plan.actors.new")));
        return dialog.accepted() ? Optional.of(() -> bind(actor, chosen(dialog), dialog.added())) : Optional.empty();
    }

    private static List<Organisation> chosen(TickDialog dialog) {
        return dialog.ticked().stream().map(Organisation.class::cast).toList();
    }

    /** @param fresh names of organisations to be added to the plan, which play the actor too */
    void bind(Actor actor, List<Organisation> chosen, List<String> fresh) {
        if (fresh.isEmpty() && chosen.equals(context.model().read(() -> organisations(actor)))) {
            return;
        }
        List<Supplier<Command>> steps = new ArrayList<>();
        context.model().edit(domain -> {
            List<Organisation> playing = new ArrayList<>(chosen);
            for (String name : fresh) {
                Organisation organisation = NEW.createOrganisation();
                if (Words.isJapanese()) {
                    organisation.setNameJa(name);
                } else {
                    organisation.setNameEn(name);
                }
                playing.add(organisation);
                steps.add(() ->
                        AddChild.of(domain, context.plan(), PLAN.getPlan_Organisations(), organisation, AddChild.LAST));
            }
            write(domain, actor, playing, steps);
            return Steps.of(Words.both("plan.actors.undo", Words.labels().of(actor)), steps);
        });
    }

    private void write(EditingDomain domain, Actor actor, List<Organisation> playing, List<Supplier<Command>> steps) {
        List<ActorBinding> present = of(actor);
        if (playing.isEmpty()) {
            steps.add(() -> Delete.of(domain, present));
        } else if (present.isEmpty()) {
            ActorBinding binding = NEW.createActorBinding();
            binding.setActor(actor);
            steps.add(() -> {
                binding.getOrganisations().addAll(playing);
                return AddChild.of(domain, context.plan(), PLAN.getPlan_Bindings(), binding, AddChild.LAST);
            });
        } else {
            steps.add(() -> SetFeature.of(domain, present.get(0), PLAN.getActorBinding_Organisations(), playing));
            if (present.size() > 1) {
                steps.add(() -> Delete.of(domain, present.subList(1, present.size())));
            }
        }
    }
}
