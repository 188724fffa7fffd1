// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minato.core.text.LocalizedText;
import org.minato.generate.Change;
import org.minato.generate.Conflict;
import org.minato.sheet.Decisions;
import org.minato.sheet.Side;

/** Plain text in UTF-8, line by line. Line ends stay the person's. */
final class TextMerge implements FileMerge {
    /** Lines a side changed: those of the base from start to end, and what stands there now. */
    private record Hunk(int start, int end, List<String> lines) {
        boolean meets(int from, int to, boolean neighbours) {
            boolean overlaps = start < to && from < end;
            boolean sameInsertion = start == end && from == to && start == from;
            return overlaps || sameInsertion || !neighbours && start <= to && from <= end;
        }
    }

    /** What is inserted before a line comes before what becomes of the line. */
    private static final Comparator<Hunk> ORDER =
            Comparator.comparingInt(Hunk::start).thenComparingInt(Hunk::end);

    private final boolean neighbours;

    /** Changes of neighbouring lines are a conflict, since nothing checks what they give together. */
    TextMerge() {
        this(false);
    }

    /** Changes of neighbouring lines may be taken together, where the result is checked. */
    TextMerge(boolean neighbours) {
        this.neighbours = neighbours;
    }

    @Override
    public Merged merge(byte[] base, byte[] mine, byte[] theirs, Decisions decisions) {
        Optional<String> edited = text(mine);
        Optional<String> old = text(base);
        Optional<String> now = text(theirs);
        if (edited.isEmpty() || old.isEmpty() || now.isEmpty()) {
            return Merged.whole(mine, TEXTS.get("text.unreadable"));
        }
        boolean windows = edited.get().contains("\r\n");
        List<Conflict> conflicts = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        List<String> lines =
                merge(lines(old.get()), lines(edited.get()), lines(now.get()), decisions, conflicts, changes);
        String merged = String.join(windows ? "\r\n" : "\n", lines);
        LocalizedText detail = changes.isEmpty() ? LocalizedText.same("") : TEXTS.get("text.counts", changes.size());
        boolean same = merged.equals(edited.get());
        return new Merged(
                same || !conflicts.isEmpty() ? mine : merged.getBytes(StandardCharsets.UTF_8),
                detail,
                conflicts,
                changes);
    }

    private List<String> merge(
            List<String> base,
            List<String> mine,
            List<String> theirs,
            Decisions decisions,
            List<Conflict> conflicts,
            List<Change> changes) {
        List<Hunk> left = hunks(base, mine);
        List<Hunk> right = hunks(base, theirs);
        List<String> merged = new ArrayList<>();
        int done = 0;
        while (!left.isEmpty() || !right.isEmpty()) {
            boolean mineFirst = right.isEmpty() || !left.isEmpty() && ORDER.compare(left.get(0), right.get(0)) <= 0;
            Hunk first = (mineFirst ? left : right).remove(0);
            int from = first.start();
            int to = first.end();
            List<Hunk> ofMine = new ArrayList<>(mineFirst ? List.of(first) : List.of());
            List<Hunk> ofTheirs = new ArrayList<>(mineFirst ? List.of() : List.of(first));
            boolean grown = true;
            while (grown) {
                grown = false;
                for (boolean me : new boolean[] {true, false}) {
                    List<Hunk> side = me ? left : right;
                    if (!side.isEmpty() && side.get(0).meets(from, to, neighbours)) {
                        Hunk hunk = side.remove(0);
                        (me ? ofMine : ofTheirs).add(hunk);
                        to = Math.max(to, hunk.end());
                        grown = true;
                    }
                }
            }
            merged.addAll(base.subList(done, from));
            merged.addAll(region(base, from, to, ofMine, ofTheirs, decisions, conflicts, changes));
            done = to;
        }
        merged.addAll(base.subList(done, base.size()));
        return merged;
    }

    private static List<String> region(
            List<String> base,
            int from,
            int to,
            List<Hunk> ofMine,
            List<Hunk> ofTheirs,
            Decisions decisions,
            List<Conflict> conflicts,
            List<Change> changes) {
        List<String> was = base.subList(from, to);
        List<String> mine = applied(base, from, to, ofMine);
        List<String> theirs = applied(base, from, to, ofTheirs);
        if (ofTheirs.isEmpty() || mine.equals(theirs)) {
            return mine;
        }
        LocalizedText where = from == to ? TEXTS.get("text.behind", from) : TEXTS.get("text.lines", from + 1, to);
        if (ofMine.isEmpty()) {
            changes.add(Change.of(where, String.join("\n", was), String.join("\n", theirs)));
            return theirs;
        }
        String place = from + "-" + to;
        Optional<Side> side = decisions.at(place);
        if (side.isEmpty()) {
            conflicts.add(new Conflict(
                    place, where, String.join("\n", was), String.join("\n", mine), String.join("\n", theirs), true));
        }
        return side.equals(Optional.of(Side.THEIRS)) ? theirs : mine;
    }

    private static List<String> applied(List<String> base, int from, int to, List<Hunk> hunks) {
        List<String> lines = new ArrayList<>();
        int done = from;
        for (Hunk hunk : hunks) {
            lines.addAll(base.subList(done, hunk.start()));
            lines.addAll(hunk.lines());
            done = hunk.end();
        }
        lines.addAll(base.subList(done, to));
        return lines;
    }

    private static List<Hunk> hunks(List<String> base, List<String> side) {
        List<Hunk> hunks = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(base, side).getDeltas()) {
            int start = delta.getSource().getPosition();
            hunks.add(new Hunk(
                    start, start + delta.getSource().size(), delta.getTarget().getLines()));
        }
        hunks.sort(ORDER);
        return hunks;
    }

    private static List<String> lines(String text) {
        return List.of(text.replace("\r\n", "\n").split("\n", -1));
    }

    private static Optional<String> text(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
