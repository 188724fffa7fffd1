// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minato.core.finding.Finding;
import org.minato.template.internal.source.Definition;
import org.minato.template.internal.view.Format;

/**
 * A template compiled for one language. It can be rendered where there are no faults. Immutable.
 *
 * @param definition the template
 * @param parameters what a part needs: types by name
 * @param scope the variable and list of {@code for} in the header
 * @param when the condition in the header
 * @param title the title
 * @param output the path
 * @param format how values are written
 * @param body the body
 * @param faults what is wrong with it or the parts that it includes
 */
public record Program(
        Definition definition,
        Map<String, String> parameters,
        Optional<Step.Loop> scope,
        Optional<Step.Checked> when,
        List<Step> title,
        List<Step> output,
        Format format,
        List<Step> body,
        List<Finding> faults) {}
