// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.minato.workbench.internal.text.Words;

/** The pages of a plan, made when they are first looked at; the last one shows all elements. */
public final class PlanPages {
    private final CTabFolder folder;
    private final List<PlanPage> pages = new ArrayList<>();
    private final List<PlanPart> stale = new ArrayList<>();
    private PlanContext context;

    /** Makes the folder, empty at first. */
    public PlanPages(Composite parent) {
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        folder.setUnselectedCloseVisible(false);
        folder.addListener(SWT.Selection, event -> shown());
    }

    /** Where the page of all elements is to be made. */
    public CTabFolder folder() {
        return folder;
    }

    /** Adds the pages, and the page of all elements as the last, and shows the first. */
    public void fill(PlanContext context, Control allElements) {
        this.context = context;
        pages.addAll(AllPages.of(context));
        for (PlanPage page : pages) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(Words.of(page.key()));
            item.setData("feature", page.key());
        }
        CTabItem all = new CTabItem(folder, SWT.NONE);
        all.setText(Words.of("page.all"));
        all.setControl(allElements);
        folder.setSelection(0);
        shown();
    }

    private void shown() {
        int index = folder.getSelectionIndex();
        if (index < 0 || index >= pages.size()) {
            return;
        }
        build(index);
        PlanPage page = pages.get(index);
        page.parts().stream().filter(stale::remove).forEach(PlanPart::refresh);
    }

    private void build(int index) {
        CTabItem item = folder.getItem(index);
        if (item.getControl() == null) {
            PlanPage page = pages.get(index);
            SashForm sash = new SashForm(folder, SWT.VERTICAL | SWT.SMOOTH);
            for (PlanPart part : page.parts()) {
                Composite place = new Composite(sash, SWT.NONE);
                place.setBackground(folder.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
                part.create(place);
            }
            sash.setWeights(page.weights());
            item.setControl(sash);
            stale.addAll(page.parts());
        }
    }

    /** Shows the present state. */
    public void refresh() {
        for (int i = 0; i < pages.size(); i++) {
            if (folder.getItem(i).getControl() != null) {
                stale.removeAll(pages.get(i).parts());
                stale.addAll(pages.get(i).parts());
            }
        }
        shown();
    }

    /** Brings the page that shows an element to the front, if one does. */
    public boolean reveal(EObject element) {
        for (int i = 0; i < pages.size(); i++) {
            build(i);
            PlanPage page = pages.get(i);
            page.parts().stream().filter(stale::remove).forEach(PlanPart::refresh);
            if (page.parts().stream().anyMatch(part -> part.reveal(element))) {
                folder.setSelection(i);
                return true;
            }
        }
        return false;
    }

    /** What the pages work with. */
    PlanContext context() {
        return context;
    }

    /** The parts of a page. */
    List<PlanPart> parts(String key) {
        return pages.stream()
                .filter(page -> page.key().equals(key))
                .flatMap(page -> page.parts().stream())
                .toList();
    }

    /** Brings a page to the front. */
    public void show(String key) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).key().equals(key)) {
                folder.setSelection(i);
                shown();
            }
        }
    }

    /** Brings the page of all elements to the front. */
    public void showAll() {
        folder.setSelection(pages.size());
    }

    /** Whether the page of all elements is in front. */
    public boolean isAllShown() {
        return folder.getSelectionIndex() == pages.size();
    }

    /** Goes to the page at the right, or at the left; after the last comes the first. */
    public void turn(int by) {
        folder.setSelection(Math.floorMod(folder.getSelectionIndex() + by, folder.getItemCount()));
        shown();
        focus();
    }

    /** Puts the focus into the page in front. */
    public void focus() {
        CTabItem item = folder.getSelection();
        if (item != null && item.getControl() != null && !item.getControl().setFocus()) {
            folder.setFocus();
        }
    }

    /** Writes what is just being entered. */
    public void flush() {
        for (int i = 0; i < pages.size(); i++) {
            if (folder.getItem(i).getControl() != null) {
                pages.get(i).parts().forEach(PlanPart::flush);
            }
        }
    }
}
