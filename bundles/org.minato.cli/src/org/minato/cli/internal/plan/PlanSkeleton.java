// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.plan;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.minato.cli.internal.report.ClauseTexts;
import org.minato.core.region.Municipality;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Standing;
import org.minato.model.deployment.ActorBinding;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.ModelPin;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Region;
import org.minato.model.deployment.RegionKind;
import org.minato.model.deployment.Site;
import org.minato.model.domain.Domain;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.ActorKind;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.ReferenceModel;

/**
 * A new plan, filled in as far as model and plugins allow: what only the region can say stays open, so that checking
 * the plan lists it. One unit of each piece of equipment stands on a site to be decided, so that there is something to
 * generate from the first day; it is marked as illustrative.
 */
public final class PlanSkeleton {

    private static final DeploymentFactory FACTORY = DeploymentFactory.eINSTANCE;

    private final Texts texts = Texts.of(PlanSkeleton.class);
    private final ReferenceModel model;
    private final String checksum;
    private final List<Municipality> regions;
    private final List<Domain> domains;

    /**
     * A plan to be made.
     *
     * @param checksum checksum of the model's canonical content
     * @param regions where the model is to be deployed; at least one
     * @param domains descriptors of the installed domain plugins
     */
    public PlanSkeleton(ReferenceModel model, String checksum, List<Municipality> regions, List<Domain> domains) {
        this.model = model;
        this.checksum = checksum;
        this.regions = List.copyOf(regions);
        this.domains = List.copyOf(domains);
    }

    /** A new plan. */
    public Plan plan() {
        Plan plan = FACTORY.createPlan();
        plan.setId("plan-" + regions.get(0).code());
        plan.setVersion("0.1.0");
        String place = regions.stream().map(Municipality::nameJa).collect(Collectors.joining("・"));
        LocalizedText name = texts.get("plan.name", place, ClauseTexts.name(model));
        plan.setNameJa(name.ja());
        plan.setNameEn(name.en());
        plan.setAdopts(pin());
        regions.forEach(region -> plan.getRegions().add(region(region)));
        bindings(plan);
        equipment(plan);
        plan.getSettings().addAll(new DefaultSettings(model).settings());
        plan.getProcedures().addAll(new Procedures(model, domains).toAsk());
        plan.getMilestones().addAll(Milestones.all());
        return plan;
    }

    private ModelPin pin() {
        ModelPin pin = FACTORY.createModelPin();
        pin.setId("adopted-model");
        pin.setModel(model);
        pin.setVersion(model.getVersion());
        pin.setChecksum(checksum);
        return pin;
    }

    private static Region region(Municipality municipality) {
        Region region = FACTORY.createRegion();
        region.setId("region-" + municipality.code());
        region.setKind(
                municipality.kind() == Municipality.Kind.PREFECTURE ? RegionKind.PREFECTURE : RegionKind.MUNICIPALITY);
        region.setCode(municipality.code());
        region.setNameJa(municipality.nameJa());
        return region;
    }

    /** Only the region's own government is known already; checking the plan lists the actors that nobody plays yet. */
    private void bindings(Plan plan) {
        Organisation government = government();
        for (Actor actor : model.getActors()) {
            if (regions.size() == 1 && actor.getKind() == government.getKind()) {
                ActorBinding binding = FACTORY.createActorBinding();
                binding.setId("binding-" + actor.getId());
                binding.setActor(actor);
                binding.getOrganisations().add(government);
                plan.getBindings().add(binding);
            }
        }
        if (!plan.getBindings().isEmpty()) {
            plan.getOrganisations().add(government);
        }
    }

    private Organisation government() {
        Municipality region = regions.get(0);
        Organisation government = FACTORY.createOrganisation();
        government.setId("organisation-" + region.code());
        government.setKind(
                region.kind() == Municipality.Kind.PREFECTURE ? ActorKind.PREFECTURE : ActorKind.LOCAL_GOVERNMENT);
        government.setNameJa(region.nameJa());
        return government;
    }

    private void equipment(Plan plan) {
        Site site = FACTORY.createSite();
        site.setId("site-1");
        LocalizedText name = texts.get("site.undecided");
        site.setNameJa(name.ja());
        site.setNameEn(name.en());
        if (plan.getRegions().size() == 1) {
            site.setRegion(plan.getRegions().get(0));
        }
        for (Iterator<EObject> contents = model.eAllContents(); contents.hasNext(); ) {
            if (contents.next() instanceof Equipment equipment) {
                plan.getAllocations().add(allocation(equipment, site));
            }
        }
        if (!plan.getAllocations().isEmpty()) {
            plan.getSites().add(site);
        }
    }

    private Allocation allocation(Equipment equipment, Site site) {
        Allocation allocation = FACTORY.createAllocation();
        allocation.setId("allocation-" + equipment.getId());
        allocation.setStanding(Standing.ILLUSTRATIVE);
        allocation.setEquipment(equipment);
        allocation.setSite(site);
        if (equipment.getInterfaces().size() == 1) {
            allocation.setChosenInterface(equipment.getInterfaces().get(0));
        }
        return allocation;
    }
}
