// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.connection.ConnectionTable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.rules.internal.eval.Names;

/** What may be connected with what, and be inside what, by the connection table. Safe for several threads. */
final class Connecting {
    private static final Texts TEXTS = Texts.of(StructureChecks.class);

    private record Pair(EClass one, EClass other) {}

    private final ConnectionTable table;
    private final Map<Pair, Boolean> connectable = new ConcurrentHashMap<>();
    private final Map<Pair, Boolean> containable = new ConcurrentHashMap<>();

    Connecting(ConnectionTable table) {
        this.table = table;
    }

    /** Whether flows connect what may be connected. */
    Scan flows() {
        return Scan.coded(
                RefmodelPackage.Literals.DATA_FLOW,
                flow -> ((DataFlow) flow).getSource() != null && ((DataFlow) flow).getTarget() != null,
                flow -> flow(((DataFlow) flow).getSource(), ((DataFlow) flow).getTarget()));
    }

    private List<LocalizedText> flow(Node source, Node target) {
        if (source == target) {
            return List.of(TEXTS.get("connection.itself", Names.of(source)));
        }
        return may(connectable, source.eClass(), target.eClass(), table::mayConnect)
                ? List.of()
                : List.of(TEXTS.get("connection", Names.of(source.eClass()), Names.of(target.eClass())));
    }

    /** Whether nodes and steps are inside what they may be inside of. */
    List<Scan> inside() {
        return List.of(inside(RefmodelPackage.Literals.NODE), inside(RefmodelPackage.Literals.PROCESSING_STEP));
    }

    private Scan inside(EClass type) {
        return Scan.coded(
                type, element -> element.eContainer() != null, element -> inside(element, element.eContainer()));
    }

    private List<LocalizedText> inside(EObject element, EObject parent) {
        return may(containable, parent.eClass(), element.eClass(), table::mayContain)
                ? List.of()
                : List.of(TEXTS.get("containment", Names.of(element.eClass()), Names.of(parent.eClass())));
    }

    /** The table goes through its rows each time; kinds are few. */
    private static boolean may(
            Map<Pair, Boolean> known, EClass one, EClass other, BiPredicate<EClass, EClass> question) {
        return known.computeIfAbsent(new Pair(one, other), pair -> question.test(pair.one, pair.other));
    }
}
