// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.rules.internal.check.Contents;

/**
 * Notes which features of which elements have changed, and which elements came, went or moved. Stays with elements that
 * leave their file, since they may come back. Goes along to every file that is referred to, since rules and texts read
 * there too.
 */
final class Observer implements Adapter {
    private final Incoming incoming;
    private final Consumer<EObject> watched;
    private final Set<EObject> tops = new LinkedHashSet<>();
    private final Deque<EObject> strangers = new ArrayDeque<>();
    private Map<EObject, Set<EStructuralFeature>> changed = new LinkedHashMap<>();
    private Set<EObject> placed = new LinkedHashSet<>();
    private boolean ended;

    /**
     * Watches nothing yet.
     *
     * @param watched is told of each element when it is watched from then on
     */
    Observer(Incoming incoming, Consumer<EObject> watched) {
        this.incoming = incoming;
        this.watched = watched;
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
        for (EObject element : placed) {
            strangers.add(EcoreUtil.getRootContainer(element));
        }
        follow();
        Edits edits = new Edits(changed, placed);
        changed = new LinkedHashMap<>();
        placed = new LinkedHashSet<>();
        return edits;
    }

    /** Watches top elements, everything inside them, and every file that is referred to from there. */
    void watch(List<EObject> roots) {
        tops.addAll(roots);
        roots.forEach(this::watchAll);
        follow();
    }

    private void watchAll(EObject top) {
        Contents.all(top, element -> {
            if (!isWatched(element)) {
                element.eAdapters().add(this);
                incoming.add(element);
                watched.accept(element);
                References.all(element, this::meet);
            }
        });
    }

    private boolean isWatched(EObject element) {
        return element.eAdapters().contains(this);
    }

    private void meet(EObject target) {
        if (!isWatched(target) && !target.eIsProxy()) {
            strangers.add(target);
        }
    }

    /** Goes to the files of elements that were met and are not watched yet. */
    private void follow() {
        while (!strangers.isEmpty()) {
            EObject stranger = strangers.remove();
            if (!isWatched(stranger)) {
                EObject top = EcoreUtil.getRootContainer(stranger);
                tops.add(top);
                watchAll(top);
            }
        }
    }

    /** Stops watching. */
    void end() {
        ended = true;
        tops.forEach(top -> Contents.all(top, element -> element.eAdapters().remove(this)));
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
                now.forEach(this::watchAll);
            } else if (!moved) {
                now.forEach(this::meet);
                if (Incoming.isOneWay(reference)) {
                    incoming.change(element, reference, before, false);
                    incoming.change(element, reference, now, true);
                }
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
