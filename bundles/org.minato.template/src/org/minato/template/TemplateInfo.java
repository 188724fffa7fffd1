// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.minato.core.text.LocalizedText;

/**
 * What a template is. Immutable.
 *
 * @param key key by which projects override it and others include it
 * @param form what comes out of it
 * @param kind kind of output by which users choose
 * @param language {@code ja} or {@code en}; absent where it serves both
 * @param title its title, expressions as they are written; empty for parts
 * @param domain id of the domain that brings it; empty for those of the product and of projects
 * @param location where it was read
 * @param ofProject whether a file of the project gives or overrides it
 */
public record TemplateInfo(
        String key,
        Form form,
        String kind,
        Optional<String> language,
        LocalizedText title,
        String domain,
        URI location,
        boolean ofProject) {

    /** What comes out of a template. */
    public enum Form {
        /** A document: Word file and page. */
        DOCUMENT,
        /** A text file. */
        TEXT,
        /** Nothing by itself: others include it. */
        PART
    }
}
