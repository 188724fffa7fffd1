// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.minato.core.files.internal.KeptContent.KeptPiece;

/** The namespaces that a top element has to declare, since types of theirs are named in it. One use, one thread. */
final class Namespaces {

    private final Map<String, String> addresses = new TreeMap<>();

    /** The name of a type with the prefix of its package, which is declared from now on. */
    String nameOf(EClass type) {
        EPackage owner = type.getEPackage();
        note(owner);
        return owner.getNsPrefix() + ":" + type.getName();
    }

    /** What is kept as text may name types too. */
    void noteAllIn(KeptContent kept) {
        for (EPackage owner : Packages.all()) {
            String prefix = owner.getNsPrefix() + ":";
            for (KeptPiece piece : kept.pieces()) {
                if (piece.xml().contains(prefix)) {
                    note(owner);
                }
            }
        }
    }

    private void note(EPackage owner) {
        addresses.putIfAbsent(owner.getNsPrefix(), owner.getNsURI());
    }

    /** The addresses of the packages by their prefixes, sorted. */
    Map<String, String> addresses() {
        return addresses;
    }
}
