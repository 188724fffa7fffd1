// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.files.FileRules;
import org.minato.core.finding.Severity;

/**
 * Sets the values of elements from what is written: attributes, and elements whose text is a value. What is unknown or
 * illegal is noted and its text is kept. One use, one thread.
 */
final class ValueReader {

    private final MinatoResource resource;
    private final XmlEvents events;
    private final FaultNotes faults;
    private final LocalReferences references;
    private final List<Migration> migrations;

    /** The migrations lead from the version of the file to the present one. */
    ValueReader(
            MinatoResource resource,
            XmlEvents events,
            FaultNotes faults,
            LocalReferences references,
            List<Migration> migrations) {
        this.resource = resource;
        this.events = events;
        this.faults = faults;
        this.references = references;
        this.migrations = migrations;
    }

    /** Reads the attributes of the present element, which is called so in the file. */
    void attributes(EObject object, String name) {
        RawAttributes attributes = RawAttributes.of(events.xml());
        for (Migration migration : migrations) {
            migration.element(name, attributes);
        }
        for (RawAttributes.Attribute attribute : attributes.all()) {
            if (!isOfXmi(attribute)) {
                attribute(object, attribute);
            }
        }
    }

    /** Whether an attribute belongs to the format itself and is written anew. */
    private static boolean isOfXmi(RawAttributes.Attribute attribute) {
        return switch (attribute.namespace()) {
            case Xmi.XMLNS ->
                attribute.value().equals(Xmi.XMI)
                        || attribute.value().equals(Xmi.XSI)
                        || Packages.byNamespace(attribute.value())
                                .filter(p -> attribute.localName().equals(p.getNsPrefix()))
                                .isPresent();
            case Xmi.XMI -> "version".equals(attribute.localName()) || "type".equals(attribute.localName());
            case Xmi.XSI -> "type".equals(attribute.localName());
            default -> "formatVersion".equals(attribute.qualifiedName());
        };
    }

    private void attribute(EObject object, RawAttributes.Attribute attribute) {
        EStructuralFeature feature =
                attribute.namespace().isEmpty() ? Xmi.feature(object.eClass(), attribute.qualifiedName()) : null;
        if (feature instanceof EAttribute plain) {
            value(object, plain, attribute);
        } else if (feature instanceof EReference reference && !reference.isContainment()) {
            references.add(object, reference, attribute, events.line(), events.column());
        } else {
            unknown(object, attribute);
        }
    }

    private void unknown(EObject object, RawAttributes.Attribute attribute) {
        String name = attribute.qualifiedName();
        resource.keepAttribute(object, name, attribute.value(), null, List.of());
        if (!attribute.namespace().equals(Xmi.XMLNS)) {
            faults.here(FileRules.UNKNOWN_CONTENT, Severity.WARNING, object, "unknown-attribute", name);
        }
    }

    private void value(EObject object, EAttribute feature, RawAttributes.Attribute attribute) {
        String value = attribute.value();
        EDataType type = feature.getEAttributeType();
        try {
            if (feature.isMany()) {
                for (String word : Xmi.words(value)) {
                    Xmi.list(object, feature).add(convert(type, word));
                }
            } else {
                object.eSet(feature, convert(type, value));
            }
        } catch (RuntimeException e) {
            if (feature.isMany()) {
                object.eUnset(feature);
            }
            resource.keepAttribute(object, attribute.qualifiedName(), value, feature, List.of());
            faults.illegalValue(events.line(), events.column(), object, feature, value);
        }
        if (feature.isID() && !references.declare(value, object)) {
            faults.here(FileRules.DUPLICATE_ID, Severity.ERROR, object, "duplicate-id", value);
        }
    }

    /** Reads a value that is the text of an element; after is the contained element that precedes it. */
    void text(OpenElement element, EAttribute feature, @Nullable EObject after) {
        EObject object = element.object();
        EDataType type = feature.getEAttributeType();
        String text = element.takeText();
        try {
            Object value = convert(type, type.getInstanceClass() == String.class ? text : text.strip());
            if (feature.isMany()) {
                Xmi.list(object, feature).add(value);
            } else {
                object.eSet(feature, value);
            }
        } catch (RuntimeException e) {
            StringBuilder xml = new StringBuilder("<").append(feature.getName()).append('>');
            Xmi.text(xml, text);
            xml.append("</").append(feature.getName()).append('>');
            resource.keepPiece(object, xml.toString(), after, feature);
            faults.illegalValue(element.line(), element.column(), object, feature, text);
        }
    }

    private static Object convert(EDataType type, String text) {
        return Objects.requireNonNull(EcoreUtil.createFromString(type, text));
    }
}
