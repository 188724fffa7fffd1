// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.FileRules;
import org.minato.core.files.Limits;
import org.minato.core.files.Locations;
import org.minato.core.files.internal.KeptContent.KeptAttribute;
import org.minato.core.files.internal.KeptContent.KeptPiece;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Root;

/**
 * Writes a resource as XMI: UTF-8, lines ended by LF, one attribute a line in the order of the metamodel, format version
 * and id first, references within the file as ids, references to other files as relative addresses. The same model gives
 * the same bytes. One use, one thread.
 */
final class XmiWriter {

    private static final String STEP = "  ";

    private final Resource resource;
    private final MinatoResource memory;
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();
    private final Map<EClass, List<EReference>> links = new HashMap<>();

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
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        memory.prolog().forEach(this::line);
        for (EObject top : resource.getContents()) {
            element(top, null, "");
        }
        memory.epilog().forEach(this::line);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void line(String xml) {
        out.append(xml).append('\n');
    }

    /** Writes an element; feature is null for the top one. */
    private void element(EObject object, @Nullable EReference feature, String indent) {
        String name = feature == null ? qualifiedName(object.eClass()) : feature.getName();
        if (indent.length() / STEP.length() >= Limits.DEFAULT.depth()) {
            throw notWritable("save.too-deep", Locations.of(object).elementPath());
        }
        out.append(indent).append('<').append(name);
        String inner = indent + STEP + STEP;
        if (feature == null) {
            topAttributes(object, inner);
        } else if (feature.getEReferenceType() != object.eClass()) {
            attribute(inner, "xsi:type", qualifiedName(object.eClass()), object);
        }
        KeptContent kept = memory.kept(object);
        List<EStructuralFeature> written = features(object.eClass());
        for (EStructuralFeature f : written) {
            attribute(object, f, kept, inner);
        }
        if (kept != null) {
            kept.attributes().stream()
                    .filter(a -> a.feature() == null)
                    .forEach(a -> attribute(inner, a.name(), a.value(), object));
        }
        int length = out.append(">\n").length();
        content(object, written, kept, indent + STEP);
        if (out.length() == length) {
            out.setLength(length - 2);
            out.append("/>\n");
        } else {
            out.append(indent).append("</").append(name).append(">\n");
        }
    }

    private static String qualifiedName(EClass type) {
        return type.getEPackage().getNsPrefix() + ":" + type.getName();
    }

    private void topAttributes(EObject top, String indent) {
        attribute(indent, "xmi:version", "2.0", top);
        attribute(indent, "xmlns:xmi", Xmi.XMI, top);
        attribute(indent, "xmlns:xsi", Xmi.XSI, top);
        namespaces(top).forEach((prefix, uri) -> attribute(indent, "xmlns:" + prefix, uri, top));
        if (top instanceof Root) {
            attribute(indent, "formatVersion", String.valueOf(UnreadableFiles.FORMAT_VERSION), top);
        }
    }

    /** The packages that types in the file are named from. */
    private Map<String, String> namespaces(EObject top) {
        Map<String, String> namespaces = new TreeMap<>();
        note(top.eClass(), namespaces);
        noteKept(top, namespaces);
        for (Iterator<EObject> i = EcoreUtil.getAllContents(top, false); i.hasNext(); ) {
            EObject object = i.next();
            if (object.eContainmentFeature().getEReferenceType() != object.eClass()) {
                note(object.eClass(), namespaces);
            }
            noteKept(object, namespaces);
            for (EReference reference : links(object.eClass())) {
                if (!object.eIsSet(reference)) {
                    continue;
                }
                targets(object, reference).stream()
                        .filter(t -> t.eResource() != resource && t.eClass() != reference.getEReferenceType())
                        .forEach(t -> note(t.eClass(), namespaces));
            }
        }
        return namespaces;
    }

    /** What is kept as text may name types too. */
    private void noteKept(EObject object, Map<String, String> namespaces) {
        KeptContent kept = memory.kept(object);
        if (kept != null) {
            for (EPackage owner : Packages.all()) {
                String prefix = owner.getNsPrefix() + ":";
                if (kept.pieces().stream().anyMatch(p -> p.xml().contains(prefix))) {
                    namespaces.put(owner.getNsPrefix(), owner.getNsURI());
                }
            }
        }
    }

    private static void note(EClass type, Map<String, String> namespaces) {
        EPackage owner = type.getEPackage();
        namespaces.put(owner.getNsPrefix(), owner.getNsURI());
    }

    /** The references of a type that may lead to other files. */
    private List<EReference> links(EClass type) {
        return links.computeIfAbsent(
                type,
                t -> features(t).stream()
                        .filter(EReference.class::isInstance)
                        .map(EReference.class::cast)
                        .filter(r -> !r.isContainment())
                        .toList());
    }

    private List<EStructuralFeature> features(EClass type) {
        return features.computeIfAbsent(
                type,
                t -> t.getEAllStructuralFeatures().stream()
                        .filter(Xmi::isWritten)
                        .filter(f -> !"formatVersion".equals(f.getName()))
                        .toList());
    }

