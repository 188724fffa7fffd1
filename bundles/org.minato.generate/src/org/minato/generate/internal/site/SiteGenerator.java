// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minato.diagram.Diagrams;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.internal.documents.PlanPictures;
import org.minato.word.HtmlPage;
import org.minato.word.HtmlWriter;
import org.minato.word.WordDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pages of the whole plan that open from disk: nothing to fetch, no server, no library. */
@Component
public final class SiteGenerator implements Generator {
    private static final String FOLDER = "site/";

    private final Optional<Diagrams> diagrams;

    /** Without diagrams. */
    public SiteGenerator() {
        diagrams = Optional.empty();
    }

    /** With the diagrams of the plan. */
    @Activate
    public SiteGenerator(@Reference Diagrams diagrams) {
        this.diagrams = Optional.of(diagrams);
    }

    @Override
    public String kind() {
        return "site";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        SiteContext context = new SiteContext(input, new PlanPictures(diagrams, input));
        List<SitePage> pages = List.of(
                new IndexPage(context),
                new SitesPage(context),
                new NetworkPage(context),
                new FlowsPage(context),
                new DataPage(context),
                new ConformancePage(context),
                new ClausesPage(context),
                new ProceduresPage(context),
                new SchedulePage(context),
                new DocumentsPage(context),
                new ToCompletePage(context));
        List<HtmlPage.Link> navigation = pages.stream()
                .map(page -> new HtmlPage.Link(page.file(), context.say().get("page." + page.name())))
                .toList();
        HtmlWriter writer = new HtmlWriter();
        List<GeneratedFile> files = new ArrayList<>();
        for (SitePage page : pages) {
            WordDocument content = page.write();
            HtmlPage html = new HtmlPage(content, page.file(), context.title(), navigation, page.filters());
            byte[] bytes = writer.write(html).getBytes(StandardCharsets.UTF_8);
            files.add(new GeneratedFile(
                    FOLDER + page.file(), bytes, context.trace().of(content)));
        }
        return files;
    }
}
