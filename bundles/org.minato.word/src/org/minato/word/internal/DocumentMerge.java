// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

/** Merges what is generated now into the person's document, in place. */
public final class DocumentMerge {

    private DocumentMerge() {}

    /** Changes the person's document and says what was done; with conflicts the document is half done. */
    public static Tally into(DocxPackage mine, DocxPackage base, DocxPackage theirs) {
        Tally tally = new Tally();
        Styles mineStyles = new Styles(mine);
        Styles theirStyles = new Styles(theirs);
        NormalForm baseForm = new NormalForm(base, new Styles(base));
        NormalForm mineForm = new NormalForm(mine, mineStyles);
        NormalForm theirForm = new NormalForm(theirs, theirStyles);
        Splicer splicer = new Splicer(mine, mineStyles, theirs, theirStyles);
        UnitMerge units = new UnitMerge(baseForm, mineForm, theirForm, splicer, tally);
        new SequenceMerge(baseForm.blocks(), mineForm.blocks(), theirForm.blocks(), units, tally).merge(mine.body());
        return tally;
    }
}
