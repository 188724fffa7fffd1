// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.commands.edit.AddChild;
import org.minato.commands.edit.SetFeature;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Site;
import org.minato.model.refmodel.Equipment;
import org.minato.workbench.internal.text.Words;

/** How many of which equipment go to which site. To be asked where the model may be read. */
final class Quantities {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    private final PlanContext context;

    Quantities(PlanContext context) {
        this.context = context;
    }

    /** All equipment of the adopted model. */
    List<Equipment> equipment() {
        List<Equipment> found = new ArrayList<>();
        context.adopted().ifPresent(model -> {
            for (Iterator<EObject> all = EcoreUtil.getAllContents(model, false); all.hasNext(); ) {
                if (all.next() instanceof Equipment equipment) {
                    found.add(equipment);
                }
            }
        });
        return found;
    }

    List<Allocation> of(Equipment equipment) {
        return context.plan().getAllocations().stream()
                .filter(allocation -> allocation.getEquipment() == equipment)
                .toList();
    }

    List<Allocation> of(Equipment equipment, Site site) {
        return of(equipment).stream()
                .filter(allocation -> allocation.getSite() == site)
                .toList();
    }

    int planned(Equipment equipment, Site site) {
        return of(equipment, site).stream().mapToInt(Allocation::getQuantity).sum();
    }

    int total(Equipment equipment) {
        return of(equipment).stream().mapToInt(Allocation::getQuantity).sum();
    }

    /**
     * Writes how many are planned; none where the text is empty or 0.
     *
     * @return why the text is no quantity
     */
    Optional<String> enter(Equipment equipment, Site site, String typed) {
        String text = typed.strip();
        if (!text.isEmpty() && !text.matches("\\d{1,6}")) {
            return Optional.of(Words.of("plan.devices.hint"));
        }
        int quantity = text.isEmpty() ? 0 : Integer.parseInt(text);
        Optional<Allocation> present =
                context.model().read(() -> of(equipment, site).stream().findFirst());
        if (present.isEmpty() && quantity > 0) {
            Allocation allocation = DeploymentFactory.eINSTANCE.createAllocation();
            allocation.setEquipment(equipment);
            allocation.setSite(site);
            allocation.setQuantity(quantity);
            context.model()
                    .edit(domain ->
                            AddChild.of(domain, context.plan(), PLAN.getPlan_Allocations(), allocation, AddChild.LAST));
        } else if (present.isPresent() && quantity == 0) {
            new RowEdits(context).delete(List.of(present.get()));
        } else if (present.isPresent() && present.get().getQuantity() != quantity) {
            context.model()
                    .edit(domain -> SetFeature.of(domain, present.get(), PLAN.getAllocation_Quantity(), quantity));
        }
        return Optional.empty();
    }
}
