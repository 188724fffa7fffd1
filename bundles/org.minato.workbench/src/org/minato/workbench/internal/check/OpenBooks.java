// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minato.model.rules.RuleBook;
import org.minato.rules.RuleBooks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The rule books that are in force in the workbench: the installed ones and those that are open, as they are being
 * edited. An open book takes the place of an installed one with its id. May be used by any thread.
 */
@Component(service = OpenBooks.class)
public final class OpenBooks {
    private final RuleBooks installed;
    private final Map<Path, RuleBook> open = new HashMap<>();
    private RuleBooks current;

    /** Called by the service runtime. */
    @Activate
    public OpenBooks(@Reference RuleBooks installed) {
        this.installed = installed;
        this.current = installed;
    }

    /** The rule books as they are now. */
    public synchronized RuleBooks current() {
        return current;
    }

    /** The books that are open, in copies that nobody changes, by the file they come from. */
    public synchronized Map<Path, RuleBook> open() {
        return Map.copyOf(open);
    }

    /** Puts a state of an open book in force; nobody may change it any more. */
    synchronized void put(Path file, RuleBook book) {
        open.put(file, book);
        current = together();
    }

    /** Takes a book that is open no more out of force. Whether it was there. */
    synchronized boolean remove(Path file) {
        boolean was = open.remove(file) != null;
        current = together();
        return was;
    }

    private RuleBooks together() {
        List<RuleBook> books = open.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Path::toString)))
                .map(Map.Entry::getValue)
                .toList();
        return books.isEmpty() ? installed : installed.plus(books);
    }
}