    private void attribute(EObject object, EStructuralFeature feature, @Nullable KeptContent kept, String indent) {
        KeptAttribute text = kept == null ? null : keptText(kept, feature);
        if (text != null && text.standsFor(object)) {
            attribute(indent, feature.getName(), text.value(), object);
        } else if (feature instanceof EAttribute plain) {
            if (!plain.isMany() && object.eIsSet(plain)) {
                attribute(indent, plain.getName(), convert(plain, object.eGet(plain)), object);
            }
        } else if (feature instanceof EReference reference
                && !reference.isContainment()
                && object.eIsSet(reference)
                && !leavesFile(object, reference)) {
            StringBuilder ids = new StringBuilder();
            for (EObject target : targets(object, reference)) {
                ids.append(ids.isEmpty() ? "" : " ").append(resource.getURIFragment(target));
            }
            if (text != null && reference.isMany()) {
                text.rest().forEach(id -> ids.append(' ').append(id));
            }
            attribute(indent, reference.getName(), ids.toString(), object);
        }
    }

    private static @Nullable KeptAttribute keptText(KeptContent kept, EStructuralFeature feature) {
        for (KeptAttribute attribute : kept.attributes()) {
            if (attribute.feature() == feature) {
                return attribute;
            }
        }
        return null;
    }

    private boolean leavesFile(EObject object, EReference reference) {
        for (EObject target : targets(object, reference)) {
            if (target.eResource() != resource) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject object, EReference reference) {
        Object value = object.eGet(reference, false);
        if (value instanceof List<?> list) {
            return (List<EObject>) list;
        }
        return value instanceof EObject target ? List.of(target) : List.of();
    }

    private static String convert(EAttribute feature, @Nullable Object value) {
        String text = EcoreUtil.convertToString(feature.getEAttributeType(), value);
        return text == null ? "" : text;
    }

    private void attribute(String indent, String name, String value, EObject object) {
        check(value, name, object);
        out.append('\n').append(indent).append(name).append("=\"");
        Xmi.attribute(out, value);
        out.append('"');
    }

    private void check(String value, String name, EObject object) {
        if (Xmi.illegalCharacter(value) >= 0) {
            throw notWritable("save.illegal-character", Locations.of(object).elementPath(), name);
        }
    }

    private static MinatoException notWritable(String key, Object... arguments) {
        Texts texts = Texts.of(FileRules.class);
        return new MinatoException(texts.get(key, arguments), LocalizedText.same(""), null);
    }

    private void content(EObject object, List<EStructuralFeature> written, @Nullable KeptContent kept, String indent) {
        Set<KeptPiece> rest = new LinkedHashSet<>();
        if (kept != null) {
            kept.pieces().stream().filter(p -> p.isNeeded(object)).forEach(rest::add);
        }
        for (EStructuralFeature feature : written) {
            if (feature instanceof EAttribute plain && plain.isMany()) {
                texts(object, plain, indent);
            }
        }
        pieces(rest, null, indent);
        for (EStructuralFeature feature : written) {
            if (!(feature instanceof EReference reference) || !object.eIsSet(reference)) {
                continue;
            }
            if (reference.isContainment()) {
                for (EObject child : targets(object, reference)) {
                    element(child, reference, indent);
                    pieces(rest, child, indent);
                }
            } else if (leavesFile(object, reference)) {
                targets(object, reference).forEach(t -> link(object, reference, t, indent));
            }
        }
        rest.forEach(p -> out.append(indent).append(p.xml()).append('\n'));
    }

    private void texts(EObject object, EAttribute feature, String indent) {
        if (!object.eIsSet(feature)) {
            return;
        }
        KeptContent kept = memory.kept(object);
        KeptAttribute text = kept == null ? null : keptText(kept, feature);
        if (text != null && text.standsFor(object)) {
            return;
        }
        for (Object value : (List<?>) object.eGet(feature)) {
            String written = convert(feature, value);
            check(written, feature.getName(), object);
            out.append(indent).append('<').append(feature.getName()).append('>');
            Xmi.text(out, written);
            out.append("</").append(feature.getName()).append(">\n");
        }
    }

    private void pieces(Set<KeptPiece> rest, @Nullable EObject after, String indent) {
        if (rest.isEmpty()) {
            return;
        }
        rest.removeIf(piece -> {
            boolean here = piece.after() == after;
            if (here) {
                out.append(indent).append(piece.xml()).append('\n');
            }
            return here;
        });
    }

    private void link(EObject object, EReference feature, EObject target, String indent) {
        Resource file = target.eResource();
        if (file == null) {
            throw notWritable("save.lost-target", Locations.of(object).elementPath(), feature.getName());
        }
        out.append(indent).append('<').append(feature.getName());
        String inner = indent + STEP + STEP;
        if (feature.getEReferenceType() != target.eClass()) {
            attribute(inner, "xsi:type", qualifiedName(target.eClass()), object);
        }
        String fragment = file.getURIFragment(target);
        URI address = file == resource
                ? URI.createURI("#" + fragment)
                : file.getURI().deresolve(resource.getURI(), true, true, false).appendFragment(fragment);
        attribute(inner, "href", address.toString(), object);
        out.append("/>\n");
    }
}
