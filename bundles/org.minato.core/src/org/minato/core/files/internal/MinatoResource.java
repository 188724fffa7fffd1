// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.NotificationImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.files.DanglingReferences;
import org.minato.core.files.Limits;

/** A file of Minato in memory: its elements, where they stand in the file, and what the model cannot hold of it. */
public final class MinatoResource extends ResourceImpl {

    private final Limits limits;
    private final Positions positions = new Positions();
    private final Map<EObject, KeptContent> kept = new IdentityHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<PendingLink> links = new ArrayList<>();
    private final List<String> prolog = new ArrayList<>();
    private final List<String> epilog = new ArrayList<>();
    private String diskChecksum = "";
    private boolean migrated;

    /** An empty file. */
    public MinatoResource(URI uri, Limits limits) {
        super(uri);
        this.limits = limits;
        setIntrinsicIDToEObjectMap(new ConcurrentHashMap<>());
    }

    /** Where an element begins, from 1; 0 where it is not from the file. */
    public int line(EObject element) {
        return positions.line(element);
    }

    /** Column in which an element begins, from 1; 0 where it is not from the file. */
    public int column(EObject element) {
        return positions.column(element);
    }

    /** What was found faulty on reading. */
    public List<Fault> faults() {
        return faults;
    }

    /** References to other files that are to be resolved. */
    public List<PendingLink> links() {
        return links;
    }

    /** Whether the file was written in an older format. */
    public boolean isMigrated() {
        return migrated;
    }

    /** SHA-256 of the bytes on disk when the file was read or saved; empty for a new file. */
    public String diskChecksum() {
        return diskChecksum;
    }

    /** Notes what is on disk now. */
    public void setDiskChecksum(String checksum) {
        this.diskChecksum = checksum;
    }

    /** Notes that the file has been written in the present format. */
    public void setMigrated(boolean migrated) {
        this.migrated = migrated;
    }

    Positions positions() {
        return positions;
    }

    List<String> prolog() {
        return prolog;
    }

    List<String> epilog() {
        return epilog;
    }

    /** What is kept of an element; null where nothing is. */
    @Nullable
    KeptContent kept(EObject element) {
        return kept.isEmpty() ? null : kept.get(element);
    }

    /** The elements of the file of which something is kept, in any order. */
    List<EObject> keptElements() {
        return kept.keySet().stream()
                .filter(element -> element.eResource() == this)
                .toList();
    }

    private KeptContent keep(EObject element) {
        KeptContent content = kept.get(element);
        if (content == null) {
            content = new KeptContent();
            kept.put(element, content);
        }
        return content;
    }

    /** Keeps an attribute as it was written; see {@link KeptContent.KeptAttribute}. */
    void keepAttribute(
            EObject element, String name, String value, @Nullable EStructuralFeature feature, List<String> rest) {
        Object read = feature == null ? null : KeptContent.KeptAttribute.valueOf(element, feature);
        keep(element).attributes().add(new KeptContent.KeptAttribute(name, value, feature, read, rest));
    }

    /** Keeps XML inside an element as it was written; see {@link KeptContent.KeptPiece}. */
    void keepPiece(EObject element, String xml, @Nullable EObject after, @Nullable EStructuralFeature feature) {
        keep(element).pieces().add(new KeptContent.KeptPiece(xml, after, feature));
    }

    /** Keeps a reference to another file that leads nowhere, as it was written. */
    public void keep(PendingLink link) {
        keepPiece(link.owner(), link.xml(), link.after(), link.feature());
    }

    /** The features of an element that hold references leading nowhere. */
    public List<EReference> danglingReferences(EObject element) {
        KeptContent content = kept(element);
        return content == null ? List.of() : content.dangling(element);
    }

    /** The attributes of an element whose text in the file their type does not allow, as long as no other value is set. */
    public List<EAttribute> illegalValues(EObject element) {
        KeptContent content = kept(element);
        return content == null ? List.of() : content.illegal(element);
    }

    /** Gives the references of a feature that lead nowhere up. */
    public void forgetDangling(EObject element, EReference feature) {
        KeptContent content = kept(element);
        if (content != null) {
            Object before = keptOf(element);
            content.forget(feature);
            tellKept(new DanglingReferences.State(element, before));
        }
    }

    /** Keeps a reference to another file that leads nowhere. */
    public void keepDangling(EObject element, EReference feature, String address) {
        Object before = keptOf(element);
        StringBuilder xml = new StringBuilder("<").append(feature.getName()).append(" href=\"");
        Xmi.attribute(xml, address);
        keepPiece(element, xml.append("\"/>").toString(), null, feature);
        tellKept(new DanglingReferences.State(element, before));
    }

    /** A copy of what is kept of an element. */
    public Object keptOf(EObject element) {
        KeptContent content = kept(element);
        return content == null ? new KeptContent() : content.copy();
    }

    /** Keeps of an element what was kept at another moment. */
    public void keepAgain(DanglingReferences.State state) {
        Object before = keptOf(state.element());
        kept.put(state.element(), ((KeptContent) state.kept()).copy());
        tellKept(new DanglingReferences.State(state.element(), before));
    }

    private void tellKept(DanglingReferences.State before) {
        if (eNotificationRequired()) {
            eNotify(new NotificationImpl(Notification.SET, before, null) {
                @Override
                public Object getNotifier() {
                    return MinatoResource.this;
                }

                @Override
                public int getFeatureID(@Nullable Class<?> expected) {
                    return DanglingReferences.FEATURE_ID;
                }
            });
        }
    }

    @Override
    protected void doLoad(@Nullable InputStream stream, @Nullable Map<?, ?> options) throws IOException {
        XmiReader.read(this, Objects.requireNonNull(stream).readAllBytes(), limits);
    }

    @Override
    protected void doSave(@Nullable OutputStream stream, @Nullable Map<?, ?> options) throws IOException {
        Objects.requireNonNull(stream).write(new XmiWriter(this).write());
    }

    /** Looks the element up, and distrusts what the index says about elements whose id has changed. */
    @Override
    protected @Nullable EObject getEObjectByID(@Nullable String id) {
        EObject known = getIntrinsicIDToEObjectMap().get(id);
        if (known != null && (!Objects.equals(id, EcoreUtil.getID(known)) || known.eResource() != this)) {
            getIntrinsicIDToEObjectMap().remove(id);
        }
        return super.getEObjectByID(id);
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        faults.clear();
        links.clear();
        kept.clear();
        prolog.clear();
        epilog.clear();
    }
}
