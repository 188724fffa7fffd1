// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.core.domain.Domains;
import org.minato.extension.Installer;
import org.minato.extension.Product;
import org.minato.workbench.internal.dialog.InstalledPluginsDialog;
import org.minato.workbench.internal.dialog.PluginWork;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Shows the plugins of the running product, removes one, or brings back those that were lost. */
public final class InstalledPluginsHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Installer installer = new Installer(Product.running(), Services.get(Domains.class), Installer.usersRecord());
        InstalledPluginsDialog dialog = new InstalledPluginsDialog(shell, installer);
        if (dialog.open() == Window.OK) {
            if (dialog.restores()) {
                PluginWork.change(
                        shell, Words.of("plugins.restore"), "plugins.added", done -> done.addAll(installer.restore()));
            } else {
                String id = dialog.removed().orElseThrow().id();
                PluginWork.change(
                        shell,
                        Words.of("plugins.remove"),
                        "plugins.removed",
                        done -> done.add(installer.uninstall(id)));
            }
        }
        return null;
    }
}
