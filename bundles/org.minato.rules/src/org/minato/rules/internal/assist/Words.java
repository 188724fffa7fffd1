// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.edit.Labels;
import org.minato.rules.internal.term.Metamodel;

/** Says in words what names, types and functions are. */
final class Words {
    private static final Labels JAPANESE = Labels.in(Locale.JAPANESE);
    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);

    private final Texts texts = Texts.of(Words.class);
    private final Metamodel metamodel;
    private final Documentation documentation = new Documentation();

    Words(Metamodel metamodel) {
        this.metamodel = metamodel;
    }

    LocalizedText text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    static LocalizedText label(EClassifier type) {
        return new LocalizedText(JAPANESE.of(type), ENGLISH.of(type));
    }

    /** A type, for instance "list of data sets". */
    LocalizedText type(TypeForm type) {
        LocalizedText one = simple(type.name());
        return switch (type.shape()) {
            case ONE -> one;
            case LIST -> text("type.list", one);
            case OPTIONAL -> text("type.optional", one);
        };
    }

    private LocalizedText simple(String name) {
        return metamodel
                .findClass(name)
                .map(Words::label)
                .or(() -> metamodel.findEnum(name).map(Words::label))
                .orElseGet(() -> value(name));
    }

    private LocalizedText value(String name) {
        return switch (name) {
            case "string" -> text("type.string");
            case "bool" -> text("type.bool");
            case "int" -> text("type.int");
            case "double" -> text("type.double");
            case "Quantity" -> text("type.quantity");
            case "Date" -> text("type.date");
            case "PartialDate" -> text("type.partialDate");
            case "Period" -> text("type.period");
            case "Duration", "google.protobuf.Duration" -> text("type.duration");
            default -> LocalizedText.same(name);
        };
    }

    /** What a feature is called, whether it has to be set, and what the metamodel says of it. */
    LocalizedText feature(EStructuralFeature feature) {
        LocalizedText name = new LocalizedText(JAPANESE.of(feature), ENGLISH.of(feature));
        String kind = feature.isTransient() && feature instanceof EReference
                ? "doc.inverse"
                : feature.isMany() ? "doc.many" : Metamodel.isOptional(feature) ? "doc.optional" : "doc.feature";
        LocalizedText said = text(
                kind,
                name,
                label((EClass) feature.getEContainingClass()),
                type(new TypeForm(TypeForm.of(feature).name(), TypeForm.Shape.ONE)));
        return documentation.behind(said, feature.getEContainingClass(), feature.getName());
    }

    /** What a class or enumeration is called. */
    LocalizedText classifier(EClassifier type) {
        LocalizedText said = text(type instanceof EEnum ? "doc.enum" : "doc.class", label(type));
        return documentation.behind(said, type, "");
    }

    LocalizedText literal(EEnumLiteral literal) {
        LocalizedText name = new LocalizedText(JAPANESE.of(literal), ENGLISH.of(literal));
        return text("doc.literal", name, label(literal.getEEnum()));
    }

    /** What a function does; its name alone where nobody has written it down. */
    LocalizedText function(String name) {
        if (name.startsWith("is_") || name.startsWith("as_")) {
            return metamodel
                    .findClass(name.substring(3))
                    .map(type -> text(name.startsWith("is_") ? "function.is" : "function.as", label(type)))
                    .orElseGet(() -> LocalizedText.same(name));
        }
        return texts.keys().contains("function." + name) ? text("function." + name) : LocalizedText.same(name);
    }
}
