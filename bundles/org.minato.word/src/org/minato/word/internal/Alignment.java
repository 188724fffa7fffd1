// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.minato.word.internal.Unit.Kind;

/**
 * Finds the units of one document again in another: by key, then by equal content in order, then by likeness between
 * two that are found, then by equal or nearly equal content anywhere. Keys are hints; without any, alignment still
 * works, and where it had to guess between equals it says so.
 */
public final class Alignment {
    private static final double ALIKE = 0.5;
    private static final double MOVED = 0.8;
    private static final int LARGEST_GAP = 4_000_000;

    private final List<Unit> left;
    private final List<Unit> right;
    private final int[] toRight;
    private final int[] toLeft;
    private final boolean[] doubtful;

    /** Aligns two sequences. */
    public Alignment(List<Unit> left, List<Unit> right) {
        this.left = left;
        this.right = right;
        toRight = new int[left.size()];
        toLeft = new int[right.size()];
        doubtful = new boolean[left.size()];
        Arrays.fill(toRight, -1);
        Arrays.fill(toLeft, -1);
        byKey();
        boolean[] byKey = new boolean[left.size()];
        for (int i = 0; i < left.size(); i++) {
            byKey[i] = toRight[i] >= 0;
        }
        inOrder((a, b) -> a.form().equals(b.form()));
        inGaps();
        anywhere();
        doubt(byKey);
    }

    /** Where a unit of the left is on the right; −1 where it is gone. */
    public int right(int leftIndex) {
        return toRight[leftIndex];
    }

    /** Where a unit of the right is on the left; −1 where it is new. */
    public int left(int rightIndex) {
        return toLeft[rightIndex];
    }

    /** Whether the match, or its absence, of a unit of the left was a choice between equals. */
    public boolean doubtful(int leftIndex) {
        return doubtful[leftIndex];
    }

    private void match(int i, int j) {
        toRight[i] = j;
        toLeft[j] = i;
    }

