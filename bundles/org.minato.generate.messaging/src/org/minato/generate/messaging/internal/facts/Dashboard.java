// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.facts;

import java.util.List;
import org.minato.model.refmodel.Operation;

/**
 * What the dashboard may show: tables that the operator of their store has the right to read, and that are not about
 * persons.
 */
public final class Dashboard {
    private Dashboard() {}

    /** The tables, in the order of the model. */
    public static List<Table> tables(Deployment deployment) {
        return deployment.tables().stream()
                .filter(table -> !Table.aboutPersons(table.dataSet()))
                .filter(table -> deployment.grants().stream()
                        .anyMatch(grant -> grant.table() == table
                                && grant.state() == Grant.State.GRANTED
                                && grant.right().getGrantee() == table.store().getOperator()
                                && grant.right().getOperations().contains(Operation.READ)))
                .toList();
    }
}
