// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.DeploymentPackage.Literals;
import org.minato.model.refmodel.RefmodelPackage;

/** What the checks in Java of the built-in rule book read; those of others may read anything. */
final class CodedReads {
    private static final Map<String, Set<Read>> KNOWN = known();

    private CodedReads() {}

    static Optional<Set<Read>> of(String check) {
        return Optional.ofNullable(KNOWN.get(check));
    }

    private static Map<String, Set<Read>> known() {
        Map<String, Set<Read>> known = new HashMap<>();
        Set<Read> connections = new HashSet<>();
        feature(connections, RefmodelPackage.Literals.DATA_FLOW, "source", "target");
        connections.add(read(Trigger.MEMBERSHIP, RefmodelPackage.Literals.DATA_FLOW, false));
        connections.add(read(Trigger.LABEL, RefmodelPackage.Literals.NODE, true));
        known.put("minato.connections", connections);
        Set<Read> containments = new HashSet<>();
        for (EClass type : List.of(RefmodelPackage.Literals.NODE, RefmodelPackage.Literals.PROCESSING_STEP)) {
            containments.add(read(Trigger.CONTAINER, type, false));
            containments.add(read(Trigger.MEMBERSHIP, type, false));
        }
        known.put("minato.containments", containments);
        Set<Read> properties = new HashSet<>();
        feature(properties, RefmodelPackage.Literals.CATEGORISED, "category", "properties");
        properties.add(read(Trigger.MEMBERSHIP, RefmodelPackage.Literals.CATEGORISED, false));
        feature(properties, BasePackage.Literals.PROPERTY_VALUE, "key", "value");
        known.put("minato.properties", properties);
        Set<Read> keys = new HashSet<>();
        feature(keys, RefmodelPackage.Literals.CATEGORISED, "category");
        keys.add(read(Trigger.MEMBERSHIP, RefmodelPackage.Literals.CATEGORISED, false));
        feature(keys, RefmodelPackage.Literals.PROBLEM, "clauses");
        keys.add(read(Trigger.MEMBERSHIP, RefmodelPackage.Literals.PROBLEM, false));
        feature(keys, RefmodelPackage.Literals.PROPOSAL, "clauses", "ruleBook", "id");
        keys.add(read(Trigger.MEMBERSHIP, RefmodelPackage.Literals.PROPOSAL, false));
        feature(keys, RefmodelPackage.Literals.REFERENCE_MODEL, "id", "proposals");
        feature(keys, Literals.PLAN, "regions", "ruleBooks", "waivers", "statements", "attestations");
        feature(keys, Literals.REGION, "code");
        feature(keys, Literals.RULE_BOOK_PIN, "ruleBook", "version");
        feature(keys, Literals.WAIVER, "clause");
        feature(keys, Literals.STATEMENT, "clause", "question");
        feature(keys, Literals.ATTESTATION, "clause", "evidence");
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
            reads.add(read(Trigger.of(type.getEStructuralFeature(name)), type, false));
        }
    }

    private static Read read(Trigger trigger, EClass type, boolean text) {
        return new Read(trigger, type, List.of(), true, text);
    }
}
