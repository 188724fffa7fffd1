// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Checked expressions in one file of a folder that may be deleted at any time. The file's name changes with the
 * metamodel and with this format. A file that is missing, damaged or cannot be written is as good as none; several
 * processes may use the folder, the last one to finish writes.
 */
public final class TermStore {
    private static final int MAX_ENTRIES = 5_000;
    private static final int MAX_BYTES = 8 << 20;

    private final Path file;

    /** A store in a folder, for expressions that can name what a fingerprint stands for. */
    public TermStore(Path folder, long fingerprint) {
        file = folder.resolve("expressions-" + TermIo.VERSION + "-" + Long.toHexString(fingerprint) + ".bin");
    }

    /** What is kept; nothing where there is no sound file. */
    public Map<Expressions.Key, Term> read() {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                return Map.of();
            }
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - Long.BYTES;
            if (end < 0) {
                return Map.of();
            }
            byte[] content = Arrays.copyOf(bytes, end);
            DataInputStream sum = new DataInputStream(new ByteArrayInputStream(bytes, end, Long.BYTES));
            return sum.readLong() == sum(content) ? entries(content) : Map.of();
        } catch (IOException | SecurityException | IndexOutOfBoundsException e) {
            return Map.of();
        }
    }

    private static Map<Expressions.Key, Term> entries(byte[] content) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        int count = in.readInt();
        Map<Expressions.Key, Term> entries = new HashMap<>();
        for (int i = 0; i < count; i++) {
            String text = in.readUTF();
            Signature signature = new Signature(in.readUTF(), in.readBoolean(), names(in));
            entries.put(new Expressions.Key(text, signature), TermIo.read(in));
        }
        return entries;
    }

    /** Keeps expressions in place of what was there; whether that worked. */
    public boolean write(Map<Expressions.Key, Term> terms) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null) {
                return false;
            }
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, "expressions", ".tmp");
            try {
                Files.write(temporary, bytes(terms));
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            return true;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    private static byte[] bytes(Map<Expressions.Key, Term> terms) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        List<Expressions.Key> keys = terms.keySet().stream()
                .sorted(Comparator.comparing(Expressions.Key::toString))
                .limit(MAX_ENTRIES)
                .toList();
        out.writeInt(keys.size());
        for (Expressions.Key key : keys) {
            Term term = terms.get(key);
            if (term != null) {
                out.writeUTF(key.text());
                out.writeUTF(key.signature().self());
                out.writeBoolean(key.signature().condition());
                write(key.signature().names(), out);
                TermIo.write(term, out);
            }
        }
        out.writeLong(sum(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    private static void write(List<Signature.Name> names, DataOutputStream out) throws IOException {
        out.writeShort(names.size());
        for (Signature.Name name : names) {
            out.writeByte(name.kind().ordinal());
            out.writeUTF(name.name());
            out.writeUTF(name.meaning());
            out.writeUTF(name.type());
        }
    }

    private static List<Signature.Name> names(DataInputStream in) throws IOException {
        List<Signature.Name> names = new ArrayList<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            Signature.Kind kind = Signature.Kind.values()[in.readByte()];
            names.add(new Signature.Name(kind, in.readUTF(), in.readUTF(), in.readUTF()));
        }
        return names;
    }

    private static long sum(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return sum.getValue();
    }
}
