// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.Severity;
import org.minato.core.text.LocalizedText;

/**
 * Something faulty in a file that could be read all the same.
 *
 * @param rule clause of {@link org.minato.core.files.FileRules}
 * @param element element concerned; null for the file as a whole
 */
public record Fault(
        String rule, Severity severity, @Nullable EObject element, int line, int column, LocalizedText message) {}
