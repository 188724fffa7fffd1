// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.minato.generate.exchange.PayloadField;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.ReferenceModel;

/**
 * The table of a data set in a store; a store is a schema. Immutable.
 *
 * @param store the store
 * @param dataSet the data set
 * @param columns one for each field; one for the whole content where the model names no field
 */
public record Table(DataStore store, DataSet dataSet, List<Column> columns) {
    /** Keeps its own copy. */
    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its SQL type
     * @param field the field that it holds; empty where it holds the whole content
     */
    public record Column(String name, String type, Optional<PayloadField> field) {}

    /** The tables of all stores, in the order of the model. */
    public static List<Table> of(ReferenceModel model) {
        List<Table> tables = new ArrayList<>();
        TreeIterator<EObject> all = model.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof DataStore store) {
                store.getDataSets().forEach(dataSet -> tables.add(new Table(store, dataSet, columns(dataSet))));
            }
        }
        return tables;
    }

    private static List<Column> columns(DataSet dataSet) {
        List<Column> columns = new ArrayList<>();
        for (PayloadField field : PayloadField.of(dataSet)) {
            columns.add(new Column(Sql.name(field.key()), type(field.type()), Optional.of(field)));
        }
        return columns.isEmpty() ? List.of(new Column("content", "jsonb", Optional.empty())) : columns;
    }

    private static String type(String type) {
        return switch (type) {
            case "integer" -> "bigint";
            case "number" -> "double precision";
            case "boolean" -> "boolean";
            case "date-time" -> "timestamptz";
            case "date" -> "date";
            case "location" -> "jsonb";
            case "image", "video", "audio" -> "bytea";
            default -> "text";
        };
    }

    /** Name of the schema. */
    public String schema() {
        return Sql.name(Naming.id(store));
    }

    /** Schema and table, quoted. */
    public String qualified() {
        return Sql.quoted(schema()) + "." + Sql.quoted(Sql.name(Naming.id(dataSet)));
    }

    /** Whether data are about persons, so that a condition on a right to them is about persons too. */
    public static boolean aboutPersons(DataSet dataSet) {
        return dataSet.getDataClass().compareTo(DataClass.PSEUDONYMISED) >= 0;
    }
}
