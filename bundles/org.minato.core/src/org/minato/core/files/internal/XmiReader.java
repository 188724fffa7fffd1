// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.FileRules;
import org.minato.core.files.Limits;
import org.minato.core.finding.Severity;
import org.minato.core.text.Texts;
import org.minato.model.base.Root;

/**
 * Reads a file into a resource. Trusts nothing: no document type, no entities, nothing fetched, bounded depth. What it
 * cannot place in the model is kept as text and noted as a fault; what cannot be read at all is an
 * {@link UnreadableFileException}. One use, one thread.
 */
final class XmiReader {

    private static final int PROLOG = 1 << 16;
    private static final List<Migration> MIGRATIONS = List.of(new DraftMigration());

    /** A reference to an element of the same file, resolved when all ids are known. */
    private record PendingIds(EObject owner, EReference feature, String name, String value, int line, int column) {}

    /** An element that is being read. */
    private static final class Frame {
        final EObject object;
        final @Nullable EAttribute textFeature;
        final StringBuilder text = new StringBuilder();
        final int line;
        final int column;
        int textLine;

        @Nullable
        EObject lastChild;

        Frame(EObject object, @Nullable EAttribute textFeature, int line, int column) {
            this.object = object;
            this.textFeature = textFeature;
            this.line = line;
            this.column = column;
        }
    }

    private final MinatoResource resource;
    private final Limits limits;
    private final Texts texts = Texts.of(FileRules.class);
    private final UnreadableFiles unreadable;
    private final Deque<Frame> stack = new ArrayDeque<>();
    private final Map<String, EObject> ids = new HashMap<>();
    private final List<PendingIds> pendingIds = new ArrayList<>();
    private List<Migration> migrations = List.of();
    private @Nullable Root root;
    /** The first part of the file as text. */
    private String prologText = "";
    /** Where the present event begins, which is where the one before it ended. */
    private int line = 1;

    private int column = 1;

    XmiReader(MinatoResource resource, Limits limits) {
        this.resource = resource;
        this.limits = limits;
        this.unreadable = new UnreadableFiles(resource.getURI(), texts);
    }

