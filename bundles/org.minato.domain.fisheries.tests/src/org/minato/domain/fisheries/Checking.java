// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.fisheries;

import java.time.LocalDate;
import java.util.List;
import org.minato.core.domain.Domains;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/** Checks files of the repository as of a fixed day, so that attestations and waivers do not expire under the tests. */
final class Checking {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    final ModelFiles files;
    final RuleBooks books;

    Checking() {
        Domains domains = Fisheries.domains();
        files = new ModelFiles(domains);
        books = new RuleBooks(domains, files, List.of());
    }

    Conformance check(LoadedFile file) {
        Subject subject = file.plan().map(Subject::of).orElseGet(() -> Subject.of((ReferenceModel) file.root()));
        return new Checker(books).check(subject, CheckOptions.on(DAY));
    }
}
