// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.Texts;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Standing;
import org.minato.model.base.Stated;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Region;
import org.minato.model.refmodel.Actor;
import org.minato.rules.ClauseState;
import org.minato.word.Text;

/** The texts of documents in the language of the outputs. */
public final class Say {
    private static final Texts COMMON = Texts.of(Say.class);

    private final GenerationInput input;
    private final Words words;
    private final Texts texts;

    /** With the texts of the documents. */
    public Say(GenerationInput input) {
        this(input, COMMON);
    }

    /** With the texts of another package. */
    public Say(GenerationInput input, Texts texts) {
        this.input = input;
        this.texts = texts;
        words = new Words(input.locale());
    }

    /** What the documents are made from. */
    public GenerationInput input() {
        return input;
    }

    /** Values of the model in the language of the outputs. */
    public Words words() {
        return words;
    }

    /** A text by its key. */
    public String get(String key, Object... arguments) {
        return input.text(texts.get(key, arguments));
    }

    /** A text that all documents share. */
    String common(String key, Object... arguments) {
        return input.text(COMMON.get(key, arguments));
    }

    /** The mark of a place that people fill in. */
    public String field() {
        return common("field");
    }

    /** A place that people fill in, with what is wanted there. */
    public Text field(String wanted) {
        return Text.field(common("field.wanted", wanted));
    }

    /** The word for a state. */
    public String state(ClauseState state) {
        return input.text(state.label());
    }

    /** A text by its key, as running text. */
    public Text text(String key, Object... arguments) {
        return Text.of(get(key, arguments));
    }

    /** The text, or a field to fill in where there is none. */
    public Text orField(String text) {
        return text.isEmpty() ? Text.field(field()) : Text.of(text);
    }

    /** The text, or a dash where there is none and nobody asks for one. */
    public Text orDash(String text) {
        return Text.of(text.isEmpty() ? common("dash") : text);
    }

    /** The regions of the plan. */
    public String regions() {
        List<String> names = input.plan().getRegions().stream()
                .map(this::region)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? common("region.unknown") : words.join(names);
    }

    private String region(Region region) {
        return words.of(region.getNameJa(), region.getNameEn());
    }

    /** The bodies that play an actor in the region; the role alone while none is bound. */
    public String players(@Nullable Actor actor) {
        if (actor == null) {
            return "";
        }
        List<Organisation> bound = input.effective().organisations(actor);
        return bound.isEmpty() ? words.name(actor) : words.names(bound);
    }

    /** How a statement is backed: standing, citation and date of the source. */
    public String backing(Stated stated) {
        String standing = words.literal(BasePackage.eINSTANCE.getStanding(), stated.getStanding());
        String citation = Words.text(stated.getCitation());
        String asOf = words.date(stated.getAsOf());
        if (citation.isEmpty()) {
            return common("backing.bare", standing);
        }
        return asOf.isEmpty()
                ? common("backing.cited", standing, citation)
                : common("backing.full", standing, citation, asOf);
    }

    /** Marks what no source prints, so that nobody takes an example for a fact; once is enough. */
    public Text marked(Stated stated, String text) {
        Standing standing = stated.getStanding();
        if (standing != Standing.ILLUSTRATIVE && standing != Standing.INFERRED) {
            return Text.of(text);
        }
        String label = words.literal(BasePackage.eINSTANCE.getStanding(), standing);
        return text.contains(common("marked", label).strip())
                ? Text.of(text)
                : Text.of(text).note(common("marked", label));
    }
}
