// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;

/** What reader and writer agree on: namespaces of XMI, escapes, lists, and which features are in a file. */
final class Xmi {

    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private Xmi() {}

    /** The feature that a name stands for in a file, null where it stands for none. */
    static @Nullable EStructuralFeature feature(EClass type, String name) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        return feature != null && isWritten(feature) ? feature : null;
    }

    /** Whether a feature is in the file; inverse and derived ones are not. */
    static boolean isWritten(EStructuralFeature feature) {
        return !feature.isTransient()
                && !feature.isDerived()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    /** The values of a feature of many, to be added to. */
    @SuppressWarnings("unchecked")
    static InternalEList<Object> list(EObject owner, EStructuralFeature feature) {
        return (InternalEList<Object>) owner.eGet(feature);
    }

    /** The words of a list; most are of one word. */
    static List<String> words(String value) {
        StringTokenizer tokens = new StringTokenizer(value);
        List<String> words = new ArrayList<>(tokens.countTokens());
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /** What stands for a character of ASCII in the value of an attribute or else in a text; null for itself. */
    static @Nullable String escape(char c, boolean attribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> attribute ? null : "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\t' -> attribute ? "&#x9;" : null;
            case '\n' -> attribute ? "&#xA;" : null;
            case '\r' -> "&#xD;";
            default -> null;
        };
    }

    /** Appends text as the value of an attribute, without its quotes. */
    static void attribute(StringBuilder out, String text) {
        escaped(out, text, true);
    }

    /** Appends text as content of an element. */
    static void text(StringBuilder out, String text) {
        escaped(out, text, false);
    }

    private static void escaped(StringBuilder out, String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escape = escape(c, attribute);
            if (escape == null) {
                out.append(c);
            } else {
                out.append(escape);
            }
        }
    }

    /** Whether XML can hold the character at a place, which is beyond ASCII: whole pairs, and no code that is none. */
    static boolean isLegal(String text, int place) {
        char c = text.charAt(place);
        boolean pair = Character.isHighSurrogate(c)
                && place + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(place + 1));
        return pair || !Character.isSurrogate(c) && c < 0xFFFE;
    }
}
