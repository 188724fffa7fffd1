// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.FileRules;
import org.minato.core.files.Limits;
import org.minato.core.finding.Severity;
import org.minato.core.text.Texts;
import org.minato.model.base.Root;

/**
 * Reads a file into a resource: decides for every element of the file what it is in the model. What it cannot place
 * there is kept as text and noted as a fault; what cannot be read at all is an {@link UnreadableFileException}. One
 * use, one thread.
 */
final class XmiReader {

    private final MinatoResource resource;
    private final Limits limits;
    private final UnreadableFiles unreadable;
    private final XmlEvents events;
    private final XMLStreamReader xml;
    private final FaultNotes faults;
    private final LocalReferences references;
    private final KeptReader kept;
    private final Deque<OpenElement> stack = new ArrayDeque<>();
    private ValueReader values;
    private @Nullable Root root;

    private XmiReader(MinatoResource resource, Limits limits, UnreadableFiles unreadable, XmlEvents events) {
        this.resource = resource;
        this.limits = limits;
        this.unreadable = unreadable;
        this.events = events;
        this.xml = events.xml();
        this.faults = new FaultNotes(resource, events);
        this.references = new LocalReferences(resource, faults);
        this.kept = new KeptReader(resource, events, faults);
        this.values = new ValueReader(resource, events, faults, references, List.of());
    }

    /** Reads the content of a resource's file. */
    static void read(MinatoResource resource, byte[] content, Limits limits) {
        UnreadableFiles unreadable = new UnreadableFiles(resource.getURI(), Texts.of(FileRules.class));
        if (content.length > limits.bytes()) {
            throw unreadable.at(0, 0, "too-large", limits.bytes() >> 20);
        }
        if (isBlank(content)) {
            throw unreadable.at(0, 0, "empty");
        }
        new XmiReader(resource, limits, unreadable, new XmlEvents(content, unreadable)).read();
    }

    private static boolean isBlank(byte[] content) {
        for (byte b : content) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    private void read() {
        while (events.hasNext()) {
            event(events.next());
        }
        Root top = root;
        if (top == null) {
            throw unreadable.at(events.line(), events.column(), "damaged");
        }
        references.attach(top);
    }

    private void event(int event) {
        OpenElement open = stack.peek();
        if (XmlEvents.isText(event)) {
            if (open != null) {
                text(open);
            }
            return;
        }
        if (open != null && open.attribute() == null && open.hasText()) {
            kept.strayText(open);
        }
        switch (event) {
            case XMLStreamConstants.DTD -> {
                events.locate("<!DOCTYPE");
                throw unreadable.at(events.line(), events.column(), "doctype");
            }
            case XMLStreamConstants.START_ELEMENT -> {
                if (open == null) {
                    root();
                } else {
                    child(open);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end(stack.pop());
            case XMLStreamConstants.COMMENT -> aside(open, Verbatim.comment(xml));
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> aside(open, Verbatim.instruction(xml));
            default -> {
                // the end of the document, and nothing else that could be lost
            }
        }
    }

    private void root() {
        events.locate("<" + events.qualifiedName());
        FileHead head = FileHead.read(events, resource.getURI(), unreadable);
        Root top = (Root) EcoreUtil.create(head.type());
        root = top;
        values = new ValueReader(resource, events, faults, references, head.migrations());
        open(top);
        top.setFormatVersion(UnreadableFiles.FORMAT_VERSION);
        if (head.isOld()) {
            resource.setMigrated(true);
            faults.here(
                    FileRules.MIGRATED, Severity.INFO, top, "migrated", head.version(), UnreadableFiles.FORMAT_VERSION);
        }
    }

    /** Begins an element of the model at the present event. */
    private void open(EObject object) {
        resource.positions().put(object, events.line(), events.column());
        stack.push(new OpenElement(object, null, events.line(), events.column()));
        values.attributes(object, xml.getLocalName());
    }

    private void child(OpenElement parent) {
        checkInner(1);
        boolean foreign = !RawAttributes.orEmpty(xml.getNamespaceURI()).isEmpty();
        EStructuralFeature feature = foreign || parent.attribute() != null
                ? null
                : Xmi.feature(parent.object().eClass(), xml.getLocalName());
        if (feature instanceof EAttribute attribute) {
            stack.push(new OpenElement(parent.object(), attribute, events.line(), events.column()));
        } else if (!(feature instanceof EReference reference) || !isReference(parent, reference)) {
            kept.element(parent, feature == null ? "unknown-element" : "misplaced-element", this::checkInner);
        }
    }

    /** Takes the present element as a link to another file or as a contained element; false where it is neither. */
    private boolean isReference(OpenElement parent, EReference reference) {
        String href = events.attribute("", "href");
        if (!reference.isContainment()) {
            if (!href.isEmpty()) {
                link(parent, reference, href);
            }
            return !href.isEmpty();
        }
        Optional<EClass> type = href.isEmpty() ? type(reference) : Optional.empty();
        boolean taken = !reference.isMany() && parent.object().eIsSet(reference);
        if (type.isEmpty() || taken) {
            return false;
        }
        EObject object = EcoreUtil.create(type.get());
        if (reference.isMany()) {
            Xmi.list(parent.object(), reference).addUnique(object);
        } else {
            parent.object().eSet(reference, object);
        }
        parent.setLastChild(object);
        open(object);
        return true;
    }

    private void link(OpenElement parent, EReference reference, String href) {
        int line = events.line();
        int column = events.column();
        String text = Verbatim.element(events, this::checkInner);
        resource.links().add(new PendingLink(parent.object(), reference, href, text, parent.lastChild(), line, column));
    }

    /** Refuses what lies too many levels deep in the innermost open element. */
    private void checkInner(int levels) {
        if (stack.size() + levels > limits.depth()) {
            throw unreadable.at(events.line(), events.column(), "too-deep", limits.depth());
        }
    }

    /** The type of a contained element: what it says itself, or what its feature says; empty where that cannot be. */
    private Optional<EClass> type(EReference reference) {
        String written = events.attribute(Xmi.XSI, "type");
        if (written.isEmpty()) {
            written = events.attribute(Xmi.XMI, "type");
        }
        EClass declared = reference.getEReferenceType();
        if (written.isEmpty()) {
            return declared.isAbstract() ? Optional.empty() : Optional.of(declared);
        }
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        String namespace = RawAttributes.orEmpty(xml.getNamespaceURI(prefix));
        return Packages.type(namespace, written.substring(colon + 1))
                .filter(t -> !t.isAbstract() && declared.isSuperTypeOf(t));
    }

    /** Blanks between elements are layout; in a value they count. */
    private void text(OpenElement open) {
        if (open.attribute() != null || open.hasText() || !events.isBlank()) {
            open.append(RawAttributes.orEmpty(xml.getText()), events.line());
        }
    }

    private void end(OpenElement ended) {
        EAttribute attribute = ended.attribute();
        OpenElement owner = stack.peek();
        if (attribute != null && owner != null) {
            values.text(ended, attribute, owner.lastChild());
        }
    }

    /** Keeps a comment or processing instruction, before, in or after the root. */
    private void aside(@Nullable OpenElement open, String text) {
        if (open != null) {
            kept.aside(open, text);
        } else if (root == null) {
            resource.prolog().add(text);
        } else {
            resource.epilog().add(text);
        }
    }
}
