// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.rules.internal.check.Contents;

/**
 * Notes which features of which elements have changed, and which elements came, went or moved. Stays with elements that
 * leave their file, since they may come back.
 */
final class Observer implements Adapter {
    private final Incoming incoming;
    private Map<EObject, Set<EStructuralFeature>> changed = new LinkedHashMap<>();
    private Set<EObject> placed = new LinkedHashSet<>();
    private boolean ended;

    Observer(Incoming incoming) {
        this.incoming = incoming;
    }

    /**
     * What was changed since the last look.
     *
     * @param changed the features that changed, by element
     * @param placed elements that came, went or moved, without what is inside them
     */
    record Edits(Map<EObject, Set<EStructuralFeature>> changed, Set<EObject> placed) {}

    boolean hasEdits() {
        return !changed.isEmpty();
    }

    /** Hands out what was noted, and begins anew. */
    Edits take() {
        Edits edits = new Edits(changed, placed);
        changed = new LinkedHashMap<>();
        placed = new LinkedHashSet<>();
        return edits;
    }

    /** Watches an element and everything inside it from now on. */
    void watch(EObject top) {
        Contents.all(top, element -> {
            if (!element.eAdapters().contains(this)) {
                element.eAdapters().add(this);
                incoming.add(element);
            }
        });
    }

    /** Stops watching what is in a file. */
    void end(EObject top) {
        ended = true;
        Contents.all(top, element -> element.eAdapters().remove(this));
    }

    @Override
    public void notifyChanged(@Nullable Notification change) {
        if (ended
                || change == null
                || change.isTouch()
                || !(change.getNotifier() instanceof EObject element)
                || !(change.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        changed.computeIfAbsent(element, each -> new LinkedHashSet<>(2)).add(feature);
        if (feature instanceof EReference reference) {
            boolean moved = change.getEventType() == Notification.MOVE;
            List<EObject> before = moved ? List.of() : elements(change.getOldValue());
            List<EObject> now = elements(change.getNewValue());
            if (reference.isContainment()) {
                placed.addAll(before);
                placed.addAll(now);
                now.forEach(this::watch);
            } else if (Incoming.isOneWay(reference) && !moved) {
                incoming.change(element, reference, before, false);
                incoming.change(element, reference, now, true);
            }
        }
    }

    private static List<EObject> elements(@Nullable Object value) {
        if (value instanceof EObject element) {
            return List.of(element);
        }
        List<EObject> elements = new ArrayList<>();
        if (value instanceof Collection<?> values) {
            for (Object each : values) {
                if (each instanceof EObject element) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    @Override
    public void setTarget(@Nullable Notifier target) {
        // watches whatever it is put on
    }

    @Override
    public @Nullable Notifier getTarget() {
        return null;
    }

    @Override
    public boolean isAdapterForType(@Nullable Object type) {
        return false;
    }
}