    private void byKey() {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i).kind() == Kind.TABLE) {
                tableByKeys(i);
            } else {
                left.get(i).keys().stream().findFirst().ifPresent(new ByKey(i)::find);
            }
        }
    }

    private final class ByKey {
        private final int i;

        ByKey(int i) {
            this.i = i;
        }

        /** The sole carrier is taken even when it was typed anew; among several, the most alike. */
        void find(String key) {
            int best = -1;
            double likeness = -1;
            for (int j = 0; j < right.size(); j++) {
                Unit candidate = right.get(j);
                if (toLeft[j] < 0 && candidate.kind() == left.get(i).kind() && candidate.carries(key)) {
                    double like = Similarity.of(left.get(i).plain(), candidate.plain());
                    if (like > likeness) {
                        best = j;
                        likeness = like;
                    }
                }
            }
            if (best >= 0) {
                match(i, best);
            }
        }
    }

    /** A table carries the keys of its rows; the one that shares most is the same table. */
    private void tableByKeys(int i) {
        int best = -1;
        long most = 0;
        for (int j = 0; j < right.size(); j++) {
            Unit candidate = right.get(j);
            if (toLeft[j] < 0 && candidate.kind() == Kind.TABLE) {
                long shared =
                        left.get(i).keys().stream().filter(candidate::carries).count();
                if (shared > most) {
                    most = shared;
                    best = j;
                }
            }
        }
        if (best >= 0) {
            match(i, best);
        }
    }

    /** The longest common subsequence of what is not matched yet. */
    private void inOrder(BiPredicate<Unit, Unit> equal) {
        List<Integer> is = free(toRight, 0, left.size());
        List<Integer> js = free(toLeft, 0, right.size());
        if ((long) is.size() * js.size() > LARGEST_GAP) {
            return;
        }
        int[][] length = new int[is.size() + 1][js.size() + 1];
        for (int a = is.size() - 1; a >= 0; a--) {
            for (int b = js.size() - 1; b >= 0; b--) {
                length[a][b] = equal.test(left.get(is.get(a)), right.get(js.get(b)))
                        ? length[a + 1][b + 1] + 1
                        : Math.max(length[a + 1][b], length[a][b + 1]);
            }
        }
        int a = 0;
        int b = 0;
        while (a < is.size() && b < js.size()) {
            if (equal.test(left.get(is.get(a)), right.get(js.get(b)))) {
                match(is.get(a++), js.get(b++));
            } else if (length[a + 1][b] >= length[a][b + 1]) {
                a++;
            } else {
                b++;
            }
        }
    }

    private static List<Integer> free(int[] matches, int from, int to) {
        List<Integer> free = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (matches[i] < 0) {
                free.add(i);
            }
        }
        return free;
    }

    private void inGaps() {
        int i = 0;
        int j = 0;
        while (i < left.size()) {
            int end = i;
            while (end < left.size() && toRight[end] < j) {
                end++;
            }
            int rightEnd = end < left.size() ? toRight[end] : right.size();
            likest(free(toRight, i, end), free(toLeft, j, rightEnd));
            i = end + 1;
            j = rightEnd + 1;
        }
    }

    /** Keeps the order and maximises the sum of likenesses. */
    private void likest(List<Integer> is, List<Integer> js) {
        if ((long) is.size() * js.size() > LARGEST_GAP / 40 || is.isEmpty() || js.isEmpty()) {
            return;
        }
        double[][] like = new double[is.size()][js.size()];
        double[][] sum = new double[is.size() + 1][js.size() + 1];
        for (int a = is.size() - 1; a >= 0; a--) {
            for (int b = js.size() - 1; b >= 0; b--) {
                like[a][b] = likeness(left.get(is.get(a)), right.get(js.get(b)), ALIKE);
                sum[a][b] = Math.max(like[a][b] + sum[a + 1][b + 1], Math.max(sum[a + 1][b], sum[a][b + 1]));
            }
        }
        int a = 0;
        int b = 0;
        while (a < is.size() && b < js.size()) {
            if (like[a][b] > 0 && sum[a][b] == like[a][b] + sum[a + 1][b + 1]) {
                match(is.get(a++), js.get(b++));
            } else if (sum[a + 1][b] >= sum[a][b + 1]) {
                a++;
            } else {
                b++;
            }
        }
    }

    private static double likeness(Unit a, Unit b, double least) {
        if (a.kind() != b.kind()) {
            return 0;
        }
        double like = Similarity.of(a.plain(), b.plain());
        return like >= least ? like : 0;
    }

    private void anywhere() {
        for (int i : free(toRight, 0, left.size())) {
            int best = -1;
            double likeness = 0;
            for (int j : free(toLeft, 0, right.size())) {
                double like = left.get(i).plain().isEmpty() ? 0 : likeness(left.get(i), right.get(j), MOVED);
                if (like > likeness) {
                    best = j;
                    likeness = like;
                }
            }
            if (best >= 0) {
                match(i, best);
            }
        }
    }

    /** Equal texts of which one went or came: which one it was cannot be known without keys. */
    private void doubt(boolean[] byKey) {
        Map<String, Integer> balance = new HashMap<>();
        for (int i = 0; i < left.size(); i++) {
            if (!byKey[i]) {
                balance.merge(left.get(i).form(), 1, Integer::sum);
            }
        }
        Map<String, Integer> count = Map.copyOf(balance);
        for (int j = 0; j < right.size(); j++) {
            if (toLeft[j] < 0 || !byKey[toLeft[j]]) {
                balance.merge(right.get(j).form(), -1, Integer::sum);
            }
        }
        for (int i = 0; i < left.size(); i++) {
            String form = left.get(i).form();
            doubtful[i] = !byKey[i] && count.getOrDefault(form, 0) > 1 && balance.getOrDefault(form, 0) != 0;
        }
    }
}
