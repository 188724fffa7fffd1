// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.minato.generate.internal.text.Words;
import org.minato.model.refmodel.AccessRight;
import org.minato.model.refmodel.AccessTarget;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Disposal;
import org.minato.model.refmodel.Publication;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.Question;
import org.minato.word.Text;

/**
 * Tables of what the effective model states on a question: access rights, retention, publication. Which one belongs to
 * a question follows from the features that its expression reads. An element that the check found unanswered gets a
 * field to fill in.
 */
final class FactTables {
    private static final RefmodelPackage MODEL = RefmodelPackage.eINSTANCE;

    private final Say say;
    private final Words words;
    private final String clauseKey;
    private final OpenQuestions open;
    private Set<String> unanswered = Set.of();

    FactTables(Say say, String clauseKey, OpenQuestions open) {
        this.say = say;
        words = say.words();
        this.clauseKey = clauseKey;
        this.open = open;
    }

    /** The table for a question; empty where the model has nothing to show for it. */
    Optional<FactTable> of(Question question) {
        String scope = Words.text(question.getScope());
        String reads = Words.text(question.getAnswered());
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        unanswered = open.elements(question);
        if (reads.contains("accessRights")) {
            return access(scope);
        }
        if (reads.contains("retention") || reads.contains("disposal")) {
            return retention(scope);
        }
        return reads.contains("publication") ? publication(scope) : new EquipmentTables(say, clauseKey).of(question);
    }

    private List<AccessTarget> targets(String scope) {
        List<AccessTarget> found = new ArrayList<>();
        TreeIterator<EObject> all = say.input().effective().model().eAllContents();
        while (all.hasNext()) {
            EObject element = all.next();
            if (element instanceof AccessTarget target && isA(target, scope)) {
                found.add(target);
            }
        }
        return found;
    }

    private static boolean isA(EObject element, String type) {
        return type.equals(element.eClass().getName())
                || element.eClass().getEAllSuperTypes().stream().anyMatch(parent -> type.equals(parent.getName()));
    }

    private boolean asked(AccessTarget target) {
        return unanswered.contains(Words.text(target.getId()));
    }

    private Optional<FactTable> access(String scope) {
        Tables table = new Tables(say, key("access", scope), "column.access", 4, 4, 3, 3, 2);
        for (AccessTarget target : targets(scope)) {
            String id = Words.text(target.getId());
            for (AccessRight right : target.getAccessRights()) {
                String condition = words.of(right.getConditionJa(), right.getConditionEn());
                table.row(
                        id + "/" + Words.text(right.getId()),
                        Text.of(words.name(target)),
                        say.orField(say.players(right.getGrantee())),
                        say.orField(words.join(right.getOperations().stream()
                                .map(operation -> words.literal(MODEL.getOperation(), operation))
                                .toList())),
                        say.orDash(condition),
                        say.orDash(words.date(right.getUntil())));
            }
            if (target.getAccessRights().isEmpty() && asked(target)) {
                Text field = Text.field(say.field());
                table.row(id, Text.of(words.name(target)), field, field, field, field);
            }
        }
        return finished("access", scope, table);
    }

    private Optional<FactTable> retention(String scope) {
        Tables table = new Tables(say, key("retention", scope), "column.retention", 4, 3, 4, 2, 3);
        for (AccessTarget target : targets(scope)) {
            if (target instanceof DataSet data) {
                boolean set = data.getRetention() != null || data.getDisposal() != Disposal.UNKNOWN;
                if (set || asked(target)) {
                    String disposal = data.getDisposal() == Disposal.UNKNOWN
                            ? ""
                            : words.literal(MODEL.getDisposal(), data.getDisposal());
                    table.row(
                            Words.text(data.getId()),
                            Text.of(words.name(data)),
                            Text.of(words.literal(MODEL.getDataClass(), data.getDataClass())),
                            say.orDash(words.names(data.getStoredIn())),
                            say.orField(words.period(data.getRetention())),
                            say.orField(disposal));
                }
            }
        }
        return finished("retention", scope, table);
    }

    private Optional<FactTable> publication(String scope) {
        Tables table = new Tables(say, key("publication", scope), "column.publication", 4, 4, 4, 3, 3);
        for (AccessTarget target : targets(scope)) {
            if (target instanceof DataSet data && (data.getPublication() != null || asked(target))) {
                Optional<Publication> publication = Optional.ofNullable(data.getPublication());
                table.row(
                        Words.text(data.getId()),
                        Text.of(words.name(data)),
                        say.orDash(say.players(data.getHolder())),
                        say.orField(
                                publication.map(it -> Words.text(it.getApi())).orElse("")),
                        say.orField(publication
                                .map(it -> Words.text(it.getDataFormat()))
                                .orElse("")),
                        say.orField(publication
                                .map(it -> Words.text(it.getLicence()))
                                .orElse("")));
            }
        }
        return finished("publication", scope, table);
    }

    private String key(String kind, String scope) {
        return clauseKey + "/" + kind + "/" + scope;
    }

    private Optional<FactTable> finished(String kind, String scope, Tables table) {
        String caption = say.get("facts." + kind + ("DataStore".equals(scope) ? ".stores" : ""));
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of(new FactTable(key(kind, scope), caption, table.table(), true));
    }
}
