// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import java.net.URL;
import java.util.List;

/** Templates that a bundle of the product brings along; offered as a service. Domain plugins name theirs in the descriptor. */
@FunctionalInterface
public interface TemplateSource {
    /** Where the templates can be read, in the order in which they are listed. */
    List<URL> templates();
}
