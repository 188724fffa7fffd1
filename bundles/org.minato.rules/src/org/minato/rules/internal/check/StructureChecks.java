// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Optional;
import org.minato.core.connection.ConnectionTable;
import org.minato.core.domain.Domains;
import org.minato.core.region.Regions;
import org.minato.rules.RuleBooks;
import org.minato.rules.spi.CodedCheck;

/**
 * The checks of the built-in rule book that need the connection table, the catalogues or the rule books. What each reads
 * is listed in {@code CodedReads} of the live check.
 */
public final class StructureChecks {
    private StructureChecks() {}

    /** All of them. */
    public static List<CodedCheck> of(Domains domains, RuleBooks books) {
        Connecting connecting = new Connecting(new ConnectionTable(domains));
        PropertyCheck properties = new PropertyCheck(domains);
        Regions regions = new Regions();
        return List.of(
                new ElementwiseCheck("minato.connections", List.of(connecting.flows()), Optional.empty()),
                new ElementwiseCheck("minato.containments", connecting.inside(), Optional.empty()),
                new ElementwiseCheck(
                        "minato.keys",
                        List.of(KeyCheck.categories(domains)),
                        Optional.of(context -> new KeyCheck(context, regions, books).run())),
                new ElementwiseCheck(
                        "minato.properties", List.of(properties.values(), properties.missing()), Optional.empty()),
                new ElementwiseCheck(
                        "minato.statements",
                        List.of(),
                        Optional.of(context -> new StatementCheck(context, books).run())),
                new ElementwiseCheck(
                        "minato.ruleSettings",
                        List.of(),
                        Optional.of(context -> new SettingCheck(context, books).run())));
    }
}
