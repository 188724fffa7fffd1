// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.RuleBooks;

/**
 * The clauses that every contestant checks: those of the shipped books that all baselines know, with all their checks
 * and questions. Evidence is asked of plans only, and left out.
 */
final class ComparedClauses {
    private final Set<String> rules = new TreeSet<>();

    ComparedClauses() {
        try (InputStream list = ComparedClauses.class.getResourceAsStream("clauses.txt")) {
            new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(rules::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rule book and number of each, as in {@code fisheries.r9/E1}. */
    Set<String> rules() {
        return rules;
    }

    /** Ids of the books that have any. */
    Set<String> books() {
        return rules.stream()
                .map(rule -> rule.substring(0, rule.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The installed books, each with the compared clauses only. */
    RuleBooks restrict(RuleBooks installed) {
        List<RuleBook> restricted = new ArrayList<>();
        for (String id : books()) {
            RuleBook book = EcoreUtil.copy(installed.find(id).orElseThrow());
            List<EObject> surplus = new ArrayList<>();
            book.eAllContents().forEachRemaining(element -> {
                if (element instanceof Clause clause) {
                    clause.getEvidence().clear();
                    if (!rules.contains(id + "/" + clause.getNumber())) {
                        surplus.add(clause);
                    }
                }
            });
            surplus.forEach(EcoreUtil::remove);
            restricted.add(book);
        }
        return installed.plus(restricted);
    }
}
