// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.commands.session.ChangedFeature;

/**
 * Records what one edit changes, so that it can be reverted exactly, whether or not its command can. Stays attached to
 * all elements between edits, and costs an edit only what it changes (the recorder it extends goes through all elements
 * for every recording).
 */
final class EditRecorder extends ChangeRecorder {
    private final ResourceSet files;
    private final SessionLock lock;
    private final Set<ChangedFeature> features = new LinkedHashSet<>();
    private final Set<EObject> fresh = new LinkedHashSet<>();
    private final Set<EObject> arrived = new LinkedHashSet<>();
    private final Set<EObject> departed = new LinkedHashSet<>();
    private final Set<Resource> changed = new LinkedHashSet<>();
    private boolean suspended;

    EditRecorder(ResourceSet files, SessionLock lock) {
        this.files = files;
        this.lock = lock;
        setResolveProxies(false);
        loadingTargets = true;
        addAdapter(files);
        loadingTargets = false;
    }

    /** Begins to note what changes, and to record it for being reverted. */
    void begin() {
        forget();
        beginRecording(List.of(files));
    }

    /** Begins to note what changes without recording it, for reverting something recorded. */
    void beginNoting() {
        forget();
    }

    /** Lets elements be loaded, replaced or taken out without noting it. */
    void suspended(Runnable loading) {
        suspended = true;
        try {
            loading.run();
        } finally {
            suspended = false;
            forget();
        }
    }

    /** What was recorded since {@link #begin}. */
    ChangeDescription finish() {
        ChangeDescription description = endRecording();
        targetObjects.clear();
        originalTargetObjects.clear();
        fresh.clear();
        return description;
    }

    /** What was noted so far. */
    Noted noted() {
        Set<EObject> added = new LinkedHashSet<>(arrived);
        added.removeIf(element -> element.eResource() == null);
        Set<EObject> removed = new LinkedHashSet<>(departed);
        removed.removeIf(element -> element.eResource() != null);
        return new Noted(Set.copyOf(features), added, removed, Set.copyOf(changed));
    }

    private void forget() {
        features.clear();
        fresh.clear();
        arrived.clear();
        departed.clear();
        changed.clear();
    }

    @Override
    public void notifyChanged(@Nullable Notification notification) {
        if (notification != null && !suspended && !notification.isTouch()) {
            note(notification);
        }
        super.notifyChanged(notification);
    }

    private void note(Notification notification) {
        if (notification.getNotifier() instanceof EObject element
                && notification.getFeature() instanceof EStructuralFeature feature) {
            refuseOthers();
            features.add(new ChangedFeature(element, feature));
            Resource file = element.eResource();
            if (file != null && !feature.isTransient()) {
                changed.add(file);
            }
            if (feature instanceof EReference reference && reference.isContainment()) {
                noteContents(notification);
            }
        } else if (notification.getNotifier() instanceof Resource file
                && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
            refuseOthers();
            changed.add(file);
            noteContents(notification);
        }
    }

    private void noteContents(Notification notification) {
        int type = notification.getEventType();
        if (type != Notification.MOVE) {
            each(notification.getOldValue()).forEach(this::noteDeparted);
            each(type == Notification.REMOVE_MANY ? List.of() : notification.getNewValue())
                    .forEach(this::noteArrived);
        }
    }

    private void noteArrived(EObject element) {
        if (!departed.remove(element)) {
            arrived.add(element);
        }
    }

    private void noteDeparted(EObject element) {
        if (!arrived.remove(element)) {
            departed.add(element);
        }
        if (isRecording()) {
            targetObjects.add(element);
            if (!fresh.contains(element)) {
                originalTargetObjects.add(element);
            }
        }
    }

    private static List<EObject> each(@Nullable Object value) {
        if (value instanceof EObject element) {
            return List.of(element);
        }
        return value instanceof Collection<?> values
                ? values.stream()
                        .filter(EObject.class::isInstance)
                        .map(EObject.class::cast)
                        .toList()
                : List.of();
    }

    private void refuseOthers() {
        if (!lock.isWriter()) {
            throw new IllegalStateException("The model was changed outside an edit of its session");
        }
    }

    /** Attaches itself to the target's contents; notes as targets only what an edit has added. */
    @Override
    public void setTarget(@Nullable Notifier target) {
        if (isRecording() && !loadingTargets && target instanceof EObject element) {
            fresh.add(element);
            targetObjects.add(element);
        }
        Iterator<? extends Notifier> contents = contents(target);
        while (contents.hasNext()) {
            addAdapter(contents.next());
        }
    }

    private static Iterator<? extends Notifier> contents(@Nullable Notifier target) {
        if (target instanceof ResourceSet set) {
            return set.getResources().iterator();
        }
        if (target instanceof Resource file) {
            return file.getContents().iterator();
        }
        return target instanceof EObject element
                ? ((InternalEList<EObject>) element.eContents()).basicIterator()
                : List.<Notifier>of().iterator();
    }

    /**
     * What an edit did.
     *
     * @param features features whose value changed
     * @param added elements that came into a file
     * @param removed elements that left their file
     * @param files the files whose content changed
     */
    record Noted(Set<ChangedFeature> features, Set<EObject> added, Set<EObject> removed, Set<Resource> files) {
        boolean isEmpty() {
            return features.isEmpty() && files.isEmpty();
        }
    }
}
