// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.app;

import java.io.IOException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.text.Words;

/**
 * The workbench. Keeps its workspace in the folder given by {@code -data}, else in the folder that the product
 * names ({@code osgi.instance.area.default}), and holds it against a second workbench.
 */
public final class Application implements IApplication {
    @Override
    public Object start(IApplicationContext context) throws IOException {
        Display display = PlatformUI.createDisplay();
        Location workspace = Platform.getInstanceLocation();
        try {
            if (!lock(workspace)) {
                Ask.inform(
                        null,
                        Words.of("app.name"),
                        Words.of("app.workspaceInUse", workspace.getURL().getPath()));
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new MinatoWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            workspace.release();
            display.dispose();
        }
    }

    private static boolean lock(Location workspace) throws IOException {
        if (workspace.isSet()) {
            return workspace.lock();
        }
        return workspace.set(workspace.getDefault(), true);
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
