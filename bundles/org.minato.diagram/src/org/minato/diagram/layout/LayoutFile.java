// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.layout;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.MinatoException;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.AtomicFile;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.diagram.DiagramKind;

/**
 * The layouts of all diagrams of a model or plan, in a file beside it, so that arranging boxes never changes the model.
 * One line says one thing of one element, and lines are sorted, so that Git merges what several people have arranged.
 * Lines that this version does not know are kept; lines that make no sense are passed over. Immutable.
 */
public final class LayoutFile {
    private static final String HEADER = "minato-layout";
    private static final int VERSION = 1;
    private static final long LARGEST = 16L << 20;

    private final Map<DiagramKind, DiagramLayout> layouts;
    private final Set<String> unknown;

    private LayoutFile(Map<DiagramKind, DiagramLayout> layouts, Set<String> unknown) {
        this.layouts = layouts;
        this.unknown = unknown;
    }

    /** A file without anything in it. */
    public static LayoutFile empty() {
        return new LayoutFile(Map.of(), Set.of());
    }

    /** Where the layouts of a model or plan are: its file name with {@code .layout} after it. */
    public static Path beside(Path model) {
        return model.resolveSibling(model.getFileName() + ".layout");
    }

    /**
     * Reads a file; an empty one where it does not exist.
     *
     * @throws UnreadableFileException where it is no layout file, is of a newer version, or cannot be read
     */
    public static LayoutFile read(Path file) {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            return empty();
        }
        String[] header = lines.get(0).split(" ");
        if (header.length != 2 || !header[0].equals(HEADER) || !header[1].matches("[0-9]{1,6}")) {
            throw unreadable(file, 1, "layout.header", null);
        }
        if (Integer.parseInt(header[1]) > VERSION) {
            throw unreadable(file, 1, "layout.newer", null);
        }
        Map<DiagramKind, DiagramLayout> layouts = new TreeMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            if (!LayoutLine.read(line, layouts) && LayoutLine.isOfLaterVersion(line)) {
                unknown.add(line);
            }
        }
        return new LayoutFile(layouts, unknown);
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw unreadable(file, 0, "layout.large", null);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.lines().toList();
        } catch (NoSuchFileException missing) {
            return List.of();
        } catch (CharacterCodingException e) {
            throw unreadable(file, 0, "layout.header", e);
        } catch (IOException e) {
            throw unreadable(file, 0, "layout.unreadable", e);
        }
    }

    private static UnreadableFileException unreadable(Path file, int line, String key, @Nullable Exception cause) {
        Texts texts = Texts.of(DiagramKind.class);
        URI address = URI.createFileURI(file.toAbsolutePath().toString());
        return new UnreadableFileException(address, line, 0, texts.get(key), texts.get(key + ".remedy"), cause);
    }

    /** How people have arranged a kind of diagram. */
    public DiagramLayout of(DiagramKind kind) {
        return layouts.getOrDefault(kind, DiagramLayout.empty());
    }

    /** The same file with another layout of a kind of diagram. */
    public LayoutFile with(DiagramKind kind, DiagramLayout layout) {
        Map<DiagramKind, DiagramLayout> changed = new TreeMap<>(layouts);
        changed.put(kind, layout);
        return new LayoutFile(changed, unknown);
    }

    /** What the file holds: the same layouts always give the same bytes. */
    public byte[] bytes() {
        Set<String> lines = new TreeSet<>(unknown);
        layouts.forEach((kind, layout) -> lines.addAll(LayoutLine.of(kind, layout)));
        List<String> all = new ArrayList<>(List.of(HEADER + " " + VERSION));
        all.addAll(lines);
        return (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Saves the file, as a whole or not at all.
     *
     * @throws MinatoException where it cannot be written
     */
    public void save(Path file) {
        try {
            AtomicFile.write(file, bytes());
        } catch (IOException e) {
            Texts texts = Texts.of(DiagramKind.class);
            throw new MinatoException(
                    texts.get("layout.notSaved", LocalizedText.same(file.toString())),
                    texts.get("layout.notSaved.remedy"),
                    e);
        }
    }
}
