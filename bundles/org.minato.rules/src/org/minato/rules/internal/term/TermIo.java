// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes terms to bytes and reads them again. */
public final class TermIo {
    /** Raised whenever what is written here, or what an operator means, changes. */
    public static final int VERSION = 2;

    private static final int MAX_DEPTH = 500;
    private static final int MAX_MEMBERS = 10_000;

    private TermIo() {}

    /** Writes a term. */
    public static void write(Term term, DataOutput out) throws IOException {
        switch (term) {
            case Term.Literal literal -> {
                out.writeByte(0);
                writeValue(literal.value(), out);
            }
            case Term.EnumLiteral literal -> {
                out.writeByte(1);
                out.writeUTF(literal.type());
                out.writeUTF(literal.literal());
            }
            case Term.Variable variable -> {
                out.writeByte(2);
                out.writeByte(variable.slot());
            }
            case Term.Feature feature -> {
                out.writeByte(3);
                out.writeUTF(feature.type());
                out.writeUTF(feature.feature());
                out.writeByte(feature.access().ordinal());
                out.writeBoolean(feature.throughOptional());
                write(feature.target(), out);
            }
            case Term.Narrow narrow -> {
                out.writeByte(4);
                out.writeUTF(narrow.type());
                out.writeBoolean(narrow.test());
                write(narrow.target(), out);
            }
            case Term.Call call -> {
                out.writeByte(5);
                out.writeUTF(call.operator().name());
                writeAll(call.arguments(), out);
            }
            case Term.ListOf list -> {
                out.writeByte(6);
                writeAll(list.members(), out);
            }
            case Term.Loop loop -> {
                out.writeByte(7);
                out.writeByte(loop.kind().ordinal());
                out.writeByte(loop.slot());
                write(loop.range(), out);
                write(loop.condition(), out);
                write(loop.body(), out);
            }
            case Term.Let let -> {
                out.writeByte(8);
                out.writeByte(let.slot());
                write(let.value(), out);
                write(let.body(), out);
            }
        }
    }

    private static void writeAll(List<Term> terms, DataOutput out) throws IOException {
        out.writeShort(terms.size());
        for (Term term : terms) {
            write(term, out);
        }
    }

    private static void writeValue(Object value, DataOutput out) throws IOException {
        switch (value) {
            case Boolean truth -> {
                out.writeByte('b');
                out.writeBoolean(truth);
            }
            case Long number -> {
                out.writeByte('i');
                out.writeLong(number);
            }
            case Double number -> {
                out.writeByte('d');
                out.writeDouble(number);
            }
            default -> {
                out.writeByte('s');
                out.writeUTF((String) value);
            }
        }
    }

    /**
     * Reads a term.
     *
     * @throws IOException if the bytes are not what {@link #write} gave
     */
    public static Term read(DataInput in) throws IOException {
        try {
            return read(in, 0);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }

    private static Term read(DataInput in, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("too deep");
        }
        int below = depth + 1;
        switch (in.readByte()) {
            case 0:
                return new Term.Literal(readValue(in));
            case 1:
                return new Term.EnumLiteral(in.readUTF(), in.readUTF());
            case 2:
                return new Term.Variable(in.readUnsignedByte());
            case 3:
                String type = in.readUTF();
                String feature = in.readUTF();
                Term.Access access = Term.Access.values()[in.readByte()];
                boolean through = in.readBoolean();
                return new Term.Feature(read(in, below), type, feature, access, through);
            case 4:
                String narrowed = in.readUTF();
                boolean test = in.readBoolean();
                return new Term.Narrow(read(in, below), narrowed, test);
            case 5:
                Operator operator = Operator.valueOf(in.readUTF());
                return new Term.Call(operator, readAll(in, below));
            case 6:
                return new Term.ListOf(readAll(in, below));
            case 7:
                Term.LoopKind kind = Term.LoopKind.values()[in.readByte()];
                int loopSlot = in.readUnsignedByte();
                return new Term.Loop(kind, read(in, below), loopSlot, read(in, below), read(in, below));
            case 8:
                int slot = in.readUnsignedByte();
                return new Term.Let(slot, read(in, below), read(in, below));
            default:
                throw new IOException("no term");
        }
    }

    private static List<Term> readAll(DataInput in, int depth) throws IOException {
        int size = in.readUnsignedShort();
        if (size > MAX_MEMBERS) {
            throw new IOException("too many");
        }
        List<Term> terms = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            terms.add(read(in, depth));
        }
        return List.copyOf(terms);
    }

    private static Object readValue(DataInput in) throws IOException {
        return switch (in.readByte()) {
            case 'b' -> in.readBoolean();
            case 'i' -> in.readLong();
            case 'd' -> in.readDouble();
            case 's' -> in.readUTF();
            default -> throw new IOException("no value");
        };
    }
}
