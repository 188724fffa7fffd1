// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.text.Words;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Tells what Minato is, its version and licence. */
public final class AboutHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Version version = FrameworkUtil.getBundle(AboutHandler.class).getVersion();
        Ask.inform(
                HandlerUtil.getActiveShell(event),
                Words.of("about.title"),
                Words.of("about.text", version.toString(), System.getProperty("java.version")));
        return null;
    }
}
