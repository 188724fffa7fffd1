// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Stated;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Clause;
import org.minato.model.rules.LifeCycleEvent;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RuleParameter;

/**
 * Rule books as a catalog of OSCAL 1.1.2 (NIST): a group for each book and in it one for each chapter, a control for each
 * clause, parameters as params, sources as resources. Ids come from keys and the time from the books' newest "as of"
 * date, so that equal books give equal bytes.
 */
public final class OscalCatalog {
    private static final Texts TEXTS = Texts.of(OscalCatalog.class);

    private final List<RuleBook> books;
    private final Locale locale;

    /**
     * A catalog of books.
     *
     * @param locale language of titles; texts are there in both languages
     */
    public OscalCatalog(List<RuleBook> books, Locale locale) {
        this.books = List.copyOf(books);
        this.locale = locale;
    }

    /** Writes the catalog as JSON. */
    public void write(Appendable target) throws IOException {
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        json.name("catalog").beginObject();
        json.name("uuid").value(OscalIds.uuid("catalog/" + String.join(",", versions())));
        metadata(json);
        if (!books.isEmpty()) {
            json.name("groups").beginArray();
            for (RuleBook book : books) {
                book(json, book);
            }
            json.endArray();
        }
        backMatter(json);
        json.endObject();
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private List<String> versions() {
        return books.stream()
                .map(book -> book.getId() + "@" + Objects.requireNonNullElse(book.getVersion(), ""))
                .toList();
    }

    private void metadata(JsonWriter json) throws IOException {
        boolean one = books.size() == 1;
        LocalizedText title = one ? ClauseTexts.name(books.get(0)) : TEXTS.get("oscal.title");
        String version = one ? books.get(0).getVersion() : null;
        json.name("metadata").beginObject();
        json.name("title").value(OscalParts.markup(title.in(locale)));
        json.name("last-modified").value(newest() + "T00:00:00+09:00");
        json.name("version").value(version == null ? "1" : version);
        json.name("oscal-version").value("1.1.2");
        json.name("remarks").value(OscalParts.markup(TEXTS.get("oscal.remarks").in(locale)));
        json.endObject();
    }

    private LocalDate newest() {
        return books.stream()
                .map(RuleBook::getAsOf)
                .filter(Objects::nonNull)
                .map(date -> date.latest())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private void book(JsonWriter json, RuleBook book) throws IOException {
        json.beginObject();
        json.name("id").value(OscalIds.token(book.getId()));
        json.name("class").value("rule-book");
        json.name("title").value(OscalParts.markup(ClauseTexts.name(book).in(locale)));
        params(json, book);
        json.name("props").beginArray();
        OscalParts.prop(json, "version", book.getVersion());
        OscalParts.prop(json, "phase", book.getPhase().getLiteral());
        OscalParts.prop(json, "binding", book.getBinding().getLiteral());
        OscalParts.prop(json, "revision", book.getRevision().getLiteral());
        OscalParts.prop(
                json,
                "custodian",
                ClauseTexts.both(book.getCustodianJa(), book.getCustodianEn()).in(locale));
        OscalParts.prop(json, "proposal", book.getProposal());
        for (LifeCycleEvent event : book.getEvents()) {
            String phase = event.getPhase().getLiteral();
            OscalParts.prop(json, phase + "-planned", event.getPlanned());
            OscalParts.prop(json, phase + "-actual", event.getActual());
        }
        OscalParts.stated(json, book);
        json.endArray();
        OscalParts.source(json, book, List.of());
        json.name("parts").beginArray();
        OscalParts.part(
                json,
                book.getId() + ".overview",
                "overview",
                ClauseTexts.both(book.getDescriptionJa(), book.getDescriptionEn()),
                Optional.empty());
        OscalParts.part(json, book.getId() + ".advice", "guidance", ListedBook.advice(book), Optional.empty());
        json.endArray();
        json.name("groups").beginArray();
        for (Chapter chapter : book.getChapters()) {
            chapter(json, book, chapter);
        }
        json.endArray();
        json.endObject();
    }

    private void params(JsonWriter json, RuleBook book) throws IOException {
        if (book.getParameters().isEmpty()) {
            return;
        }
        json.name("params").beginArray();
        for (RuleParameter parameter : book.getParameters()) {
            json.beginObject();
            json.name("id").value(OscalIds.token(book.getId() + "." + parameter.getKey()));
            json.name("props").beginArray();
            OscalParts.prop(json, "type", parameter.getType().getLiteral());
            OscalParts.prop(json, "unit", parameter.getUnit());
            OscalParts.prop(json, "minimum", parameter.getMinimum());
            OscalParts.prop(json, "maximum", parameter.getMaximum());
            OscalParts.stated(json, parameter);
            json.endArray();
            json.name("label")
                    .value(OscalParts.markup(ClauseTexts.name(parameter).in(locale)));
            if (parameter.getValue() != null && !parameter.getValue().isBlank()) {
                json.name("values")
                        .beginArray()
                        .value(parameter.getValue().strip())
                        .endArray();
            } else if (!parameter.getChoices().isEmpty()) {
                json.name("select").beginObject().name("choice").beginArray();
                for (String choice : parameter.getChoices()) {
                    json.value(OscalParts.markup(choice));
                }
                json.endArray().endObject();
            }
            json.endObject();
        }
        json.endArray();
    }

    private void chapter(JsonWriter json, RuleBook book, Chapter chapter) throws IOException {
        String number = Objects.requireNonNullElse(chapter.getNumber(), chapter.getId());
        json.beginObject();
        json.name("id").value(OscalIds.token(book.getId() + ".chapter-" + number));
        json.name("class").value("chapter");
        json.name("title").value(OscalParts.markup(ClauseTexts.name(chapter).in(locale)));
        if (!chapter.getClauses().isEmpty()) {
            json.name("controls").beginArray();
            for (Clause clause : chapter.getClauses()) {
                new OscalControl(book, clause, this::isHere).write(json, locale);
            }
            json.endArray();
        }
        json.endObject();
    }

    /** Whether the catalog has the control of a clause. */
    private boolean isHere(String key) {
        return books.stream()
                .anyMatch(book -> book.getChapters().stream()
                        .map(Chapter::getClauses)
                        .flatMap(Collection::stream)
                        .anyMatch(clause -> key.equals(book.getId() + "#" + clause.getNumber())));
    }

    private void backMatter(JsonWriter json) throws IOException {
        Set<String> citations = new TreeSet<>();
        for (RuleBook book : books) {
            add(citations, book);
            TreeIterator<EObject> all = book.eAllContents();
            while (all.hasNext()) {
                if (all.next() instanceof Stated stated) {
                    add(citations, stated);
                }
            }
        }
        if (citations.isEmpty()) {
            return;
        }
        json.name("back-matter").beginObject().name("resources").beginArray();
        for (String citation : new ArrayList<>(citations)) {
            json.beginObject();
            json.name("uuid").value(OscalParts.resource(citation));
            json.name("title").value(OscalParts.markup(citation));
            json.name("citation").beginObject();
            json.name("text").value(OscalParts.markup(citation));
            json.endObject();
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void add(Set<String> citations, Stated stated) {
        if (stated.getCitation() != null && !stated.getCitation().isBlank()) {
            citations.add(stated.getCitation().strip());
        }
    }
}
