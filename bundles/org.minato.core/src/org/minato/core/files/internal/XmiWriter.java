// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.Limits;
import org.minato.core.files.Locations;
import org.minato.core.files.internal.KeptContent.KeptAttribute;
import org.minato.core.files.internal.KeptContent.KeptPiece;
import org.minato.model.base.Root;

/**
 * Writes a resource as XMI: UTF-8, lines ended by LF, one attribute a line in the order of the metamodel, format version
 * and id first, references within the file as ids, references to other files as relative addresses. The same model gives
 * the same bytes. One use, one thread.
 */
final class XmiWriter {

    private static final String STEP = XmlOutput.STEP;

    private final Resource resource;
    private final MinatoResource memory;
    private final XmlOutput out = new XmlOutput();
    private final Map<EClass, WrittenFeatures> features = new HashMap<>();
    private Namespaces namespaces = new Namespaces();

    XmiWriter(MinatoResource resource) {
        this(resource, resource);
    }

    /** For a resource of any kind; memory holds what is kept beside its elements. */
    XmiWriter(Resource resource, MinatoResource memory) {
        this.resource = resource;
        this.memory = memory;
    }

    /**
     * The content of the file.
     *
     * @throws MinatoException where a text cannot be written in XML, or a reference leads to an element in no file
     */
    byte[] write() {
        out.line("", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        memory.prolog().forEach(xml -> out.line("", xml));
        for (EObject top : resource.getContents()) {
            top(top);
        }
        memory.epilog().forEach(xml -> out.line("", xml));
        return out.bytes();
    }

    /** Writes a top element. Its namespaces are known only when all in it has been written. */
    private void top(EObject top) {
        namespaces = new Namespaces();
        int start = out.length();
        element(top, null, "");
        XmlOutput declarations = new XmlOutput();
        String name = namespaces.nameOf(top.eClass());
        declarations.start("", name);
        String indent = STEP + STEP;
        declarations.attribute(indent, "xmi:version", "2.0", top);
        declarations.attribute(indent, "xmlns:xmi", Xmi.XMI, top);
        declarations.attribute(indent, "xmlns:xsi", Xmi.XSI, top);
        namespaces
                .addresses()
                .forEach((prefix, address) -> declarations.attribute(indent, "xmlns:" + prefix, address, top));
        out.insert(start, declarations);
    }

    /** Writes an element; feature is null for the top one, the beginning of whose start tag is written later. */
    private void element(EObject object, @Nullable EReference feature, String indent) {
        if (indent.length() / STEP.length() >= Limits.DEFAULT.depth()) {
            throw XmlOutput.notWritable("save.too-deep", Locations.path(object));
        }
        EClass type = object.eClass();
        String name = feature == null ? namespaces.nameOf(type) : feature.getName();
        String inner = indent + STEP + STEP;
        KeptContent kept = memory.kept(object);
        if (kept != null) {
            namespaces.noteAllIn(kept);
        }
        WrittenFeatures written = features.computeIfAbsent(type, WrittenFeatures::of);
        if (feature != null) {
            out.start(indent, name);
            if (feature.getEReferenceType() != type) {
                out.attribute(inner, "xsi:type", namespaces.nameOf(type), object);
            }
        } else if (object instanceof Root) {
            out.attribute(inner, "formatVersion", String.valueOf(UnreadableFiles.FORMAT_VERSION), object);
        }
        boolean hasLinks = kept != null;
        for (EStructuralFeature f : kept == null ? written.attributes() : written.all()) {
            hasLinks |= !attribute(object, f, kept, inner);
        }
        if (kept != null) {
            kept.attributes().stream()
                    .filter(a -> a.feature() == null)
                    .forEach(a -> out.attribute(inner, a.name(), a.value(), object));
        }
        int content = out.content();
        content(object, written, kept, hasLinks, indent + STEP);
        out.end(indent, name, content);
    }

    /** Writes a feature as an attribute, where it is one that is written so; false where it leaves the file. */
    private boolean attribute(EObject object, EStructuralFeature feature, @Nullable KeptContent kept, String indent) {
        KeptAttribute text = kept == null ? null : kept.attribute(feature);
        if (text != null && text.standsFor(object)) {
            out.attribute(indent, feature.getName(), text.value(), object);
        } else if (feature instanceof EAttribute plain) {
            if (!plain.isMany() && object.eIsSet(plain)) {
                out.attribute(indent, plain.getName(), convert(plain, object.eGet(plain)), object);
            }
        } else if (feature instanceof EReference reference && !reference.isContainment() && object.eIsSet(reference)) {
            if (leavesFile(object, reference)) {
                return false;
            }
            List<String> unresolved = text != null && reference.isMany() ? text.rest() : List.of();
            out.attribute(indent, reference.getName(), ids(object, reference, unresolved), object);
        }
        return true;
    }

    private String ids(EObject object, EReference reference, List<String> unresolved) {
        StringBuilder ids = new StringBuilder();
        for (EObject target : WrittenFeatures.targets(object, reference)) {
            ids.append(ids.isEmpty() ? "" : " ").append(resource.getURIFragment(target));
        }
        unresolved.forEach(id -> ids.append(' ').append(id));
        return ids.toString();
    }

    private boolean leavesFile(EObject object, EReference reference) {
        for (EObject target : WrittenFeatures.targets(object, reference)) {
            if (target.eResource() != resource) {
                return true;
            }
        }
        return false;
    }

    private static String convert(EAttribute feature, @Nullable Object value) {
        String text = EcoreUtil.convertToString(feature.getEAttributeType(), value);
        return text == null ? "" : text;
    }

    /** Writes what is inside an element: values of many, contained elements, links, and what is kept between them. */
    private void content(
            EObject object, WrittenFeatures written, @Nullable KeptContent kept, boolean hasLinks, String indent) {
        Set<KeptPiece> rest = kept == null ? Set.of() : neededPieces(object, kept);
        for (EAttribute feature : written.texts()) {
            if (object.eIsSet(feature)) {
                texts(object, feature, kept, indent);
            }
        }
        pieces(rest, null, indent);
        for (EReference reference : written.references()) {
            if (!reference.isContainment() && !hasLinks || !object.eIsSet(reference)) {
                continue;
            }
            if (reference.isContainment()) {
                for (EObject child : WrittenFeatures.targets(object, reference)) {
                    element(child, reference, indent);
                    pieces(rest, child, indent);
                }
            } else if (leavesFile(object, reference)) {
                WrittenFeatures.targets(object, reference).forEach(t -> link(object, reference, t, indent));
            }
        }
        rest.forEach(p -> out.line(indent, p.xml()));
    }

    private static Set<KeptPiece> neededPieces(EObject object, KeptContent kept) {
        Set<KeptPiece> needed = new LinkedHashSet<>();
        kept.pieces().stream().filter(p -> p.isNeeded(object)).forEach(needed::add);
        return needed;
    }

    private void texts(EObject object, EAttribute feature, @Nullable KeptContent kept, String indent) {
        KeptAttribute text = kept == null ? null : kept.attribute(feature);
        if (text == null || !text.standsFor(object)) {
            for (Object value : (List<?>) object.eGet(feature)) {
                out.text(indent, feature.getName(), convert(feature, value), object);
            }
        }
    }

    /** Writes the kept pieces that follow a contained element, and takes them from the rest. */
    private void pieces(Set<KeptPiece> rest, @Nullable EObject after, String indent) {
        if (rest.isEmpty()) {
            return;
        }
        rest.removeIf(piece -> {
            boolean here = piece.after() == after;
            if (here) {
                out.line(indent, piece.xml());
            }
            return here;
        });
    }

    private void link(EObject object, EReference feature, EObject target, String indent) {
        Resource file = target.eResource();
        if (file == null) {
            throw XmlOutput.notWritable("save.lost-target", Locations.path(object), feature.getName());
        }
        String inner = indent + STEP + STEP;
        out.start(indent, feature.getName());
        if (feature.getEReferenceType() != target.eClass()) {
            out.attribute(inner, "xsi:type", namespaces.nameOf(target.eClass()), object);
        }
        String fragment = file.getURIFragment(target);
        URI address = file == resource
                ? URI.createURI("#" + fragment)
                : file.getURI().deresolve(resource.getURI(), true, true, false).appendFragment(fragment);
        out.attribute(inner, "href", address.toString(), object);
        out.end(indent, feature.getName(), out.content());
    }
}
