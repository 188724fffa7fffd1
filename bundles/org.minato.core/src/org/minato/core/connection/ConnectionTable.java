// SPDX-License-Identifier: EPL-2.0
package org.minato.core.connection;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.model.domain.Connection;
import org.minato.model.domain.Containment;
import org.minato.model.domain.Domain;
import org.minato.model.refmodel.RefmodelPackage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one table of what may be connected with what and what may be inside what: rows of the base descriptor and of every
 * installed domain. Validator, forms and diagrams read it. A row names types; their subtypes are included. Safe for
 * several threads; asked without locks.
 */
@Component(service = ConnectionTable.class)
public final class ConnectionTable {

    private record Row(EClass from, EClass to) {
        boolean fits(EClass source, EClass target) {
            return from.isSuperTypeOf(source) && to.isSuperTypeOf(target);
        }
    }

    private record Rows(List<Row> connections, List<Row> containments) {}

    private final Domains domains;
    private volatile @Nullable Rows rows;

    /** From the descriptors of all installed domains, which are read on the first question. */
    @Activate
    public ConnectionTable(@Reference Domains domains) {
        this.domains = domains;
    }

    /** Whether data may flow from one kind of node to another. */
    public boolean mayConnect(EClass source, EClass target) {
        return rows().connections().stream().anyMatch(row -> row.fits(source, target));
    }

    /** Whether data may flow from one node to another; a node never sends to itself. */
    public boolean mayConnect(EObject source, EObject target) {
        return source != target && mayConnect(source.eClass(), target.eClass());
    }

    /** The concrete kinds of nodes that may receive from a kind of node, in the order of the metamodel. */
    public List<EClass> targetsOf(EClass source) {
        return nodeTypes().stream().filter(t -> mayConnect(source, t)).toList();
    }

    /** The concrete kinds of nodes that may send to a kind of node, in the order of the metamodel. */
    public List<EClass> sourcesOf(EClass target) {
        return nodeTypes().stream().filter(s -> mayConnect(s, target)).toList();
    }

    /**
     * Whether a kind of element may be inside another by a containment feature. The metamodel decides what the feature
     * can hold; of the kinds that the table names as children, only the pairs of the table are allowed.
     */
    public boolean mayContain(EClass parent, EReference feature, EClass child) {
        return feature.isContainment()
                && feature.getEContainingClass().isSuperTypeOf(parent)
                && feature.getEReferenceType().isSuperTypeOf(child)
                && mayContain(parent, child);
    }

    /** Whether a kind of element may be inside another by any feature. */
    public boolean mayContain(EClass parent, EClass child) {
        boolean possible = parent.getEAllContainments().stream()
                .anyMatch(feature -> feature.getEReferenceType().isSuperTypeOf(child));
        List<Row> containments = rows().containments();
        boolean ruled = containments.stream().anyMatch(row -> row.to().isSuperTypeOf(child));
        return possible && (!ruled || containments.stream().anyMatch(row -> row.fits(parent, child)));
    }

    /** The concrete kinds of elements that may be inside a kind of element by a feature, in the order of the metamodel. */
    public List<EClass> childrenOf(EClass parent, EReference feature) {
        return feature.getEReferenceType().getEPackage().getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && mayContain(parent, feature, type))
                .toList();
    }

    private static List<EClass> nodeTypes() {
        return RefmodelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && RefmodelPackage.Literals.NODE.isSuperTypeOf(type))
                .toList();
    }

    private Rows rows() {
        Rows present = rows;
        if (present == null) {
            present = read();
            rows = present;
        }
        return present;
    }

    private Rows read() {
        List<Row> connections = new ArrayList<>();
        List<Row> containments = new ArrayList<>();
        for (InstalledDomain domain : domains.all()) {
            Domain descriptor = domain.descriptor();
            for (Connection row : descriptor.getConnections()) {
                add(connections, row.getSource(), row.getTarget());
            }
            for (Containment row : descriptor.getContainments()) {
                add(containments, row.getParent(), row.getChild());
            }
        }
        return new Rows(List.copyOf(connections), List.copyOf(containments));
    }

    /** A row with a name that is no type allows nothing; Domains reports it. */
    private static void add(List<Row> rows, @Nullable String from, @Nullable String to) {
        if (type(from) instanceof EClass source && type(to) instanceof EClass target) {
            rows.add(new Row(source, target));
        }
    }

    private static @Nullable Object type(@Nullable String name) {
        return name == null ? null : RefmodelPackage.eINSTANCE.getEClassifier(name);
    }
}
