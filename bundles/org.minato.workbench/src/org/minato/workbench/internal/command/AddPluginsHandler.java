// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.core.domain.Domains;
import org.minato.extension.Installer;
import org.minato.extension.Plugin;
import org.minato.extension.Product;
import org.minato.workbench.internal.dialog.AddPluginsDialog;
import org.minato.workbench.internal.dialog.PluginWork;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Adds plugins from a p2 repository or a jar to the running product. */
public final class AddPluginsHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Installer installer = new Installer(Product.running(), Services.get(Domains.class), Installer.usersRecord());
        AddPluginsDialog dialog = new AddPluginsDialog(shell, installer);
        if (dialog.open() == Window.OK) {
            Optional<Path> jar = dialog.jar();
            List<Plugin> chosen = dialog.chosen();
            String place = dialog.place();
            PluginWork.change(shell, Words.of("addPlugins.title"), "plugins.added", done -> {
                if (jar.isPresent()) {
                    done.add(installer.installJar(jar.get()));
                    return;
                }
                URI repository = Installer.repository(place);
                for (Plugin plugin : chosen) {
                    done.add(installer.install(plugin.id() + "/" + plugin.version(), repository));
                }
            });
        }
        return null;
    }
}
