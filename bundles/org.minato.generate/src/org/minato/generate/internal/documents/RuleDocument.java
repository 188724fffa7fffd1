// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.ActorBinding;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.LifeCycleEvent;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.ClauseResult;
import org.minato.word.Block;
import org.minato.word.ParagraphStyle;
import org.minato.word.Picture;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/**
 * The document of one rule book for a region: what the book is, who takes part, what each clause asks and what model
 * and plan state on it, what is open, what is waived, and where the plan stands. It claims only what they say.
 */
final class RuleDocument {
    private final Say say;
    private final Words words;
    private final RuleBook book;
    private final List<ClauseResult> results;
    private final WordDocument.Builder blocks = new WordDocument.Builder();
    private final Optional<Picture> picture;
    private int section;

    RuleDocument(GenerationInput input, RuleBook book, List<ClauseResult> results, Optional<Picture> picture) {
        say = new Say(input);
        words = say.words();
        this.book = book;
        this.results = results;
        this.picture = picture;
    }

    WordDocument write() {
        String title = words.name(book);
        blocks.paragraph("title", ParagraphStyle.TITLE, Text.of(title));
        blocks.paragraph("subtitle", ParagraphStyle.SUBTITLE, say.text("subtitle", say.regions()));
        blocks.paragraph(
                "intro",
                say.text(
                        "intro",
                        words.name(say.input().effective().model()),
                        words.name(say.input().plan())));
        blocks.paragraph("law", say.text("law", words.date(say.input().date())));
        basics();
        participants();
        picture.ifPresent(it -> {
            blocks.heading("section-picture", 1, say.get("section.picture"));
            blocks.add(new Block.Figure("picture", it, say.text("picture.caption")));
        });
        for (Chapter chapter : book.getChapters()) {
            chapter(chapter);
        }
        OpenItems open = new OpenItems(say, results);
        heading("open", "section.open");
        open.write(blocks);
        heading("waivers", "section.waivers");
        new Waivers(say, results).write(blocks);
        heading("matrix", "section.matrix");
        new ConformanceMatrix(say, results).write(blocks);
        String header = say.get("header", say.regions(), title);
        List<OpenField> fields =
                OpenField.of(blocks.build(title, header, say.input().locale()));
        heading("fields", "section.fields");
        new OpenFields(say).write(blocks, fields);
        return blocks.build(title, header, say.input().locale());
    }

    private void heading(String key, String textKey) {
        blocks.heading("section-" + key, 1, say.get("numbered", ++section, say.get(textKey)));
    }

    private void basics() {
        heading("basics", "section.basics");
        ReferenceModel model = say.input().effective().model();
        Tables table = new Tables(say, "basics", "column.basics", 3, 10)
                .item("basics.region", Text.of(say.regions()))
                .item("basics.book", Text.of(words.name(book)))
                .item("basics.key", say.text("basics.version", Words.text(book.getId()), Words.text(book.getVersion())))
                .item(
                        "basics.phase",
                        Text.of(words.literal(RulesPackage.eINSTANCE.getLifeCyclePhase(), book.getPhase())))
                .item("basics.origin", say.orDash(words.of(book.getOriginJa(), book.getOriginEn())))
                .item("basics.custodian", say.orField(words.of(book.getCustodianJa(), book.getCustodianEn())))
                .item("basics.time", say.orDash(times()))
                .item("basics.scope", say.orDash(words.of(book.getScopeJa(), book.getScopeEn())))
                .item("basics.source", Text.of(say.backing(book)))
                .item("basics.note", say.orDash(words.description(book)))
                .item("basics.model", say.text("basics.version", words.name(model), Words.text(model.getVersion())))
                .item(
                        "basics.plan",
                        say.text(
                                "basics.version",
                                words.name(say.input().plan()),
                                Words.text(say.input().plan().getVersion())))
                .item("basics.planNote", planNote())
                .item("basics.date", Text.of(words.date(say.input().date())));
        blocks.add(table.table());
    }

    /** When the rule was or is to be put in place; planned and actual dates are kept apart. */
    private String times() {
        List<String> times = new ArrayList<>();
        for (LifeCycleEvent event : book.getEvents()) {
            if (event.getActual() != null) {
                times.add(say.get("basics.actual", words.name(event), words.date(event.getActual())));
            } else if (event.getPlanned() != null) {
                times.add(say.get("basics.planned", words.name(event), words.date(event.getPlanned())));
            }
        }
        return String.join("\n", times);
    }

    private Text planNote() {
        Plan plan = say.input().plan();
        return Text.of(words.description(plan)).note(say.backing(plan));
    }

    private void participants() {
        heading("participants", "section.participants");
        Tables table = new Tables(say, "participants", "column.participants", 5, 5, 4);
        Set<String> seen = new HashSet<>();
        for (ActorBinding binding : say.input().plan().getBindings()) {
            for (Organisation organisation : binding.getOrganisations()) {
                String key = Words.text(binding.getId()) + "/" + Words.text(organisation.getId());
                if (seen.add(key)) {
                    table.row(
                            key,
                            Text.of(words.name(binding.getActor())),
                            Text.of(words.name(organisation)),
                            say.orField(Words.text(organisation.getOffice())));
                }
            }
        }
        if (table.isEmpty()) {
            blocks.paragraph("participants-none", Text.field(say.get("participants.none")));
        } else {
            blocks.paragraph("participants-lead", say.text("participants.lead"));
            blocks.add(table.table());
        }
    }

    private void chapter(Chapter chapter) {
        List<ClauseResult> own = results.stream()
                .filter(result -> chapter.getClauses().contains(result.clause()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        String key = "chapter-" + Words.text(chapter.getId());
        blocks.heading(key, 1, say.get("numbered", ++section, words.name(chapter)));
        String description = words.description(chapter);
        if (!description.isEmpty()) {
            blocks.paragraph(key + "-note", ParagraphStyle.NOTE, Text.of(description));
        }
        own.forEach(result -> new ClauseSection(say, result).write(blocks));
    }
}
