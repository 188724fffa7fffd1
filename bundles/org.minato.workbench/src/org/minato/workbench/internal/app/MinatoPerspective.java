// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.minato.workbench.internal.conformance.ConformanceView;
import org.minato.workbench.internal.findings.FindingsView;
import org.minato.workbench.internal.impact.ImpactView;
import org.minato.workbench.internal.navigator.NavigatorView;
import org.minato.workbench.internal.portfolio.PortfolioView;

/** Navigator on the left, editors beside it, findings and conformance below. */
public final class MinatoPerspective implements IPerspectiveFactory {
    static final String ID = "org.minato.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(NavigatorView.ID, IPageLayout.LEFT, 0.22f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, editors);
        below.addView(FindingsView.ID);
        below.addView(ConformanceView.ID);
        below.addView(ImpactView.ID);
        below.addPlaceholder(PortfolioView.ID);
        layout.addShowViewShortcut(NavigatorView.ID);
        layout.addShowViewShortcut(FindingsView.ID);
        layout.addShowViewShortcut(ConformanceView.ID);
        layout.addShowViewShortcut(ImpactView.ID);
        layout.addShowViewShortcut(PortfolioView.ID);
    }
}
