// SPDX-License-Identifier: EPL-2.0
package org.minato.impact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.Location;
import org.minato.core.text.LocalizedText;

/**
 * A link of the chain with the links that follow from it. An immutable tree.
 *
 * @param kind what it is
 * @param key by which it is referred to: {@code <book id>#<number>} of a clause, {@code <id of plan or model>#<element
 *     id>} of an element, id of a book, model or plan, path of a file, key of a part, rule id of a finding
 * @param label what it is called, or what it says
 * @param note how it hangs together with the link above, or its state and why; empty where there is nothing to add
 * @param location where it is written; empty for what is in no file
 * @param element the element of an opened file; of a rule book of a plugin, too; empty for folders, files and parts
 * @param links what follows from it, in a fixed order
 */
public record Link(
        LinkKind kind,
        String key,
        LocalizedText label,
        LocalizedText note,
        Optional<Location> location,
        Optional<EObject> element,
        List<Link> links) {

    /** Copies the links. */
    public Link {
        links = List.copyOf(links);
    }

    /** This link and all below it, in the order of reading. */
    public Stream<Link> all() {
        return Stream.concat(Stream.of(this), links.stream().flatMap(Link::all));
    }

    /** The links directly below of a kind. */
    public List<Link> links(LinkKind wanted) {
        return links.stream().filter(link -> link.kind == wanted).toList();
    }

    /** The same link with other links below it. */
    public Link with(List<Link> others) {
        return new Link(kind, key, label, note, location, element, others);
    }

    /** The same link with another note. */
    public Link noting(LocalizedText other) {
        return new Link(kind, key, label, other, location, element, links);
    }
}
