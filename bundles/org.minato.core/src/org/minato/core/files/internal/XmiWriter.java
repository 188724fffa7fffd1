// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
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
    private final WrittenFeatures features = new WrittenFeatures();

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
            element(top, null, "");
        }
        memory.epilog().forEach(xml -> out.line("", xml));
        return out.bytes();
    }

    /** Writes an element; feature is null for the top one. */
    private void element(EObject object, @Nullable EReference feature, String indent) {
        if (indent.length() / STEP.length() >= Limits.DEFAULT.depth()) {
            throw XmlOutput.notWritable("save.too-deep", Locations.path(object));
        }
        String name = feature == null ? Namespaces.qualifiedName(object.eClass()) : feature.getName();
        String inner = indent + STEP + STEP;
        KeptContent kept = memory.kept(object);
        List<EStructuralFeature> written = features.of(object.eClass());
        out.start(indent, name);
        if (feature == null) {
            topAttributes(object, inner);
        } else if (feature.getEReferenceType() != object.eClass()) {
            out.attribute(inner, "xsi:type", Namespaces.qualifiedName(object.eClass()), object);
        }
        for (EStructuralFeature f : written) {
            attribute(object, f, kept, inner);
        }
        if (kept != null) {
            kept.attributes().stream()
                    .filter(a -> a.feature() == null)
                    .forEach(a -> out.attribute(inner, a.name(), a.value(), object));
        }
        int content = out.content();
        content(object, written, kept, indent + STEP);
        out.end(indent, name, content);
    }

    private void topAttributes(EObject top, String indent) {
        out.attribute(indent, "xmi:version", "2.0", top);
        out.attribute(indent, "xmlns:xmi", Xmi.XMI, top);
        out.attribute(indent, "xmlns:xsi", Xmi.XSI, top);
        new Namespaces(resource, memory, features)
                .of(top)
                .forEach((prefix, address) -> out.attribute(indent, "xmlns:" + prefix, address, top));
        if (top instanceof Root) {
            out.attribute(indent, "formatVersion", String.valueOf(UnreadableFiles.FORMAT_VERSION), top);
        }
    }

    /** Writes a feature as an attribute, where it is one that is written so. */
    private void attribute(EObject object, EStructuralFeature feature, @Nullable KeptContent kept, String indent) {
        KeptAttribute text = kept == null ? null : kept.attribute(feature);
        if (text != null && text.standsFor(object)) {
            out.attribute(indent, feature.getName(), text.value(), object);
        } else if (feature instanceof EAttribute plain) {
            if (!plain.isMany() && object.eIsSet(plain)) {
                out.attribute(indent, plain.getName(), convert(plain, object.eGet(plain)), object);
            }
        } else if (feature instanceof EReference reference
                && !reference.isContainment()
                && object.eIsSet(reference)
                && !leavesFile(object, reference)) {
            List<String> unresolved = text != null && reference.isMany() ? text.rest() : List.of();
            out.attribute(indent, reference.getName(), ids(object, reference, unresolved), object);
        }
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
    private void content(EObject object, List<EStructuralFeature> written, @Nullable KeptContent kept, String indent) {
        Set<KeptPiece> rest = kept == null ? Set.of() : neededPieces(object, kept);
        for (EStructuralFeature feature : written) {
            if (feature instanceof EAttribute plain && plain.isMany() && object.eIsSet(plain)) {
                texts(object, plain, kept, indent);
            }
        }
        pieces(rest, null, indent);
        for (EStructuralFeature feature : written) {
            if (!(feature instanceof EReference reference) || !object.eIsSet(reference)) {
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
            out.attribute(inner, "xsi:type", Namespaces.qualifiedName(target.eClass()), object);
        }
        String fragment = file.getURIFragment(target);
        URI address = file == resource
                ? URI.createURI("#" + fragment)
                : file.getURI().deresolve(resource.getURI(), true, true, false).appendFragment(fragment);
        out.attribute(inner, "href", address.toString(), object);
        out.end(indent, feature.getName(), out.content());
    }
}
