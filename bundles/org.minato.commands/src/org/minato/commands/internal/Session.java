// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.commands.session.Change;
import org.minato.commands.session.EditRefusedException;
import org.minato.commands.session.EditingSession;
import org.minato.commands.session.SessionListener;
import org.minato.commands.session.Snapshot;
import org.minato.core.text.LocalizedText;

/** An editing session: lock, recording, history and revision. What concerns the disk is in {@link Saving}. */
final class Session implements EditingSession {
    private final SessionLock lock = new SessionLock();
    private final Announcements announcements = new Announcements();
    private final History history = new History();
    private final Map<Path, SessionFile> files = new ConcurrentHashMap<>();
    private final ResourceSet resources;
    private final EditRecorder recorder;
    private final AdapterFactoryEditingDomain domain;
    private final Saving saving;
    private volatile long revision;
    private long lastState;
    private volatile @Nullable SoftReference<ModelSnapshot> snapshot;

    Session(ResourceSet resources, AdapterFactory adapters, Disk disk) {
        this.resources = resources;
        this.recorder = new EditRecorder(resources, lock);
        SessionStack stack = new SessionStack(this);
        this.domain = new AdapterFactoryEditingDomain(adapters, stack, resources);
        resources.eAdapters().add(new AdapterFactoryEditingDomain.EditingDomainProvider(domain));
        announcements.add(stack);
        this.saving = new Saving(this, disk);
    }

    @Override
    public EditingDomain editingDomain() {
        return domain;
    }

    @Override
    public ResourceSet resourceSet() {
        return resources;
    }

