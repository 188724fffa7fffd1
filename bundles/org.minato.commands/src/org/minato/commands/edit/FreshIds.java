// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.Element;

/**
 * Makes ids that nothing in a file has, readable by their type, for instance {@code device-k3f9}. Their end is random, so
 * that two people who add elements in two copies of a file hardly ever choose the same id. Knows what it has given out.
 */
public final class FreshIds {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 4;

    private final Set<String> taken = new HashSet<>();

    private FreshIds() {}

    /** Ids that are new to the file; to anything where there is no file. Goes through the whole file once. */
    public static FreshIds in(@Nullable Resource file) {
        FreshIds ids = new FreshIds();
        if (file != null) {
            for (Iterator<EObject> all = file.getAllContents(); all.hasNext(); ) {
                ids.take(all.next());
            }
        }
        return ids;
    }

    /** An id for an element of the type; never given out again. */
    public String next(EClass type) {
        String start = hyphenated(type.getName());
        int length = LENGTH;
        for (int tries = 0; ; tries++) {
            String id = start + "-" + ending(length + tries / LETTERS.length());
            if (taken.add(id)) {
                return id;
            }
        }
    }

    /** Gives an id to each element of the tree that has none, or one that is taken. */
    void complete(EObject tree) {
        if (tree instanceof Element element) {
            String id = element.getId();
            if (id == null || id.isEmpty() || !taken.add(id)) {
                element.setId(next(element.eClass()));
            }
        }
        tree.eContents().forEach(this::complete);
    }

    /** Gives every element of the tree a new id. */
    void renew(EObject tree) {
        if (tree instanceof Element element) {
            element.setId(next(element.eClass()));
        }
        tree.eContents().forEach(this::renew);
    }

    private void take(EObject element) {
        String id = EcoreUtil.getID(element);
        if (id != null) {
            taken.add(id);
        }
    }

    private static String hyphenated(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String ending(int length) {
        StringBuilder ending = new StringBuilder();
        for (int i = 0; i < length; i++) {
            ending.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return ending.toString();
    }
}
