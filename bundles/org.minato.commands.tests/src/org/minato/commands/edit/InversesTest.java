// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.commands.session.SessionFixture;

class InversesTest extends SessionFixture {
    /** Files hold one end of a reference; the other end, which checks navigate, has to come back as exactly. */
    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 34, 35, 36, 37, 38})
    void undoAndRedoRestoreInverseReferencesInTheirOrder(int seed) {
        var plan = sessions.open(planPath);
        var session = plan.session();
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            String before = references(session.resourceSet());
            long revision = session.revision();
            RandomEdits.once(session, random);
            if (session.revision() > revision) {
                String after = references(session.resourceSet());
                session.undo();
                assertEquals(before, references(session.resourceSet()));
                session.redo();
                assertEquals(after, references(session.resourceSet()));
            }
        }
    }

    private static String references(Notifier files) {
        StringBuilder all = new StringBuilder();
        for (Iterator<Notifier> each =
                        EcoreUtil.getAllContents((org.eclipse.emf.ecore.resource.ResourceSet) files, false);
                each.hasNext(); ) {
            if (each.next() instanceof EObject element) {
                for (EReference reference : element.eClass().getEAllReferences()) {
                    if (!reference.isDerived()) {
                        all.append(name(element)).append('.').append(reference.getName());
                        all.append(targets(element, reference)).append('\n');
                    }
                }
            }
        }
        return all.toString();
    }

    private static String targets(EObject element, EReference reference) {
        return element.eGet(reference) instanceof List<?> list
                ? list.stream().map(target -> name((EObject) target)).collect(Collectors.joining(",", "[", "]"))
                : "" + System.identityHashCode(element.eGet(reference));
    }

    private static String name(EObject element) {
        return element.eClass().getName() + System.identityHashCode(element);
    }
}
