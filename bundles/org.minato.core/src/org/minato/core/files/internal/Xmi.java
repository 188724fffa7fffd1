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

    /** Appends text as the value of an attribute, without its quotes. */
    static void attribute(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\t' -> out.append("&#x9;");
                case '\n' -> out.append("&#xA;");
                case '\r' -> out.append("&#xD;");
                default -> out.append(c);
            }
        }
    }

    /** Appends text as content of an element. */
    static void text(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#xD;");
                default -> out.append(c);
            }
        }
    }

    /** Index of the first character that XML cannot hold; -1 where there is none. */
    static int illegalCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || Character.isSurrogate(c) || c >= 0xFFFE) {
                return i;
            }
        }
        return -1;
    }
}
