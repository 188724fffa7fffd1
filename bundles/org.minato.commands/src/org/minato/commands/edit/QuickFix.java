// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.function.Function;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.core.text.LocalizedText;

/**
 * A way out of a finding that the user may choose.
 *
 * @param label what it would do
 * @param edit makes the command that does it; for {@link org.minato.commands.session.EditingSession#execute}
 */
public record QuickFix(LocalizedText label, Function<EditingDomain, Command> edit) {}
