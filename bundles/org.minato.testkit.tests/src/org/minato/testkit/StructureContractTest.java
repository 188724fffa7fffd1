// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit;

import java.util.List;
import org.minato.rules.RuleBooks;
import org.minato.testkit.internal.Surroundings;

/** The built-in book of structural rules keeps the contract too; the tiny domain gives it keys to look up. */
final class StructureContractTest extends DomainContract {

    @Override
    protected List<String> ruleBooks() {
        return List.of(RuleBooks.STRUCTURE);
    }

    @Override
    Surroundings surroundings() {
        return Tea.plain(Tea.ROOT.resolve("bundles/org.minato.testkit.tests"));
    }
}
