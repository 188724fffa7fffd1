// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.minato.commands.edit.Places;
import org.minato.model.base.PropertyValue;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.form.TellingFeatures;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** The menu of the tree: only what can be done with the selection now. */
final class TreeMenu {
    private final ElementTree tree;
    private final EditedModel model;
    private final TreeEdits edits;
    private final Runnable rename;
    private final ElementActions actions;

    TreeMenu(ElementTree tree, EditedModel model, TreeEdits edits, Runnable rename, ElementActions actions) {
        this.tree = tree;
        this.model = model;
        this.edits = edits;
        this.rename = rename;
        this.actions = actions;
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
    }

    private void fill(IMenuManager menu) {
        Object line = tree.viewer().getStructuredSelection().getFirstElement();
        if (line instanceof TreeGroup group) {
            TellingFeatures.types(group.feature())
                    .forEach(type -> add(menu, group.owner(), group.feature(), type, true));
        } else if (line instanceof EObject element) {
            MenuManager children = new MenuManager(Words.of("edit.addChild"));
            model.read(() -> {
                fillChildren(children, element);
                return true;
            });
            menu.add(children);
            actions.fill(menu, element);
        }
        menu.add(new Separator());
        boolean inside = tree.elements().stream().anyMatch(element -> element.eContainer() != null);
        item(menu, "edit.rename", "F2", inside, rename);
        item(menu, "edit.cut", "Ctrl+X", inside, edits::cut);
        item(menu, "edit.copy", "Ctrl+C", inside, edits::copy);
        item(menu, "edit.paste", "Ctrl+V", edits.canPaste(), edits::paste);
        item(menu, "edit.duplicate", "Ctrl+D", inside, edits::duplicate);
        item(menu, "edit.delete", "Delete", inside, edits::delete);
        menu.add(new Separator());
        item(menu, "edit.up", "Alt+↑", inside, () -> edits.move(-1));
        item(menu, "edit.down", "Alt+↓", inside, () -> edits.move(1));
    }

    private void fillChildren(MenuManager menu, EObject parent) {
        for (EReference feature : parent.eClass().getEAllContainments()) {
            List<EClass> types = TellingFeatures.types(feature).stream()
                    .filter(type -> Places.in(parent, type).contains(feature))
                    .filter(type -> edits.mayContain(parent, type))
                    .filter(type -> !PropertyValue.class.isAssignableFrom(type.getInstanceClass()))
                    .toList();
            types.forEach(type -> add(menu, parent, feature, type, false));
        }
    }

    private void add(IMenuManager menu, EObject parent, EReference feature, EClass type, boolean verb) {
        String name = Words.labels().of(type);
        menu.add(action(
                verb ? Words.of("form.addThis", name) : name,
                Pictures.descriptor(type),
                () -> edits.add(parent, feature, type)));
    }

    private static void item(IMenuManager menu, String key, String keys, boolean enabled, Runnable run) {
        Action action = action(Words.of(key) + "\t" + keys, null, run);
        action.setEnabled(enabled);
        menu.add(action);
    }

    private static Action action(String text, ImageDescriptor picture, Runnable run) {
        Action action = new Action(text, IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setImageDescriptor(picture);
        return action;
    }
}
