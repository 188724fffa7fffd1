// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.minato.workbench.internal.text.Words;

/** The window's size, title and bars. Menus and tool bar are contributed in {@code plugin.xml}. */
final class MinatoWindowAdvisor extends WorkbenchWindowAdvisor {
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
}
