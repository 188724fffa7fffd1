// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.generate.GenerationInput;
import org.minato.model.base.Element;
import org.minato.model.base.NamedElement;
import org.minato.model.base.Root;

/** Names, ids and keys of the model's elements, in the language of the files. */
public final class Naming {
    private final GenerationInput input;

    /** Names for the files made from an input. */
    public Naming(GenerationInput input) {
        this.input = input;
    }

    /** A text of this bundle in the language of the files. */
    public String of(LocalizedText text) {
        return input.text(text);
    }

    /** The name of an element; its id where it has none. */
    public String of(NamedElement element) {
        return pick(element.getNameJa(), element.getNameEn(), id(element));
    }

    /** The names of elements in one line. */
    public String of(Collection<? extends NamedElement> elements) {
        return elements.stream().map(this::of).collect(Collectors.joining(input.japanese() ? "、" : ", "));
    }

    /** The description of an element; empty where it has none. */
    public String description(NamedElement element) {
        return pick(element.getDescriptionJa(), element.getDescriptionEn(), "");
    }

    /** The text in the language of the files, else in the other, else a third. */
    public String pick(@Nullable String ja, @Nullable String en, String otherwise) {
        String first = text(input.japanese() ? ja : en);
        String second = first.isEmpty() ? text(input.japanese() ? en : ja) : first;
        return second.isEmpty() ? otherwise : second;
    }

    /** The id of an element; empty where it has none. */
    public static String id(Element element) {
        return text(element.getId());
    }

    /** A text in one line without spaces around it; empty where absent. */
    public static String text(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    /** Keys of elements for the trace, {@code <id of plan or model>#<element id>}. */
    public static Set<String> keys(Element... elements) {
        return Arrays.stream(elements)
                .filter(element -> !id(element).isEmpty())
                .map(element -> root(element) + "#" + id(element))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String root(Element element) {
        EObject root = EcoreUtil.getRootContainer(element);
        return root instanceof Root top ? id(top) : "";
    }
}
