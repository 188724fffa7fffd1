// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** What the welcome page "edits": nothing; there is one page only. */
final class WelcomeInput implements IEditorInput {
    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Pictures.descriptor("minato16");
    }

    @Override
    public String getName() {
        return Words.of("welcome.title");
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WelcomeInput;
    }

    @Override
    public int hashCode() {
        return WelcomeInput.class.hashCode();
    }
}
