// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.commands.session.ChangedFeature;
import org.minato.core.files.DanglingReferences;

/**
 * Records what an edit changes, so that it can be put back exactly, whether or not its command can. Stays attached to all
 * elements between edits, and costs an edit only what it changes.
 */
final class EditRecorder implements Adapter {
    private final SessionLock lock;
    private final Set<EObject> arrived = new LinkedHashSet<>();
    private final Set<EObject> departed = new LinkedHashSet<>();
    private final Set<Resource> changed = new LinkedHashSet<>();
    private Recorded before = new Recorded();
    private Set<ChangedFeature> features = new LinkedHashSet<>();
    private boolean recording;
    private boolean suspended;

    EditRecorder(ResourceSet files, SessionLock lock) {
        this.lock = lock;
        attach(files);
    }

    /** Begins to record; what was recorded before is forgotten. */
    void begin() {
        before = new Recorded();
        features = new LinkedHashSet<>();
        arrived.clear();
        departed.clear();
        changed.clear();
        recording = true;
    }

    /** Ends recording. */
    Noted finish() {
        recording = false;
        Set<EObject> added = new LinkedHashSet<>(arrived);
        added.removeIf(element -> element.eResource() == null);
        Set<EObject> removed = new LinkedHashSet<>(departed);
        removed.removeIf(element -> element.eResource() != null);
        Noted noted = new Noted(before, features, added, removed, Set.copyOf(changed));
        before = new Recorded();
        return noted;
    }

    boolean isRecording() {
        return recording;
    }

    /** Lets elements be loaded, replaced or taken out without recording it. */
    void suspended(Runnable loading) {
        suspended = true;
        try {
            loading.run();
        } finally {
            suspended = false;
        }
    }

    @Override
    public void notifyChanged(@Nullable Notification change) {
        if (change == null || change.isTouch()) {
            return;
        }
        if (change.getNotifier() instanceof EObject element
                && change.getFeature() instanceof EStructuralFeature feature) {
            record(change, element, feature);
        } else if (change.getNotifier() instanceof Resource file) {
            record(change, file);
        } else if (change.getNotifier() instanceof ResourceSet files) {
            files.getResources().forEach(this::attach);
        }
    }

    private void record(Notification change, EObject element, EStructuralFeature feature) {
        boolean containment = feature instanceof EReference reference && reference.isContainment();
        if (!suspended && isState(feature)) {
            refuseOthers();
            ChangedFeature slot = new ChangedFeature(element, feature);
            features.add(slot);
            if (!before.has(slot)) {
                before.put(
                        slot,
                        feature.isMany()
                                ? BeforeNotified.list(change, (Collection<?>) element.eGet(feature))
                                : BeforeNotified.value(change));
            }
            Resource file = element.eResource();
            if (file != null && !feature.isTransient()) {
                changed.add(file);
            }
            if (containment) {
                noteContents(change);
            }
        }
        if (containment) {
            elements(change.getNewValue()).forEach(this::attach);
        }
    }

    private void record(Notification change, Resource file) {
        int feature = change.getFeatureID(Resource.class);
        if (feature == Resource.RESOURCE__CONTENTS) {
            if (!suspended) {
                refuseOthers();
                if (!before.has(file)) {
                    before.put(
                            file,
                            BeforeNotified.list(change, file.getContents()).stream()
                                    .map(EObject.class::cast)
                                    .toList());
                }
                changed.add(file);
                noteContents(change);
            }
            elements(change.getNewValue()).forEach(this::attach);
        } else if (change.getOldValue() instanceof DanglingReferences.State state) {
            refuseOthers();
            before.put(state);
            changed.add(file);
        } else if (feature == Resource.RESOURCE__IS_LOADED) {
            file.getContents().forEach(this::attach);
        }
    }

    private static boolean isState(EStructuralFeature feature) {
        return feature.isChangeable()
                && !feature.isDerived()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private void noteContents(Notification change) {
        if (change.getEventType() != Notification.MOVE) {
            for (EObject element : elements(change.getOldValue())) {
                if (!arrived.remove(element)) {
                    departed.add(element);
                }
            }
            for (EObject element : elements(change.getNewValue())) {
                if (!departed.remove(element)) {
                    arrived.add(element);
                }
            }
        }
    }

    private static List<EObject> elements(@Nullable Object value) {
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

    private void attach(Notifier notifier) {
        if (!notifier.eAdapters().contains(this)) {
            notifier.eAdapters().add(this);
        }
    }

    /** Attaches itself to the contents as well. */
    @Override
    public void setTarget(@Nullable Notifier target) {
        Iterator<? extends Notifier> contents = contents(target);
        while (contents.hasNext()) {
            attach(contents.next());
        }
    }

    private static Iterator<? extends Notifier> contents(@Nullable Notifier target) {
        if (target instanceof ResourceSet files) {
            return files.getResources().iterator();
        }
        if (target instanceof Resource file) {
            return file.getContents().iterator();
        }
        return target instanceof EObject element
                ? ((InternalEList<EObject>) element.eContents()).basicIterator()
                : List.<Notifier>of().iterator();
    }

    @Override
    public @Nullable Notifier getTarget() {
        return null;
    }

    @Override
    public boolean isAdapterForType(@Nullable Object type) {
        return false;
    }

    /**
     * What an edit did.
     *
     * @param before the values that it has changed, as they were
     * @param features features whose value changed
     * @param added elements that came into a file
     * @param removed elements that left their file
     * @param files the files whose content changed
     */
    record Noted(
            Recorded before,
            Set<ChangedFeature> features,
            Set<EObject> added,
            Set<EObject> removed,
            Set<Resource> files) {
        boolean isEmpty() {
            return features.isEmpty() && files.isEmpty();
        }
    }
}
