// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/** An element of the plan that a row is about: one that is there, or one that the first answer brings. */
final class Target {
    private final EObject container;
    private final EReference feature;
    private final Function<LocalDate, EObject> fresh;
    private @Nullable EObject element;

    private Target(
            EObject container, EReference feature, @Nullable EObject element, Function<LocalDate, EObject> fresh) {
        this.container = container;
        this.feature = feature;
        this.element = element;
        this.fresh = fresh;
    }

    /** An element that is there. */
    static Target of(EObject element) {
        return new Target(element, element.eContainmentFeature(), element, day -> element);
    }

    /** An element that is there or comes with the first answer, which tells the day. */
    static Target of(
            EObject container,
            EReference feature,
            Optional<? extends EObject> present,
            Function<LocalDate, EObject> fresh) {
        return new Target(container, feature, present.isPresent() ? present.get() : null, fresh);
    }

    Optional<EObject> element() {
        return Optional.ofNullable(element);
    }

    /** The element, made where there is none. */
    EObject element(PartnerTables tables, LocalDate today) {
        EObject present = element;
        if (present == null) {
            present = fresh.apply(today);
            element = present;
            tables.add(container, feature, present);
        }
        return present;
    }
}
