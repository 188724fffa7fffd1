// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.commands.edit.LabelledCommand;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** What commands are called, also those that were not made for two languages. */
final class CommandLabels {
    private static final Texts TEXTS = Texts.of(CommandLabels.class);

    private CommandLabels() {}

    static LocalizedText of(Command command) {
        if (command instanceof LabelledCommand labelled) {
            return labelled.localizedLabel();
        }
        String label = textOf(command);
        return label == null || label.isBlank() ? TEXTS.get("edit") : LocalizedText.same(label);
    }

    private static @Nullable String textOf(Command command) {
        return command.getLabel();
    }
}
