// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import java.io.IOException;
import java.net.URL;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.minato.core.domain.Domains;
import org.minato.core.errors.MinatoException;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.internal.MinatoResource;
import org.minato.core.files.internal.MinatoResourceSet;
import org.minato.core.files.internal.Opening;
import org.minato.core.files.internal.Serialisation;
import org.minato.core.finding.Location;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Root;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Opens and saves models, plans, rule books and domain descriptors. Opening executes nothing, fetches nothing and
 * follows references to files only; what can be read in spite of faults is opened with findings, and saving it loses
 * nothing. Files may be opened in parallel; one resource set belongs to one thread at a time.
 */
@Component(service = ModelFiles.class)
public final class ModelFiles {

    private final Domains domains;
    private final Limits limits;

    /** With the usual limits; the constructor that the service runtime calls. */
    @Activate
    public ModelFiles(@Reference Domains domains) {
        this(domains, Limits.DEFAULT);
    }

    /** With limits of one's own. */
    public ModelFiles(Domains domains, Limits limits) {
        this.domains = domains;
        this.limits = limits;
    }

    /** An empty resource set that opens nothing by itself: what is in it has come through this service. */
    public ResourceSet newResourceSet() {
        return new MinatoResourceSet(limits);
    }

    /**
     * Opens a file and all that it refers to.
     *
     * @throws UnreadableFileException where the file, or the model that a plan adopts, cannot be read at all
     */
    public LoadedFile open(Path file) {
        return open(file, newResourceSet());
    }

    /**
     * Opens a file into a resource set. Files that are there already are used as they are, so that references lead to
     * their elements; the file itself must not be there yet, unless only because another refers to it.
     *
     * @throws UnreadableFileException as {@link #open(Path)}; the resource set is then as before
     */
    public LoadedFile open(Path file, ResourceSet into) {
        return loaded(new Opening(domains, limits, into).open(file));
    }

    /**
     * Opens content in place of what is on disk under a name, for instance what a crash has left in a journal.
     *
     * @throws UnreadableFileException as {@link #open(Path)}
     */
    public LoadedFile open(Path file, byte[] content, ResourceSet into) {
        return loaded(new Opening(domains, limits, into).open(file, content));
    }

    /**
     * Reads an entry of a bundle or another address that a descriptor of an installed bundle names. References to other
     * files are not followed.
     *
     * @throws UnreadableFileException where it cannot be read
     */
    public LoadedFile read(URL entry) {
        return loaded(Opening.read(entry, URI.createURI(entry.toString()), limits));
    }

    /**
     * Reads an entry of a bundle. Findings name it the same at every start, for instance {@code
     * platform:/plugin/org.minato.domain.fisheries/rules/r9.rulebook}; an entry that is a file on disk, as that file.
     *
     * @param bundle symbolic name of the bundle
     * @param path path of the entry inside it
     * @throws UnreadableFileException where it cannot be read
     */
    public LoadedFile read(URL entry, String bundle, String path) {
        return loaded(Opening.read(entry, Opening.address(entry, bundle, path), limits));
    }

    /** A new file with a top element, not yet on disk. */
    public Resource create(Path file, Root root, ResourceSet into) {
        Resource resource = into.createResource(Opening.address(file));
        resource.getContents().add(root);
        return resource;
    }

    /**
     * What {@link #save} would write.
     *
     * @throws MinatoException where a text holds a character that XML cannot, or a reference leads to an element that
     *     is in no file
     */
    public byte[] toBytes(Resource resource) {
        return Serialisation.bytes(resource);
    }

    /**
     * Saves a file: as a whole or not at all, in the present format, the same model as the same bytes.
     *
     * @throws MinatoException where it cannot be written; the file on disk is then as before
     */
    public void save(Resource resource) {
        byte[] content = toBytes(resource);
        Path file = Path.of(resource.getURI().toFileString());
        try {
            AtomicFile.write(file, content);
        } catch (AccessDeniedException e) {
            throw notSaved("save.read-only", file, e);
        } catch (IOException e) {
            throw notSaved("save.failed", file, e);
        }
        if (resource instanceof MinatoResource saved) {
            saved.setDiskChecksum(Serialisation.sha256(content));
            saved.setMigrated(false);
        }
    }

    /**
     * SHA-256 of the canonical content, as lower-case hexadecimal: of the bytes that {@link #save} would write, whatever
     * line ends or layout the file on disk has. Plans pin their model by it.
     */
    public String checksum(Resource resource) {
        return Serialisation.sha256(toBytes(resource));
    }

    /**
     * SHA-256 of the bytes on disk when the resource was last read or saved, to notice a change by others; empty for a
     * new file.
     */
    public String diskChecksum(Resource resource) {
        return resource instanceof MinatoResource file ? file.diskChecksum() : "";
    }

    /** SHA-256 of any content, as lower-case hexadecimal; to compare with {@link #diskChecksum}. */
    public static String sha256(byte[] content) {
        return Serialisation.sha256(content);
    }

    /** The place of a whole file, for findings that concern no element of it. */
    public static Location location(Path file) {
        return Location.ofFile(Opening.address(file));
    }

    private static LoadedFile loaded(Opening.Opened opened) {
        MinatoResource file = opened.file();
        Root root = (Root) file.getContents().get(0);
        return new LoadedFile(file, root, opened.files(), opened.findings(), file.isMigrated());
    }

    private static MinatoException notSaved(String key, Path file, IOException cause) {
        Texts texts = Texts.of(FileRules.class);
        LocalizedText name = LocalizedText.same(file.toString());
        return new MinatoException(texts.get(key, name), texts.get(key + ".remedy"), cause);
    }
}
