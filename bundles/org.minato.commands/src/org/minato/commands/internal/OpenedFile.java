// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.minato.commands.session.EditingSession;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.Recovery;
import org.minato.core.finding.Finding;

/** One opener's hold on a file. */
final class OpenedFile implements OpenFile {
    private final SessionRegistry registry;
    private final OpenSession owner;
    private final SessionFile file;
    private final AtomicBoolean closed = new AtomicBoolean();

    OpenedFile(SessionRegistry registry, OpenSession owner, SessionFile file) {
        this.registry = registry;
        this.owner = owner;
        this.file = file;
    }

    @Override
    public EditingSession session() {
        return owner.session();
    }

    @Override
    public Path path() {
        return file.path();
    }

    @Override
    public Resource resource() {
        return file.resource();
    }

    @Override
    public EObject root() {
        return owner.session().read(() -> file.resource().getContents().get(0));
    }

    @Override
    public List<Finding> findings() {
        return file.findings();
    }

    @Override
    public boolean isDirty() {
        return toSave().findAny().isPresent();
    }

    @Override
    public void save() {
        owner.session().saving().save(toSave().toList(), false);
    }

    @Override
    public void saveOverwriting() {
        owner.session()
                .saving()
                .save(Stream.concat(Stream.of(file), toSave()).distinct().toList(), true);
    }

    private Stream<SessionFile> toSave() {
        return owner.session().fileTable().values().stream()
                .filter(SessionFile::isDirty)
                .filter(one -> one == file || !owner.isOpened(one.path()));
    }

    @Override
    public void saveCopy(Path other) {
        registry.refuseOpen(Disk.canonical(other));
        owner.session().saving().saveCopy(file, other);
    }

    @Override
    public void join(Path other) {
        registry.join(owner, other);
    }

    @Override
    public void reload() {
        owner.contents().reload(file);
    }

    @Override
    public boolean isChangedOnDisk() {
        return Saving.isChangedOnDisk(file);
    }

    @Override
    public Optional<Recovery> recovery() {
        return owner.recovery(file).map(Recovery.class::cast);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            registry.release(owner, file);
        }
    }
}
