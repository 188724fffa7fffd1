// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minato.template.internal.source.Source;
import org.minato.template.internal.source.Written;

/** A text that is being made, with where each piece of each line comes from. For one thread. */
final class Output {
    /** A piece of a line. */
    private record Piece(String lineId, Trail trail) {}

    /**
     * Where lines come from.
     *
     * @param key what they are called as long as the line of the template and the members stay
     * @param members members of lists that loops went through while the lines were written
     */
    record Origin(String key, Set<Object> members) {}

    private final StringBuilder text = new StringBuilder();
    private final List<List<Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Appends text of a template. */
    void literal(Written written, Trail trail) {
        Source source = written.source();
        int line = written.place().line();
        String[] pieces = written.text().split("\n", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                feed();
            }
            append(pieces[i], source.lineId(line + i), trail);
        }
    }

    /** Appends a value that an expression of a template has. */
    void value(String value, Written expression, Trail trail) {
        String id = expression.source().lineId(expression.place().line());
        String[] pieces = value.split("\n", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                feed();
            }
            append(pieces[i], id, trail);
        }
    }

    private void feed() {
        text.append('\n');
        lines.add(new ArrayList<>());
    }

    private void append(String piece, String lineId, Trail trail) {
        text.append(piece);
        if (!piece.isBlank()) {
            lines.get(lines.size() - 1).add(new Piece(lineId, trail));
        }
    }

    /** Where some lines come from, counted from 0. Loops count for the key where all of the lines is inside of them. */
    Origin origin(int first, int last) {
        List<Piece> pieces = new ArrayList<>();
        for (int line = first; line <= last && line < lines.size(); line++) {
            pieces.addAll(lines.get(line));
        }
        if (pieces.isEmpty()) {
            return new Origin("t", Set.of());
        }
        List<Trail> common = pieces.get(0).trail.all();
        Set<Object> members = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            List<Trail> other = piece.trail.all();
            int same = 0;
            while (same < Math.min(common.size(), other.size()) && common.get(same) == other.get(same)) {
                same++;
            }
            common = common.subList(0, same);
            other.forEach(each -> members.add(each.member()));
        }
        StringBuilder key = new StringBuilder(pieces.get(0).lineId);
        common.forEach(each -> key.append('/').append(each.id()));
        return new Origin(key.toString(), members);
    }

    /** All members of lists that loops went through. */
    Set<Object> members() {
        return origin(0, lines.size()).members();
    }
}
