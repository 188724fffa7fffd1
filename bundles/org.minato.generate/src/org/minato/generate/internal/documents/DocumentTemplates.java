// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.minato.template.TemplateSource;
import org.osgi.service.component.annotations.Component;

/** The templates for consent, opt-out, notices and the brief for approval; a project may put its own in their place. */
@Component
public final class DocumentTemplates implements TemplateSource {
    private static final List<String> NAMES = List.of("brief", "consent", "stop", "notice", "unassigned");

    @Override
    public List<URL> templates() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(name + ".ja.template", name + ".en.template"))
                .map(file -> Objects.requireNonNull(DocumentTemplates.class.getResource("templates/" + file), file))
                .toList();
    }
}
