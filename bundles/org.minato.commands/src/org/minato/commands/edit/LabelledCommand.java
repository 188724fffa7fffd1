// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import org.eclipse.emf.common.command.Command;
import org.minato.core.text.LocalizedText;

/** A command with a name for the undo menu in both languages. */
public interface LabelledCommand extends Command {
    /** What the menu calls it, for instance "Delete Smart buoy". */
    LocalizedText localizedLabel();
}
