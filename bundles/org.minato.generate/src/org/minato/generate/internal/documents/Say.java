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
final class Say {
    private static final Texts TEXTS = Texts.of(Say.class);

    private final GenerationInput input;
    private final Words words;

    Say(GenerationInput input) {
        this.input = input;
        words = new Words(input.locale());
    }

    GenerationInput input() {
        return input;
    }

    Words words() {
        return words;
    }

    String get(String key, Object... arguments) {
        return input.text(TEXTS.get(key, arguments));
    }

    String state(ClauseState state) {
        return input.text(state.label());
    }

    Text text(String key, Object... arguments) {
        return Text.of(get(key, arguments));
    }

    /** The text, or a field to fill in where there is none. */
    Text orField(String text) {
        return text.isEmpty() ? Text.field(get("field")) : Text.of(text);
    }

    /** The text, or a dash where there is none and nobody asks for one. */
    Text orDash(String text) {
        return Text.of(text.isEmpty() ? get("dash") : text);
    }

    String regions() {
        List<String> names = input.plan().getRegions().stream()
                .map(this::region)
                .filter(name -> !name.isEmpty())
                .toList();
        return names.isEmpty() ? get("region.unknown") : words.join(names);
    }

    private String region(Region region) {
        return words.of(region.getNameJa(), region.getNameEn());
    }

    /** The bodies that play an actor in the region; the role alone while none is bound. */
    String players(@Nullable Actor actor) {
        if (actor == null) {
            return "";
        }
        List<Organisation> bound = input.effective().organisations(actor);
        return bound.isEmpty() ? words.name(actor) : words.names(bound);
    }

    /** How a statement is backed: standing, citation and date of the source. */
    String backing(Stated stated) {
        String standing = words.literal(BasePackage.eINSTANCE.getStanding(), stated.getStanding());
        String citation = Words.text(stated.getCitation());
        String asOf = words.date(stated.getAsOf());
        if (citation.isEmpty()) {
            return get("backing.bare", standing);
        }
        return asOf.isEmpty()
                ? get("backing.cited", standing, citation)
                : get("backing.full", standing, citation, asOf);
    }

    /** Marks what no source prints, so that nobody takes an example for a fact; once is enough. */
    Text marked(Stated stated, String text) {
        Standing standing = stated.getStanding();
        if (standing != Standing.ILLUSTRATIVE && standing != Standing.INFERRED) {
            return Text.of(text);
        }
        String label = words.literal(BasePackage.eINSTANCE.getStanding(), standing);
        return text.contains(get("marked", label).strip())
                ? Text.of(text)
                : Text.of(text).note(get("marked", label));
    }
}