    @Override
    public Set<Path> files() {
        return Set.copyOf(files.keySet());
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Change execute(Function<? super EditingDomain, ? extends Command> edit) {
        Change change = lock.write(() -> commit(edit));
        announcements.tell();
        return change;
    }

    @Override
    public Optional<Change> tryExecute(Duration patience, Function<? super EditingDomain, ? extends Command> edit) {
        Optional<Change> change = lock.tryWrite(patience, () -> commit(edit));
        announcements.tell();
        return change;
    }

    /** Executes what EMF's command stack is given; inside another edit it becomes part of that. */
    void executeIfPossible(Command command) {
        if (lock.isWriter() && recorder.isRecording()) {
            if (command.canExecute()) {
                command.execute();
            }
            return;
        }
        lock.write(() -> command.canExecute() ? Optional.of(commit(any -> command)) : Optional.empty());
        announcements.tell();
    }

    private Change commit(Function<? super EditingDomain, ? extends Command> edit) {
        refuseNested();
        recorder.begin();
        Command command;
        try {
            command = edit.apply(domain);
            if (!command.canExecute()) {
                throw new EditRefusedException(CommandLabels.of(command));
            }
            command.execute();
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        }
        EditRecorder.Noted noted = recorder.finish();
        LocalizedText label = CommandLabels.of(command);
        if (noted.isEmpty()) {
            return new Change(revision, Change.Kind.DONE, label, Set.of(), Set.of(), Set.of(), Set.of());
        }
        Map<SessionFile, History.Transition> transitions = new HashMap<>();
        for (SessionFile file : filesOf(noted.files())) {
            transitions.put(file, new History.Transition(file.state(), ++lastState));
            file.setState(lastState);
        }
        history.add(
                new History.Step(label, command, noted.before(), noted.before().now(), transitions));
        return committed(Change.Kind.DONE, label, noted);
    }

    private void rollBack() {
        recorder.finish().before().restore();
    }

    @Override
    public Optional<Change> undo() {
        Optional<Change> change = lock.write(() -> history.toUndo().map(step -> replay(step, Change.Kind.UNDONE)));
        announcements.tell();
        return change;
    }

    @Override
    public Optional<Change> redo() {
        Optional<Change> change = lock.write(() -> history.toRedo().map(step -> replay(step, Change.Kind.REDONE)));
        announcements.tell();
        return change;
    }

    private Change replay(History.Step step, Change.Kind kind) {
        refuseNested();
        boolean undone = kind == Change.Kind.UNDONE;
        recorder.begin();
        (undone ? step.before() : step.after()).restore();
        EditRecorder.Noted noted = recorder.finish();
        step.files().forEach((file, transition) -> file.setState(undone ? transition.before() : transition.after()));
        if (undone) {
            history.undone();
        } else {
            history.redone();
        }
        return committed(kind, step.label(), noted);
    }

    private Change committed(Change.Kind kind, LocalizedText label, EditRecorder.Noted noted) {
        Collection<SessionFile> changed = filesOf(noted.files());
        Set<Path> paths = new LinkedHashSet<>();
        changed.forEach(file -> paths.add(file.path()));
        Change change = new Change(++revision, kind, label, noted.features(), noted.added(), noted.removed(), paths);
        announcements.note(listener -> listener.changed(change));
        saving.keepSafe(changed);
        return change;
    }

    private void refuseNested() {
        if (recorder.isRecording()) {
            throw new IllegalStateException("An edit cannot run inside another");
        }
    }

    @Override
    public <T> T read(Supplier<T> reader) {
        return lock.read(reader);
    }

    @Override
    public <T> Optional<T> tryRead(Supplier<T> reader) {
        return lock.tryRead(reader);
    }

    @Override
    public Snapshot snapshot() {
        return lock.read(() -> {
            SoftReference<ModelSnapshot> kept = snapshot;
            ModelSnapshot last = kept == null ? null : kept.get();
            if (last != null && last.revision() == revision) {
                return last;
            }
            ModelSnapshot copied = new ModelSnapshot(revision, resources, files.values());
            snapshot = new SoftReference<>(copied);
            return copied;
        });
    }

    @Override
    public boolean canUndo() {
        return stepToUndo().isPresent();
    }

    @Override
    public boolean canRedo() {
        return stepToRedo().isPresent();
    }

    @Override
    public Optional<LocalizedText> undoLabel() {
        return stepToUndo().map(History.Step::label);
    }

    @Override
    public Optional<LocalizedText> redoLabel() {
        return stepToRedo().map(History.Step::label);
    }

    Optional<History.Step> stepToUndo() {
        return lock.read(history::toUndo);
    }

    Optional<History.Step> stepToRedo() {
        return lock.read(history::toRedo);
    }

    void clearHistory() {
        lock.write(history::clear);
    }

    @Override
    public boolean isDirty() {
        return files.values().stream().anyMatch(SessionFile::isDirty);
    }

    @Override
    public boolean isDirty(Path file) {
        return file(file).map(SessionFile::isDirty).orElse(false);
    }

    @Override
    public void saveAll() {
        saving.save(files.values().stream().filter(SessionFile::isDirty).toList(), false);
    }

    @Override
    public Set<Path> checkDisk() {
        return saving.checkDisk();
    }

    @Override
    public void addListener(SessionListener listener) {
        announcements.add(listener);
    }

    @Override
    public void removeListener(SessionListener listener) {
        announcements.remove(listener);
    }

    Saving saving() {
        return saving;
    }

    SessionLock lock() {
        return lock;
    }

    Announcements announcements() {
        return announcements;
    }

    Map<Path, SessionFile> fileTable() {
        return files;
    }

    Optional<SessionFile> file(Path path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Lets files be replaced under the write lock; the state that it leads to is a new one. */
    long replacing(Runnable replacement) {
        refuseNested();
        recorder.suspended(replacement);
        return ++revision;
    }

    /** A number for a content that never was before; under the write lock. */
    long newState() {
        return ++lastState;
    }

    History history() {
        return history;
    }

    private Collection<SessionFile> filesOf(Set<Resource> changed) {
        Map<Path, SessionFile> found = new LinkedHashMap<>();
        for (SessionFile file : files.values()) {
            if (changed.contains(file.resource())) {
                found.put(file.path(), file);
            }
        }
        return found.values();
    }
}
