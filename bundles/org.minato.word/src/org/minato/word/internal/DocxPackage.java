// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.minato.office.StableZip;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A {@code .docx} file in memory: its parts as documents that are written back on {@link #bytes()}. Zip bombs,
 * DOCTYPEs and external entities are refused. Not for use by several threads.
 */
public final class DocxPackage implements AutoCloseable {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final OPCPackage files;
    private final PackagePart main;
    private final Map<PackagePart, Document> open = new HashMap<>();

    /**
     * Opens a file.
     *
     * @throws DamagedDocumentException when it is not a Word document that can be read
     */
    public DocxPackage(byte[] content) {
        try {
            files = OPCPackage.open(new ByteArrayInputStream(content));
            main = mainPart();
        } catch (InvalidFormatException | IOException | RuntimeException e) {
            throw new DamagedDocumentException(e);
        }
    }

    private PackagePart mainPart() throws InvalidFormatException {
        for (PackageRelationship relation : files.getRelationshipsByType(OFFICE + "officeDocument")) {
            PackagePart part = files.getPart(relation);
            if (part != null && part.getContentType().startsWith(TYPES)) {
                return part;
            }
        }
        throw new InvalidFormatException("no Word document inside");
    }

    /** The body of the document. */
    public Element body() {
        return Wml.find(xml(main).getDocumentElement(), "body")
                .orElseThrow(() -> new DamagedDocumentException(new IOException("no w:body")));
    }

    /** The styles, where the document has any. */
    public Optional<Element> styles() {
        return related(main, "styles").map(this::xml).map(Document::getDocumentElement);
    }

    /** The numbering definitions, where the document has any. */
    public Optional<Element> numbering() {
        return related(main, "numbering").map(this::xml).map(Document::getDocumentElement);
    }

    /** The root of a part that the document has, or of a new empty one. */
    public Element require(String kind, String rootName) {
        Optional<PackagePart> present = related(main, kind);
        if (present.isPresent()) {
            return xml(present.get()).getDocumentElement();
        }
        PackagePart part = add("/word/" + kind + ".xml", TYPES + kind + "+xml");
        main.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + kind);
        Document document = XMLHelper.newDocumentBuilder().newDocument();
        Element root = document.createElementNS(Wml.W, "w:" + rootName);
        document.appendChild(root);
        open.put(part, document);
        return root;
    }

    private PackagePart add(String name, String type) {
        try {
            return files.createPart(PackagingURIHelper.createPartName(name), type);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part for the top of pages, where the document has one. */
    public Optional<Element> header() {
        return related(main, "header").map(this::xml).map(Document::getDocumentElement);
    }

    /** Sets the title in the file's properties. */
    public void title(String title) {
        try {
            files.getPackageProperties().setTitleProperty(title);
        } catch (InvalidFormatException e) {
            throw new DamagedDocumentException(e);
        }
    }

    /** Content of the part that the main part refers to by a relationship id, for instance an image. */
    public Optional<byte[]> referred(String relationshipId) {
        PackageRelationship relation = main.getRelationship(relationshipId);
        if (relation == null || relation.getTargetMode() != TargetMode.INTERNAL) {
            return Optional.empty();
        }
        try (InputStream in = main.getRelatedPart(relation).getInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (InvalidFormatException | IOException e) {
            throw new DamagedDocumentException(e);
        }
    }

    /** Adds an image, once for equal ones, and gives the relationship id by which the main part refers to it. */
    public String image(byte[] png) {
        CRC32 sum = new CRC32();
        sum.update(png);
        String name = String.format("/word/media/minato-%08x-%x.png", sum.getValue(), png.length);
        for (PackageRelationship relation : imageRelations()) {
            if (relation.getTargetURI().toString().endsWith(name.substring(name.lastIndexOf('/')))) {
                return relation.getId();
            }
        }
        PackagePart part = add(name, "image/png");
        try (OutputStream out = part.getOutputStream()) {
            out.write(png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return main.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + "image")
                .getId();
    }

    private Iterable<PackageRelationship> imageRelations() {
        try {
            return main.getRelationshipsByType(OFFICE + "image");
        } catch (InvalidFormatException e) {
            throw new DamagedDocumentException(e);
        }
    }

    private Optional<PackagePart> related(PackagePart from, String kind) {
        try {
            for (PackageRelationship relation : from.getRelationshipsByType(OFFICE + kind)) {
                PackagePart part = from.getRelatedPart(relation);
                if (part != null) {
                    return Optional.of(part);
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException e) {
            throw new DamagedDocumentException(e);
        }
    }

    private Document xml(PackagePart part) {
        return open.computeIfAbsent(part, missing -> {
            try (InputStream in = missing.getInputStream()) {
                return XMLHelper.newDocumentBuilder().parse(in);
            } catch (IOException | SAXException e) {
                throw new DamagedDocumentException(e);
            }
        });
    }

    /** The file with all changes; the same content always gives the same bytes. */
    public byte[] bytes() {
        try {
            for (Map.Entry<PackagePart, Document> entry : open.entrySet()) {
                PackagePart part = entry.getKey();
                part.clear();
                try (OutputStream out = part.getOutputStream()) {
                    write(entry.getValue(), out);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.save(out);
            return StableZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Document document, OutputStream out) throws IOException {
        try {
            document.setXmlStandalone(true);
            XMLHelper.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        files.revert();
    }
}
