// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.generate.exchange.PayloadField;
import org.minato.generate.messaging.internal.facts.Table.Column;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.StepKind;

/**
 * A table in which a message lands at its receiver: the data set's own, or that of a data set that a collecting or
 * storing step makes of it, with the fields of the same name, type and unit.
 *
 * @param table the table
 * @param columns the columns to fill, by the message's member
 */
public record Landing(Table table, Map<PayloadField, Column> columns) {

    /** Where the messages of a data set land at a receiver; none where the model keeps them nowhere. */
    public static List<Landing> of(Node receiver, DataSet dataSet, List<Table> tables) {
        List<Landing> landings = new ArrayList<>();
        tables.stream()
                .filter(table -> isOf(receiver, table.store()) && table.dataSet() == dataSet)
                .forEach(table -> landings.add(new Landing(table, columns(dataSet, table, true))));
        for (ProcessingStep step : receiver.getSteps()) {
            boolean keeps = step.getKind() == StepKind.COLLECT || step.getKind() == StepKind.STORE;
            if (keeps && step.getInputs().contains(dataSet)) {
                tables.stream()
                        .filter(table -> isOf(receiver, table.store())
                                && table.dataSet() != dataSet
                                && step.getOutputs().contains(table.dataSet()))
                        .map(table -> new Landing(table, columns(dataSet, table, false)))
                        .filter(landing -> !landing.columns().isEmpty())
                        .forEach(landings::add);
            }
        }
        return landings;
    }

    private static boolean isOf(Node receiver, DataStore store) {
        return EcoreUtil.isAncestor(receiver, store)
                || receiver.getOutgoing().stream().map(DataFlow::getTarget).anyMatch(target -> target == store);
    }

    private static Map<PayloadField, Column> columns(DataSet dataSet, Table table, boolean same) {
        Map<PayloadField, Column> columns = new LinkedHashMap<>();
        for (PayloadField field : PayloadField.of(dataSet)) {
            Optional<Column> column = table.columns().stream()
                    .filter(each -> each.field()
                            .filter(other -> same ? other.key().equals(field.key()) : other.matches(field))
                            .isPresent())
                    .findFirst();
            column.ifPresent(found -> columns.put(field, found));
        }
        return columns;
    }
}
