// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.List;
import org.minato.word.internal.Unit.Kind;
import org.w3c.dom.Element;

/** Merges one unit that the base, the person and the generator all have. */
final class UnitMerge {
    private final NormalForm baseForm;
    private final NormalForm mineForm;
    private final NormalForm theirForm;
    private final Splicer splicer;
    private final Tally tally;

    UnitMerge(NormalForm baseForm, NormalForm mineForm, NormalForm theirForm, Splicer splicer, Tally tally) {
        this.baseForm = baseForm;
        this.mineForm = mineForm;
        this.theirForm = theirForm;
        this.splicer = splicer;
        this.tally = tally;
    }

    Element copy(Unit theirs) {
        return splicer.copy(theirs.element());
    }

    void merge(Unit base, Unit mine, Unit theirs) {
        boolean tables = base.kind() == Kind.TABLE && mine.kind() == Kind.TABLE && theirs.kind() == Kind.TABLE;
        if (tables) {
            List<Unit> baseRows = baseForm.rows(base.element());
            new SequenceMerge(baseRows, mineForm.rows(mine.element()), theirForm.rows(theirs.element()), this, tally)
                    .merge(mine.element());
        } else if (theirs.form().equals(base.form())) {
            if (mine.form().equals(base.form())) {
                tally.untouched++;
            } else {
                tally.kept++;
            }
        } else if (mine.form().equals(theirs.form())) {
            tally.untouched++;
        } else if (mine.form().equals(base.form()) && mine.kind() == theirs.kind()) {
            replace(base, mine, theirs);
            tally.updated++;
        } else if (mine.kind() != Kind.ROW || !mergeCells(base, mine, theirs)) {
            tally.conflict(base, mine, theirs);
        }
    }

    private void replace(Unit base, Unit mine, Unit theirs) {
        switch (mine.kind()) {
            case PARAGRAPH ->
                splicer.refill(
                        mine.element(), theirs.element(), "pPr", base.style().equals(theirs.style()));
            case ROW -> {
                if (!refillCells(mine, mine, theirs)) {
                    Element copy = splicer.copy(theirs.element());
                    Wml.parent(mine.element()).replaceChild(copy, mine.element());
                }
            }
            default -> throw new IllegalStateException("not generated: " + mine.kind());
        }
    }

    /** Takes every cell of the generator that differs from the base, where the person left that cell alone. */
    private boolean mergeCells(Unit base, Unit mine, Unit theirs) {
        List<String> b = baseForm.cells(base.element());
        List<String> m = mineForm.cells(mine.element());
        List<String> t = theirForm.cells(theirs.element());
        if (b.size() != m.size() || b.size() != t.size()) {
            return false;
        }
        for (int i = 0; i < b.size(); i++) {
            boolean both = !b.get(i).equals(m.get(i)) && !b.get(i).equals(t.get(i));
            if (both && !m.get(i).equals(t.get(i))) {
                return false;
            }
        }
        refill(b, t, mine, theirs);
        tally.updated++;
        return true;
    }

    private boolean refillCells(Unit base, Unit mine, Unit theirs) {
        List<String> m = mineForm.cells(base.element());
        List<String> t = theirForm.cells(theirs.element());
        if (m.size() != t.size()) {
            return false;
        }
        refill(m, t, mine, theirs);
        return true;
    }

    private void refill(List<String> base, List<String> generated, Unit mine, Unit theirs) {
        List<Element> mineCells = Wml.children(mine.element(), "tc");
        List<Element> theirCells = Wml.children(theirs.element(), "tc");
        for (int i = 0; i < base.size(); i++) {
            if (!base.get(i).equals(generated.get(i))) {
                splicer.refill(mineCells.get(i), theirCells.get(i), "tcPr", true);
            }
        }
    }
}
