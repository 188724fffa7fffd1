// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.skeleton;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
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
import org.minato.model.deployment.RegionKind;
import org.minato.model.deployment.Site;
import org.minato.model.deployment.SiteKind;
import org.minato.model.domain.Domain;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.ActorKind;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.planning.Names;
import org.minato.planning.procedure.DerivedProcedures;

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
    private final PlanArea area;
    private final List<Domain> domains;
    private Optional<LocalDate> firstYear = Optional.empty();

    /**
     * A plan to be made.
     *
     * @param checksum checksum of the model's canonical content
     * @param area where the model is to be deployed
     * @param domains descriptors of the installed domain plugins
     */
    public PlanSkeleton(ReferenceModel model, String checksum, PlanArea area, List<Domain> domains) {
        this.model = model;
        this.checksum = checksum;
        this.area = area;
        this.domains = List.copyOf(domains);
    }

    /**
     * Places the milestones in fiscal years, in the order of the programme's rounds and marked as illustrative.
     *
     * @param fiscalYear the first one, by the calendar year that it begins in
     */
    public PlanSkeleton from(int fiscalYear) {
        firstYear = Optional.of(LocalDate.of(fiscalYear, 4, 1));
        return this;
    }

    /** A new plan. */
    public Plan plan() {
        Plan plan = FACTORY.createPlan();
        plan.setId("plan-" + area.key());
        plan.setVersion("0.1.0");
        LocalizedText name = texts.get("plan.name", area.title(), Names.of(model));
        plan.setNameJa(name.ja());
        plan.setNameEn(name.en());
        plan.setAdopts(pin());
        plan.getRegions().addAll(area.regions());
        bindings(plan);
        equipment(plan);
        plan.getSettings().addAll(new DefaultSettings(model).settings());
        plan.getMilestones().addAll(new Milestones(firstYear).all());
        DerivedProcedures.of(plan, domains).edit().apply();
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

    /** Only the region's own government is known already; checking the plan lists the actors that nobody plays yet. */
    private void bindings(Plan plan) {
        area.only().map(PlanSkeleton::government).ifPresent(government -> {
            for (Actor actor : model.getActors()) {
                if (actor.getKind() == government.getKind()) {
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
        });
    }

    private static Organisation government(Municipality region) {
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
        site.setKind(area.kind() == RegionKind.SEA_AREA ? SiteKind.SEA : SiteKind.LAND);
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

    private static Allocation allocation(Equipment equipment, Site site) {
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
