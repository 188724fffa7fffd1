// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.DeploymentPackage.Literals;
import org.minato.model.refmodel.RefmodelPackage;

/** What the checks in Java of the built-in rule book read; those of others may read anything. */
final class CodedReads {
    private static final Map<String, Set<Read>> KNOWN = known();

    private CodedReads() {}

    /** What is read to ask the whole. */
    static Optional<Set<Read>> of(String check) {
        return Optional.ofNullable(KNOWN.get(check));
    }

    /** What is read to ask elements of a class, each by itself. */
    static Set<Read> scan(String check, EClass scope) {
        Set<Read> reads = new HashSet<>();
        switch (check) {
            case "minato.connections" -> {
                own(reads, RefmodelPackage.Literals.DATA_FLOW__SOURCE, scope);
                own(reads, RefmodelPackage.Literals.DATA_FLOW__TARGET, scope);
                List<Back> fromSource = List.of(Backs.of(RefmodelPackage.Literals.DATA_FLOW__SOURCE));
                reads.add(new Read(Trigger.LABEL, RefmodelPackage.Literals.NODE, fromSource, false, true));
            }
            case "minato.containments" -> reads.add(new Read(Trigger.CONTAINER, scope, List.of(), false, false));
            case "minato.keys" -> own(reads, RefmodelPackage.Literals.CATEGORISED__CATEGORY, scope);
            case "minato.properties" -> properties(reads, scope);
            default -> throw new IllegalArgumentException(check);
        }
        return reads;
    }

    private static void properties(Set<Read> reads, EClass scope) {
        EReference properties = RefmodelPackage.Literals.CATEGORISED__PROPERTIES;
        EClass value = BasePackage.Literals.PROPERTY_VALUE;
        boolean ofValues = scope == value;
        List<Back> fromElement = ofValues ? List.of(Backs.inside(properties)) : List.of();
        List<Back> fromValue = ofValues ? List.of() : List.of(Backs.of(properties));
        for (EStructuralFeature feature : List.of(RefmodelPackage.Literals.CATEGORISED__CATEGORY, properties)) {
            reads.add(new Read(Trigger.of(feature), RefmodelPackage.Literals.CATEGORISED, fromElement, false, false));
        }
        value.getEAllAttributes()
                .forEach(feature -> reads.add(new Read(Trigger.of(feature), value, fromValue, false, false)));
    }

    private static void own(Set<Read> reads, EStructuralFeature feature, EClass scope) {
        reads.add(new Read(Trigger.of(feature), scope, List.of(), false, false));
    }

    private static Map<String, Set<Read>> known() {
        Map<String, Set<Read>> known = new HashMap<>();
        Set<Read> keys = new HashSet<>();
        feature(keys, RefmodelPackage.Literals.PROBLEM, "clauses");
        keys.add(read(Trigger.MEMBERSHIP, RefmodelPackage.Literals.PROBLEM));
        feature(keys, RefmodelPackage.Literals.PROPOSAL, "clauses", "ruleBook", "id");
        keys.add(read(Trigger.MEMBERSHIP, RefmodelPackage.Literals.PROPOSAL));
        feature(keys, RefmodelPackage.Literals.REFERENCE_MODEL, "id", "proposals");
        feature(keys, Literals.PLAN, "regions", "ruleBooks", "waivers", "statements", "attestations", "tasks");
        feature(keys, Literals.REGION, "code", "includes");
        feature(keys, Literals.RULE_BOOK_PIN, "ruleBook", "version");
        feature(keys, Literals.WAIVER, "clause");
        feature(keys, Literals.STATEMENT, "clause", "question");
        feature(keys, Literals.ATTESTATION, "clause", "evidence");
        feature(keys, Literals.TASK, "clause");
        known.put("minato.keys", keys);
        Set<Read> statements = new HashSet<>();
        feature(statements, Literals.PLAN, "statements");
        feature(statements, Literals.STATEMENT, "clause", "question", "value");
        known.put("minato.statements", statements);
        Set<Read> settings = new HashSet<>();
        feature(settings, Literals.PLAN, "ruleSettings");
        feature(settings, Literals.RULE_SETTING, "ruleBook", "parameter", "value");
        known.put("minato.ruleSettings", settings);
        return known;
    }

    private static void feature(Set<Read> reads, EClass type, String... names) {
        for (String name : names) {
            reads.add(read(Trigger.of(type.getEStructuralFeature(name)), type));
        }
    }

    private static Read read(Trigger trigger, EClass type) {
        return new Read(trigger, type, List.of(), true, false);
    }
}
