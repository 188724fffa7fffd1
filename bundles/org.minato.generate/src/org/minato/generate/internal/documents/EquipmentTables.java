// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.minato.generate.internal.text.Words;
import org.minato.model.refmodel.Application;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.MaintenanceTask;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.Question;
import org.minato.word.Text;

/** Tables of what the effective model states on equipment: work in the field, communication, applications. */
final class EquipmentTables {
    private static final RefmodelPackage MODEL = RefmodelPackage.eINSTANCE;
    private static final Pattern STRING = Pattern.compile("\"([^\"]*)\"");

    private final Say say;
    private final Words words;
    private final String clauseKey;

    EquipmentTables(Say say, String clauseKey) {
        this.say = say;
        words = say.words();
        this.clauseKey = clauseKey;
    }

    /** The table for a question, by the features that its expression reads; empty where there is nothing to show. */
    Optional<FactTable> of(Question question) {
        String reads = Words.text(question.getAnswered());
        if (reads.contains("maintenance")) {
            return maintenance(equipment(question));
        }
        if (reads.contains("interfaces")) {
            return interfaces(equipment(question));
        }
        return reads.contains("Application") ? applications() : Optional.empty();
    }

    /** The equipment that a question is about: of the categories that its condition names, or all. */
    private List<Equipment> equipment(Question question) {
        String where = Words.text(question.getWhere());
        Set<String> categories = new HashSet<>();
        if (where.contains("category")) {
            Matcher named = STRING.matcher(where);
            while (named.find()) {
                categories.add(named.group(1));
            }
        }
        categories.remove("");
        return all(Equipment.class).stream()
                .filter(equipment -> categories.isEmpty() || categories.contains(Words.text(equipment.getCategory())))
                .toList();
    }

    private <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        TreeIterator<EObject> elements = say.input().effective().model().eAllContents();
        while (elements.hasNext()) {
            EObject element = elements.next();
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        }
        return found;
    }

    private Optional<FactTable> maintenance(List<Equipment> all) {
        Tables table = new Tables(say, clauseKey + "/maintenance", "column.maintenance", 4, 4, 3, 2, 4);
        for (Equipment equipment : all) {
            for (MaintenanceTask task : equipment.getMaintenance()) {
                table.row(
                        Words.text(equipment.getId()) + "/" + Words.text(task.getId()),
                        Text.of(words.name(equipment)),
                        Text.of(words.literal(MODEL.getMaintenanceKind(), task.getKind())),
                        say.orDash(words.period(task.getInterval())),
                        task.isOnFailure() ? say.text("yes") : say.orDash(""),
                        say.orField(say.players(task.getResponsible())));
            }
        }
        return finished("maintenance", table);
    }

    private Optional<FactTable> interfaces(List<Equipment> all) {
        Tables table = new Tables(say, clauseKey + "/interfaces", "column.interfaces", 4, 3, 3, 3);
        for (Equipment equipment : all) {
            for (Interface way : equipment.getInterfaces()) {
                table.row(
                        Words.text(equipment.getId()) + "/" + Words.text(way.getId()),
                        Text.of(words.name(equipment)),
                        say.marked(way, words.literal(MODEL.getTechnology(), way.getTechnology())),
                        say.orField(Words.quantity(way.getBand())),
                        say.orField(Words.quantity(way.getOutputPower())));
            }
        }
        return finished("interfaces", table);
    }

    private Optional<FactTable> applications() {
        Tables table = new Tables(say, clauseKey + "/applications", "column.applications", 4, 5, 5);
        for (Application application : all(Application.class)) {
            List<String> users =
                    application.getUsers().stream().map(say::players).toList();
            table.row(
                    Words.text(application.getId()),
                    say.marked(application, words.name(application)),
                    say.orDash(words.join(users)),
                    say.orField(say.players(application.getOperator())));
        }
        return finished("applications", table);
    }

    private Optional<FactTable> finished(String kind, Tables table) {
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(new FactTable(clauseKey + "/" + kind, say.get("facts." + kind), table.table(), false));
    }
}
