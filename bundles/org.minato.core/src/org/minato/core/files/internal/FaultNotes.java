// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.files.FileRules;
import org.minato.core.finding.Severity;
import org.minato.core.text.Texts;

/** Notes what is faulty in a file while it is read. One use, one thread. */
final class FaultNotes {

    private static final int SHOWN = 80;

    private final MinatoResource resource;
    private final XmlEvents events;
    private final Texts texts = Texts.of(FileRules.class);

    FaultNotes(MinatoResource resource, XmlEvents events) {
        this.resource = resource;
        this.events = events;
    }

    /** A fault where the present event begins. */
    void here(String rule, Severity severity, EObject element, String text, Object... arguments) {
        at(events.line(), events.column(), rule, severity, element, text, arguments);
    }

    /** A fault elsewhere. */
    void at(int line, int column, String rule, Severity severity, EObject element, String text, Object... arguments) {
        resource.faults().add(new Fault(rule, severity, element, line, column, texts.get(text, arguments)));
    }

    /** A value that its attribute does not allow. */
    void illegalValue(int line, int column, EObject element, EAttribute attribute, String value) {
        at(
                line,
                column,
                FileRules.ILLEGAL_VALUE,
                Severity.ERROR,
                element,
                "illegal-value",
                shortened(value),
                attribute.getName());
    }

    /** A text from the file as messages quote it. */
    static String shortened(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
