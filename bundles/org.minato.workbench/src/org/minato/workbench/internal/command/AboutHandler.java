// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.core.domain.Domains;
import org.minato.workbench.internal.dialog.AboutDialog;
import org.minato.workbench.internal.text.Services;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Tells what Minato is, its version and licence, and the domains in use. */
public final class AboutHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Version version = FrameworkUtil.getBundle(AboutHandler.class).getVersion();
        new AboutDialog(HandlerUtil.getActiveShell(event), version.toString(), Services.get(Domains.class)).open();
        return null;
    }
}
