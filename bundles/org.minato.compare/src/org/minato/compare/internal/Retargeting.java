// SPDX-License-Identifier: EPL-2.0
package org.minato.compare.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.compare.Comparison;
import org.minato.compare.ModelUpdate.Change;
import org.minato.compare.ModelUpdate.Lost;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.ModelPin;
import org.minato.model.deployment.Plan;

/** Where the references of a plan lead with another version of its model. Immutable. */
public final class Retargeting {
    private final Comparison comparison;
    private final Resource planFile;
    private final List<Change> changes = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();

    /** Works it out; the plan stays as it is. */
    public Retargeting(Plan plan, Comparison comparison, String checksum) {
        this.comparison = comparison;
        this.planFile = plan.eResource();
        ModelPin pin = plan.getAdopts();
        set(
                pin,
                DeploymentPackage.Literals.MODEL_PIN__VERSION,
                comparison.after().getVersion());
        set(pin, DeploymentPackage.Literals.MODEL_PIN__CHECKSUM, checksum);
        each(plan, this::references);
    }

    /** What has to be set. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** What leads nowhere then. */
    public List<Lost> lost() {
        return List.copyOf(lost);
    }

    private static void each(EObject top, Consumer<EObject> visitor) {
        visitor.accept(top);
        top.eAllContents().forEachRemaining(visitor);
    }

    private void set(EObject element, EStructuralFeature feature, @Nullable Object value) {
        if (!Objects.equals(element.eGet(feature), value)) {
            changes.add(new Change(element, feature, Optional.ofNullable(value)));
        }
    }

    private void references(EObject element) {
        for (EStructuralFeature feature : Compared.features(element.eClass())) {
            if (feature instanceof EReference reference) {
                retarget(element, reference);
            }
        }
    }

    private void retarget(EObject element, EReference reference) {
        List<EObject> now = new ArrayList<>();
        boolean changed = false;
        for (Object value : Compared.values(element, reference)) {
            EObject target = (EObject) value;
            if (!EcoreUtil.isAncestor(comparison.before(), target)) {
                now.add(target);
                continue;
            }
            Optional<EObject> counterpart = Counterpart.of(comparison, target, reference);
            counterpart.ifPresentOrElse(now::add, () -> lost.add(lost(element, reference, target)));
            changed |= counterpart.filter(target::equals).isEmpty();
        }
        if (changed) {
            Optional<Object> value = reference.isMany()
                    ? Optional.of(List.copyOf(now))
                    : now.stream().findFirst().map(Object.class::cast);
            changes.add(new Change(element, reference, value));
        }
    }

    private Lost lost(EObject element, EReference reference, EObject target) {
        URI file = comparison.after().eResource().getURI();
        URI address = file.deresolve(planFile.getURI(), true, true, false).appendFragment(fragment(target));
        return new Lost(element, reference, target, address.toString());
    }

    private static String fragment(EObject target) {
        String id = EcoreUtil.getID(target);
        return id == null ? "" : id;
    }
}