    /** Reads the content of the resource's file. */
    void read(byte[] content) {
        if (content.length > limits.bytes()) {
            throw unreadable.at(0, 0, "too-large", limits.bytes() >> 20);
        }
        if (isBlank(content)) {
            throw unreadable.at(0, 0, "empty");
        }
        prologText = new String(content, 0, Math.min(content.length, PROLOG), StandardCharsets.UTF_8);
        boolean afterBlank = false;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                line = xml.getLocation().getLineNumber();
                // the parser has read the "<" already when it reports blank text before it
                column = xml.getLocation().getColumnNumber() - (afterBlank ? 1 : 0);
                int event = next(xml);
                afterBlank = isText(event) && xml.isWhiteSpace();
                event(xml, event);
            }
        } catch (XMLStreamException e) {
            int at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
            int in = e.getLocation() == null ? column : e.getLocation().getColumnNumber();
            throw unreadable.because(e, Math.max(at, 1), Math.max(in, 1), "damaged");
        } catch (MalformedXmlException e) {
            throw unreadable.because(e, line, column, "damaged");
        }
        Root top = root;
        if (top == null) {
            throw unreadable.at(line, column, "damaged");
        }
        resource.getContents().add(top);
        resource.setIntrinsicIDToEObjectMap(new ConcurrentHashMap<>(ids));
        pendingIds.forEach(this::resolve);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private static boolean isBlank(byte[] content) {
        for (byte b : content) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Moves on; the parser of the platform answers some damaged files with unchecked exceptions. */
    private static int next(XMLStreamReader xml) throws XMLStreamException {
        try {
            return xml.next();
        } catch (RuntimeException e) {
            throw new MalformedXmlException(e);
        }
    }

    private void event(XMLStreamReader xml, int event) throws XMLStreamException {
        Frame open = stack.peek();
        if (open != null && open.textFeature == null && !isText(event)) {
            strayText(open);
        }
        switch (event) {
            case XMLStreamConstants.DTD -> {
                locate("<!DOCTYPE");
                throw unreadable.at(line, column, "doctype");
            }
            case XMLStreamConstants.START_ELEMENT -> {
                Frame parent = stack.peek();
                if (parent == null) {
                    root(xml);
                } else {
                    child(xml, parent);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end(stack.pop());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                characters(RawAttributes.orEmpty(xml.getText()));
            case XMLStreamConstants.COMMENT -> aside("<!--" + xml.getText() + "-->");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> aside(instruction(xml));
            default -> {
                // the end of the document, and nothing else that could be lost
            }
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private static String instruction(XMLStreamReader xml) {
        String data = RawAttributes.orEmpty(xml.getPIData());
        return "<?" + xml.getPITarget() + (data.isEmpty() ? "" : " " + data) + "?>";
    }

    /** Before the root the parser does not tell where an event begins: finds it in the text. */
    private void locate(String start) {
        int index = Math.max(0, prologText.indexOf(start));
        line = 1
                + (int) prologText
                        .substring(0, index)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        column = index - prologText.lastIndexOf("\n", index);
    }

    private void root(XMLStreamReader xml) {
        locate("<" + qualifiedName(xml));
        String namespace = RawAttributes.orEmpty(xml.getNamespaceURI());
        String name = xml.getLocalName();
        RawAttributes attributes = RawAttributes.of(xml);
        Optional<EClass> type = Packages.type(namespace, name)
                .filter(t -> !t.isAbstract() && Root.class.isAssignableFrom(t.getInstanceClass()));
        String expected = expectedRoot();
        if (type.isEmpty() || !expected.isEmpty() && !expected.equals(name)) {
            throw unreadable.at(
                    line,
                    column,
                    "wrong-root",
                    name,
                    expected.isEmpty() ? "ReferenceModel, RuleBook, Plan, Domain" : expected);
        }
        int version = version(namespace, attributes);
        if (version > UnreadableFiles.FORMAT_VERSION) {
            throw unreadable.at(line, column, "newer-format", version, UnreadableFiles.FORMAT_VERSION);
        }
        migrations = MIGRATIONS.stream().filter(m -> m.from() >= version).toList();
        Root top = (Root) EcoreUtil.create(type.get());
        root = top;
        resource.positions().put(top, line, column);
        stack.push(new Frame(top, null, line, column));
        attributes(top, name, attributes);
        top.setFormatVersion(UnreadableFiles.FORMAT_VERSION);
        if (version < UnreadableFiles.FORMAT_VERSION) {
            resource.setMigrated(true);
            fault(FileRules.MIGRATED, Severity.INFO, top, "migrated", version, UnreadableFiles.FORMAT_VERSION);
        }
    }

    /** The version of the file: an older namespace or an older number makes it old, a newer one makes it new. */
    private int version(String namespace, RawAttributes attributes) {
        int byNamespace =
                Packages.version(namespace).orElseThrow(() -> unreadable.at(line, column, "wrong-version", namespace));
        String text = attributes.value("", "formatVersion").orElse(String.valueOf(byNamespace));
        if (!text.matches("[0-9]{1,6}")) {
            throw unreadable.at(line, column, "wrong-version", text);
        }
        int byNumber = Integer.parseInt(text);
        return Math.max(byNamespace, byNumber) > UnreadableFiles.FORMAT_VERSION
                ? Math.max(byNamespace, byNumber)
                : Math.min(byNamespace, byNumber);
    }

    private String expectedRoot() {
        String extension = RawAttributes.orEmpty(resource.getURI().fileExtension());
        return switch (extension) {
            case "refmodel" -> "ReferenceModel";
            case "rulebook" -> "RuleBook";
            case "plan" -> "Plan";
            case "domain" -> "Domain";
            default -> "";
        };
    }

    private void child(XMLStreamReader xml, Frame parent) throws XMLStreamException {
        int atLine = line;
        int atColumn = column;
        checkDepth(stack.size() + 1);
        String name = xml.getLocalName();
        boolean foreign = !RawAttributes.orEmpty(xml.getNamespaceURI()).isEmpty();
        EStructuralFeature feature =
                foreign || parent.textFeature != null ? null : Xmi.feature(parent.object.eClass(), name);
        if (feature instanceof EAttribute attribute) {
            stack.push(new Frame(parent.object, attribute, atLine, atColumn));
            return;
        }
        if (feature instanceof EReference reference) {
            String href = RawAttributes.orEmpty(xml.getAttributeValue(null, "href"));
            if (!reference.isContainment() && !href.isEmpty()) {
                String text = capture(xml);
                resource.links()
                        .add(new PendingLink(parent.object, reference, href, text, parent.lastChild, atLine, atColumn));
                return;
            }
            Optional<EClass> type = reference.isContainment() ? type(xml, reference) : Optional.empty();
            boolean taken = !reference.isMany() && parent.object.eIsSet(reference);
            if (type.isPresent() && !taken) {
                contained(xml, parent, reference, type.get());
                return;
            }
        }
        String path = capture(xml);
        keepPiece(parent, path);
        fault(
                FileRules.UNKNOWN_CONTENT,
                Severity.WARNING,
                parent.object,
                atLine,
                atColumn,
                feature == null ? "unknown-element" : "misplaced-element",
                name);
    }

    private void contained(XMLStreamReader xml, Frame parent, EReference reference, EClass type) {
        EObject object = EcoreUtil.create(type);
        resource.positions().put(object, line, column);
        attributes(object, xml.getLocalName(), RawAttributes.of(xml));
        if (reference.isMany()) {
            addUnique(parent.object, reference, object);
        } else {
            parent.object.eSet(reference, object);
        }
        parent.lastChild = object;
        stack.push(new Frame(object, null, line, column));
    }

    @SuppressWarnings("unchecked")
    private static void addUnique(EObject owner, EStructuralFeature feature, Object value) {
        ((InternalEList<Object>) owner.eGet(feature)).addUnique(value);
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }

    private void checkDepth(int depth) {
        if (depth > limits.depth()) {
            throw unreadable.at(line, column, "too-deep", limits.depth());
        }
    }

    /** The type of a contained element: what it says itself, or what its feature says; empty where that cannot be. */
    private static Optional<EClass> type(XMLStreamReader xml, EReference reference) {
        String written = RawAttributes.orEmpty(xml.getAttributeValue(Xmi.XSI, "type"));
        if (written.isEmpty()) {
            written = RawAttributes.orEmpty(xml.getAttributeValue(Xmi.XMI, "type"));
        }
        EClass declared = reference.getEReferenceType();
        if (!RawAttributes.orEmpty(xml.getAttributeValue(null, "href")).isEmpty()) {
            return Optional.empty();
        }
        if (written.isEmpty()) {
            return declared.isAbstract() ? Optional.empty() : Optional.of(declared);
        }
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? "" : written.substring(0, colon);
        String namespace = RawAttributes.orEmpty(xml.getNamespaceURI(prefix));
        return Packages.type(namespace, written.substring(colon + 1))
                .filter(t -> !t.isAbstract() && declared.isSuperTypeOf(t));
    }

    private void attributes(EObject object, String name, RawAttributes attributes) {
        for (Migration migration : migrations) {
            migration.element(name, attributes);
        }
        for (RawAttributes.Attribute attribute : attributes.all()) {
            if (!isOfXmi(attribute)) {
                attribute(object, attribute);
            }
        }
    }

    /** Whether an attribute belongs to the format itself and is written anew. */
    private static boolean isOfXmi(RawAttributes.Attribute attribute) {
        return switch (attribute.namespace()) {
            case Xmi.XMLNS ->
                attribute.value().equals(Xmi.XMI)
                        || attribute.value().equals(Xmi.XSI)
                        || Packages.byNamespace(attribute.value())
                                .filter(p -> attribute.localName().equals(p.getNsPrefix()))
                                .isPresent();
            case Xmi.XMI -> "version".equals(attribute.localName()) || "type".equals(attribute.localName());
            case Xmi.XSI -> "type".equals(attribute.localName());
            default -> "formatVersion".equals(attribute.qualifiedName());
        };
    }

    private void attribute(EObject object, RawAttributes.Attribute attribute) {
        EStructuralFeature feature =
                attribute.namespace().isEmpty() ? Xmi.feature(object.eClass(), attribute.qualifiedName()) : null;
        if (feature instanceof EAttribute plain) {
            value(object, plain, attribute);
        } else if (feature instanceof EReference reference && !reference.isContainment()) {
            pendingIds.add(
                    new PendingIds(object, reference, attribute.qualifiedName(), attribute.value(), line, column));
        } else {
            keepAttribute(object, attribute.qualifiedName(), attribute.value(), null, List.of());
            if (!attribute.namespace().equals(Xmi.XMLNS)) {
                fault(
                        FileRules.UNKNOWN_CONTENT,
                        Severity.WARNING,
                        object,
                        "unknown-attribute",
                        attribute.qualifiedName());
            }
        }
    }

    private void value(EObject object, EAttribute feature, RawAttributes.Attribute attribute) {
        EDataType type = feature.getEAttributeType();
        try {
            if (feature.isMany()) {
                for (String token : tokens(attribute.value())) {
                    list(object, feature).add(convert(type, token));
                }
            } else {
                object.eSet(feature, convert(type, attribute.value()));
            }
        } catch (RuntimeException e) {
            if (feature.isMany()) {
                object.eUnset(feature);
            }
            keepAttribute(object, attribute.qualifiedName(), attribute.value(), feature, List.of());
            illegal(object, feature, attribute.value(), line, column);
        }
        if (feature.isID() && ids.putIfAbsent(attribute.value(), object) != null) {
            fault(FileRules.DUPLICATE_ID, Severity.ERROR, object, "duplicate-id", attribute.value());
        }
    }

    /** The words of a list; most are of one word. */
    private static List<String> tokens(String value) {
        StringTokenizer words = new StringTokenizer(value);
        List<String> tokens = new ArrayList<>(words.countTokens());
        while (words.hasMoreTokens()) {
            tokens.add(words.nextToken());
        }
        return tokens;
    }

    private static Object convert(EDataType type, String text) {
        return Objects.requireNonNull(EcoreUtil.createFromString(type, text));
    }

    private void illegal(EObject object, EAttribute feature, String value, int atLine, int atColumn) {
        fault(
                FileRules.ILLEGAL_VALUE,
                Severity.ERROR,
                object,
                atLine,
                atColumn,
                "illegal-value",
                shortened(value),
                feature.getName());
    }

    private static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }

    private void characters(String text) {
        Frame frame = stack.peek();
        if (frame == null) {
            return;
        }
        if (frame.text.isEmpty()) {
            frame.textLine = line;
        }
        frame.text.append(text);
    }

    /** Keeps text that stands between elements, where none belongs. */
    private void strayText(Frame frame) {
        String text = frame.text.toString();
        frame.text.setLength(0);
        if (!text.isBlank()) {
            int blankLines = (int) text.substring(0, text.indexOf(text.strip()))
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            StringBuilder escaped = new StringBuilder();
            Xmi.text(escaped, text.strip());
            keepPiece(frame, escaped.toString());
            fault(
                    FileRules.UNKNOWN_CONTENT,
                    Severity.WARNING,
                    frame.object,
                    frame.textLine + blankLines,
                    0,
                    "stray-text",
                    shortened(text.strip()));
        }
    }

    private void end(Frame frame) {
        EAttribute feature = frame.textFeature;
        if (feature == null) {
            return;
        }
        String text = frame.text.toString();
        boolean isText = feature.getEAttributeType().getInstanceClass() == String.class;
        try {
            Object value = convert(feature.getEAttributeType(), isText ? text : text.strip());
            if (feature.isMany()) {
                list(frame.object, feature).add(value);
            } else {
                frame.object.eSet(feature, value);
            }
        } catch (RuntimeException e) {
            StringBuilder xml = new StringBuilder("<").append(feature.getName()).append('>');
            Xmi.text(xml, text);
            Frame owner = Objects.requireNonNull(stack.peek());
            KeptContent.KeptPiece piece = new KeptContent.KeptPiece(
                    xml.append("</").append(feature.getName()).append('>').toString(), owner.lastChild, feature);
            resource.keep(frame.object).pieces().add(piece);
            illegal(frame.object, feature, text, frame.line, frame.column);
        }
    }

    /** Keeps a comment or processing instruction. */
    private void aside(String xml) {
        Frame frame = stack.peek();
        if (frame != null) {
            keepPiece(frame, xml);
        } else if (root == null) {
            resource.prolog().add(xml);
        } else {
            resource.epilog().add(xml);
        }
    }

    private void keepPiece(Frame frame, String xml) {
        resource.keep(frame.object).pieces().add(new KeptContent.KeptPiece(xml, frame.lastChild, null));
    }

    private void keepAttribute(
            EObject object, String name, String value, @Nullable EStructuralFeature feature, List<String> rest) {
        Object read = feature == null ? null : KeptContent.KeptAttribute.valueOf(object, feature);
        resource.keep(object).attributes().add(new KeptContent.KeptAttribute(name, value, feature, read, rest));
    }

    /** Reads the present element to its end and returns it as text. */
    private String capture(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        boolean open = false;
        int event = XMLStreamConstants.START_ELEMENT;
        while (true) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                checkDepth(stack.size() + depth);
                out.append(open ? ">" : "").append('<').append(qualifiedName(xml));
                for (RawAttributes.Attribute attribute : RawAttributes.of(xml).all()) {
                    out.append(' ').append(attribute.qualifiedName()).append("=\"");
                    Xmi.attribute(out, attribute.value());
                    out.append('"');
                }
                open = true;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                out.append(open ? "/>" : "</" + qualifiedName(xml) + ">");
                open = false;
                if (depth == 0) {
                    return out.toString();
                }
            } else {
                out.append(open ? ">" : "");
                open = false;
                switch (event) {
                    case XMLStreamConstants.COMMENT ->
                        out.append("<!--").append(xml.getText()).append("-->");
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> out.append(instruction(xml));
                    default -> {
                        if (xml.hasText()) {
                            Xmi.text(out, RawAttributes.orEmpty(xml.getText()));
                        }
                    }
                }
            }
            event = next(xml);
        }
    }

    private static String qualifiedName(XMLStreamReader xml) {
        String prefix = RawAttributes.orEmpty(xml.getPrefix());
        return prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }

    private void resolve(PendingIds pending) {
        List<String> rest = new ArrayList<>();
        EReference feature = pending.feature();
        for (String token : tokens(pending.value())) {
            String id = token.startsWith("#") ? token.substring(1) : token;
            EObject target = id.startsWith("/") ? byPath(id) : ids.get(id);
            if (target == null || !feature.getEReferenceType().isInstance(target)) {
                rest.add(token);
                fault(
                        FileRules.DANGLING_REFERENCE,
                        Severity.ERROR,
                        pending.owner(),
                        pending.line(),
                        pending.column(),
                        target == null ? "dangling-reference" : "wrong-type-reference",
                        shortened(id),
                        feature.getName());
            } else if (feature.isMany()) {
                list(pending.owner(), feature).add(target);
            } else {
                pending.owner().eSet(feature, target);
            }
        }
        if (!rest.isEmpty()) {
            keepAttribute(pending.owner(), pending.name(), pending.value(), feature, rest);
        }
    }

    private @Nullable EObject byPath(String fragment) {
        try {
            return resource.getEObject(fragment);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private void fault(String rule, Severity severity, EObject element, String text, Object... arguments) {
        fault(rule, severity, element, line, column, text, arguments);
    }

    private void fault(
            String rule,
            Severity severity,
            EObject element,
            int atLine,
            int atColumn,
            String text,
            Object... arguments) {
        resource.faults().add(new Fault(rule, severity, element, atLine, atColumn, texts.get(text, arguments)));
    }
}
