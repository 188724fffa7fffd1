// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.minato.model.base.Root;

/**
 * What the first element of a file says the file is.
 *
 * @param version the format version that the file was written in
 */
record FileHead(EClass type, int version) {

    private static final List<Migration> MIGRATIONS = List.of(new DraftMigration());

    /**
     * Reads the head at the root element. A file whose root is none of ours, is not what the name of the file promises,
     * or is of a format that is not known is refused.
     */
    static FileHead read(XmlEvents events, URI file, UnreadableFiles unreadable) {
        String namespace = RawAttributes.orEmpty(events.xml().getNamespaceURI());
        String name = events.xml().getLocalName();
        Optional<EClass> type = Packages.type(namespace, name)
                .filter(t -> !t.isAbstract() && Root.class.isAssignableFrom(t.getInstanceClass()));
        String expected = expectedRoot(file);
        if (type.isEmpty() || !expected.isEmpty() && !expected.equals(name)) {
            throw unreadable.at(
                    events.line(),
                    events.column(),
                    "wrong-root",
                    name,
                    expected.isEmpty() ? "ReferenceModel, RuleBook, Plan, Domain" : expected);
        }
        int version = version(events, namespace, unreadable);
        if (version > UnreadableFiles.FORMAT_VERSION) {
            throw unreadable.at(
                    events.line(), events.column(), "newer-format", version, UnreadableFiles.FORMAT_VERSION);
        }
        return new FileHead(type.get(), version);
    }

    private static String expectedRoot(URI file) {
        return switch (RawAttributes.orEmpty(file.fileExtension())) {
            case "refmodel" -> "ReferenceModel";
            case "rulebook" -> "RuleBook";
            case "plan" -> "Plan";
            case "domain" -> "Domain";
            default -> "";
        };
    }

    /** The version of the file: an older namespace or an older number makes it old, a newer one makes it new. */
    private static int version(XmlEvents events, String namespace, UnreadableFiles unreadable) {
        int byNamespace = Packages.version(namespace)
                .orElseThrow(() -> unreadable.at(events.line(), events.column(), "wrong-version", namespace));
        String text = RawAttributes.of(events.xml()).value("", "formatVersion").orElse(String.valueOf(byNamespace));
        if (!text.matches("[0-9]{1,6}")) {
            throw unreadable.at(events.line(), events.column(), "wrong-version", text);
        }
        int byNumber = Integer.parseInt(text);
        return Math.max(byNamespace, byNumber) > UnreadableFiles.FORMAT_VERSION
                ? Math.max(byNamespace, byNumber)
                : Math.min(byNamespace, byNumber);
    }

    boolean isOld() {
        return version < UnreadableFiles.FORMAT_VERSION;
    }

    /** The steps from the version of the file to the present one, in their order. */
    List<Migration> migrations() {
        return MIGRATIONS.stream().filter(m -> m.from() >= version).toList();
    }
}
