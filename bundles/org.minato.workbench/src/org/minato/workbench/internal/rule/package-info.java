// SPDX-License-Identifier: EPL-2.0
/** Writing rules: fields for expressions with proposals and errors, and trying a rule on a model. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE})
package org.minato.workbench.internal.rule;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
