// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.minato.commands.edit.AddChild;
import org.minato.commands.edit.AllowedStructure;
import org.minato.commands.edit.Copied;
import org.minato.commands.edit.Delete;
import org.minato.commands.edit.Duplicate;
import org.minato.commands.edit.Move;
import org.minato.commands.edit.Paste;
import org.minato.commands.session.Change;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.text.Words;

/** What can be done with the elements selected in the tree. To be used in the UI thread. */
final class TreeEdits {
    private final ElementTree tree;
    private final EditedModel model;
    private final TreeClipboard clipboard;
    private final AllowedStructure allowed;

    TreeEdits(ElementTree tree, EditedModel model, AllowedStructure allowed) {
        this.tree = tree;
        this.model = model;
        this.allowed = allowed;
        this.clipboard = new TreeClipboard(tree.control().getDisplay());
    }

    void add(EObject parent, EReference feature, EClass type) {
        select(model.edit(domain -> AddChild.of(domain, parent, feature, type)));
    }

    void cut() {
        if (!tree.elements().isEmpty()) {
            copy();
            delete();
        }
    }

    void copy() {
        List<EObject> elements = tree.elements();
        if (!elements.isEmpty()) {
            clipboard.put(model.read(() -> Copied.of(elements)));
        }
    }

    void paste() {
        target().ifPresent(parent -> clipboard.get().ifPresent(copied -> paste(parent, copied)));
    }

    private void paste(EObject target, Copied copied) {
        EObject parent = model.read(() -> firstThatTakes(target, copied));
        Paste[] made = new Paste[1];
        Optional<Change> change = model.edit(domain -> {
            made[0] = Paste.into(domain, parent, copied, allowed);
            return made[0].command();
        });
        select(change);
        if (change.isPresent() && !made[0].dropped().isEmpty()) {
            String names = made[0].dropped().stream()
                    .map(dropped -> Words.of(dropped.message()))
                    .distinct()
                    .collect(Collectors.joining("\n"));
            Ask.inform(tree.control().getShell(), Words.of("edit.paste"), Words.of("edit.dropped", names));
        }
    }

    private EObject firstThatTakes(EObject target, Copied copied) {
        for (EObject parent = target; parent != null; parent = parent.eContainer()) {
            if (Paste.into(model.session().editingDomain(), parent, copied, allowed)
                    .command()
                    .canExecute()) {
                return parent;
            }
        }
        return target;
    }

    private Optional<EObject> target() {
        Object line = tree.viewer().getStructuredSelection().getFirstElement();
        return line instanceof TreeGroup group ? Optional.of(group.owner()) : Optional.ofNullable((EObject) line);
    }

    void duplicate() {
        tree.elements().stream()
                .findFirst()
                .ifPresent(element -> select(model.edit(domain -> Duplicate.of(domain, element))));
    }

    void delete() {
        List<EObject> elements = tree.elements();
        if (elements.isEmpty()) {
            return;
        }
        Set<EObject> others =
                model.read(() -> Delete.consequences(model.session().editingDomain(), elements));
        if (others.isEmpty() || confirm(others)) {
            Optional<EObject> next =
                    model.read(() -> Optional.ofNullable(elements.get(0).eContainer()));
            if (model.edit(domain -> Delete.of(domain, elements)).isPresent()) {
                next.ifPresent(tree::select);
            }
        }
    }

    private boolean confirm(Set<EObject> others) {
        String names = model.read(
                () -> others.stream().map(Words.labels()::of).sorted().limit(12).collect(Collectors.joining("\n")));
        return Ask.confirm(
                tree.control().getShell(),
                Words.of("edit.delete"),
                Words.of("edit.deleteMore", others.size(), names),
                Words.of("edit.delete"));
    }

    void move(int by) {
        tree.elements().stream().findFirst().ifPresent(element -> {
            model.edit(domain -> Move.to(domain, element, position(element) + by));
            tree.select(element);
        });
    }

    private static int position(EObject element) {
        return element.eContainer() != null
                        && element.eContainer().eGet(element.eContainmentFeature()) instanceof List<?> all
                ? all.indexOf(element)
                : 0;
    }

    void moveInto(List<EObject> elements, EObject parent, EReference containment, int index) {
        if (model.edit(domain -> Move.into(domain, elements, parent, containment, index, allowed))
                .isPresent()) {
            tree.select(elements.get(0));
        }
    }

    boolean canPaste() {
        return target().isPresent() && clipboard.get().isPresent();
    }

    boolean mayContain(EObject parent, EClass type) {
        return allowed.mayContain(parent, type);
    }

    private void select(Optional<Change> change) {
        tree.refresh();
        change.flatMap(made -> made.added().stream().findFirst()).ifPresent(tree::select);
    }
}
