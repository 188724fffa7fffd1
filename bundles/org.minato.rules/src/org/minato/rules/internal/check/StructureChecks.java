// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.connection.ConnectionTable;
import org.minato.core.domain.Domains;
import org.minato.core.region.Regions;
import org.minato.core.text.Texts;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.rules.RuleBooks;
import org.minato.rules.internal.eval.Names;
import org.minato.rules.spi.CodedCheck;
import org.minato.rules.spi.CodedCheckContext;

/**
 * The checks of the built-in rule book that need the connection table, the catalogues or the rule books. What each reads
 * is listed in {@code CodedReads} of the live check.
 */
public final class StructureChecks {
    private static final Texts TEXTS = Texts.of(StructureChecks.class);

    private StructureChecks() {}

    /** All of them. */
    public static List<CodedCheck> of(Domains domains, RuleBooks books) {
        ConnectionTable table = new ConnectionTable(domains);
        Regions regions = new Regions();
        return List.of(
                new Coded("minato.connections", context -> connections(context, table)),
                new Coded("minato.containments", context -> containments(context, table)),
                new Coded("minato.keys", context -> new KeyCheck(context, domains, regions, books).run()),
                new Coded("minato.properties", context -> new PropertyCheck(context, domains).run()),
                new Coded("minato.statements", context -> new StatementCheck(context, books).run()),
                new Coded("minato.ruleSettings", context -> new SettingCheck(context, books).run()));
    }

    private record Coded(String name, Consumer<CodedCheckContext> body) implements CodedCheck {
        @Override
        public void check(CodedCheckContext context) {
            body.accept(context);
        }
    }

    private static void connections(CodedCheckContext context, ConnectionTable table) {
        for (EObject element : context.elements(RefmodelPackage.Literals.DATA_FLOW)) {
            DataFlow flow = (DataFlow) element;
            Node source = flow.getSource();
            Node target = flow.getTarget();
            if (source != null && target != null) {
                context.looksAt(flow);
                if (source == target) {
                    context.violation(flow, TEXTS.get("connection.itself", Names.of(source)));
                } else if (!table.mayConnect(source, target)) {
                    context.violation(
                            flow, TEXTS.get("connection", Names.of(source.eClass()), Names.of(target.eClass())));
                }
            }
        }
    }

    private static void containments(CodedCheckContext context, ConnectionTable table) {
        for (var type : List.of(RefmodelPackage.Literals.NODE, RefmodelPackage.Literals.PROCESSING_STEP)) {
            for (EObject element : context.elements(type)) {
                EObject parent = element.eContainer();
                if (parent != null) {
                    context.looksAt(element);
                    if (!table.mayContain(parent.eClass(), element.eClass())) {
                        context.violation(
                                element,
                                TEXTS.get("containment", Names.of(element.eClass()), Names.of(parent.eClass())));
                    }
                }
            }
        }
    }
}
