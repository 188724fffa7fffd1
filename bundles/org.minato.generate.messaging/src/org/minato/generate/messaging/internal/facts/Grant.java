// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minato.generate.GenerationInput;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.model.base.PartialDate;
import org.minato.model.refmodel.AccessRight;
import org.minato.model.refmodel.Operation;

/**
 * What an access right allows on a table.
 *
 * @param right the right
 * @param table the table
 * @param state whether the database can grant it as it is
 */
public record Grant(AccessRight right, Table table, State state) {

    /** Whether the database can grant a right. */
    public enum State {
        /** It is granted. */
        GRANTED,
        /** It has a condition on data about persons, which a grant on a table cannot keep: people decide. */
        CONDITION,
        /** It has ended. */
        ENDED
    }

    /** The rights on the tables, in the order of the model. */
    public static List<Grant> of(GenerationInput input, List<Table> tables) {
        List<Grant> grants = new ArrayList<>();
        for (AccessRight right : input.effective().model().getAccessRights()) {
            if (right.getGrantee() == null || privileges(right).isEmpty()) {
                continue;
            }
            for (Table table : tables) {
                if (right.getTargets().contains(table.dataSet())
                        || right.getTargets().contains(table.store())) {
                    grants.add(
                            new Grant(right, table, state(right, Table.aboutPersons(table.dataSet()), input.date())));
                }
            }
        }
        return grants;
    }

    /** Whether a right can be granted on data that are, or are not, about persons. */
    public static State state(AccessRight right, boolean aboutPersons, LocalDate date) {
        PartialDate until = right.getUntil();
        if (until != null && until.latest().isBefore(date)) {
            return State.ENDED;
        }
        boolean condition = !Naming.text(right.getConditionJa()).isEmpty()
                || !Naming.text(right.getConditionEn()).isEmpty();
        return condition && aboutPersons ? State.CONDITION : State.GRANTED;
    }

    /** What the right's operations are called in SQL; providing onward is none of them. */
    public static List<String> privileges(AccessRight right) {
        List<String> privileges = new ArrayList<>();
        if (right.getOperations().contains(Operation.READ)) {
            privileges.add("SELECT");
        }
        if (right.getOperations().contains(Operation.WRITE)) {
            privileges.add("INSERT");
            privileges.add("UPDATE");
        }
        if (right.getOperations().contains(Operation.ADMINISTER)) {
            privileges.add("DELETE");
        }
        return privileges;
    }
}
