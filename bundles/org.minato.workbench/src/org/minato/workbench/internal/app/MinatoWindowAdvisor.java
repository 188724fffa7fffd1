// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.app;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.minato.workbench.internal.text.Words;

/** The window's size, title and bars. Menus and tool bar are contributed in {@code plugin.xml}. */
final class MinatoWindowAdvisor extends WorkbenchWindowAdvisor {
    /** Menus and buttons of the platform for text editors and search, which do nothing for models. */
    private static final List<String> OF_THE_PLATFORM = List.of(
            "org.eclipse.search.searchActionSet",
            "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.NavigateActionSet",
            "org.eclipse.ui.WorkingSetActionSet",
            "org.eclipse.ui.externaltools.ExternalToolsSet",
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile",
            "org.eclipse.ui.edit.text.actionSet.presentation");

    private static final Point SIZE = new Point(1280, 820);

    MinatoWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(SIZE);
        window.setTitle(Words.of("app.name"));
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        OF_THE_PLATFORM.forEach(page::hideActionSet);
    }
}
