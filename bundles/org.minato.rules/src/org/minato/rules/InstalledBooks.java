// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.minato.core.domain.DomainRules;
import org.minato.core.domain.Domains;
import org.minato.core.domain.RuleBookLocation;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Location;
import org.minato.core.finding.Severity;
import org.minato.model.rules.RuleBook;

/** The books that come with the product and its plugins, read once. */
final class InstalledBooks {
    private final Domains domains;
    private final ModelFiles files;
    private final List<RuleBooks.Found> found = new ArrayList<>();
    private final List<Finding> unreadable = new ArrayList<>();
    private boolean read;

    InstalledBooks(Domains domains, ModelFiles files) {
        this.domains = domains;
        this.files = files;
    }

    synchronized Stream<RuleBooks.Found> books() {
        read();
        return List.copyOf(found).stream();
    }

    synchronized List<Finding> unreadable() {
        read();
        return List.copyOf(unreadable);
    }

    private void read() {
        if (!read) {
            read = true;
            read(
                    Objects.requireNonNull(RuleBooks.class.getResource("minato-structure.rulebook")),
                    "org.minato.rules",
                    "minato-structure.rulebook");
            for (RuleBookLocation location : domains.ruleBookLocations()) {
                read(location.url(), location.domain().bundleName(), location.path());
            }
        }
    }

    private void read(URL address, String bundle, String path) {
        try {
            LoadedFile file = files.read(address, bundle, path);
            if (file.root() instanceof RuleBook book) {
                found.add(new RuleBooks.Found(book, file.findings()));
            }
        } catch (UnreadableFileException e) {
            Location place = Location.ofLine(e.file(), e.line(), e.column());
            unreadable.add(Finding.of(
                    DomainRules.BOOK,
                    DomainRules.UNREADABLE_RULE_BOOK,
                    Severity.ERROR,
                    FindingKind.FAULT,
                    place,
                    e.text()));
        }
    }
}
