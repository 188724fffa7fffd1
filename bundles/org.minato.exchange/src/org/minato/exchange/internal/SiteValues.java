// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.exchange.internal.SiteColumns.Header;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.DeploymentPackage.Literals;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Region;
import org.minato.model.deployment.Site;
import org.minato.model.deployment.SiteKind;
import org.minato.model.edit.Labels;
import org.minato.planning.PlanEdit;
import org.minato.sheet.Sheet;

/** What one line of a list of sites says. Empty cells say nothing. */
public final class SiteValues {
    private static final Texts TEXTS = Texts.of(SiteValues.class);
    private static final int PREFECTURES = 5;

    private record Value(EStructuralFeature feature, Object value) {}

    private final String id;
    private final String name;
    private final List<Value> values = new ArrayList<>();
    private final List<LocalizedText> problems = new ArrayList<>();

    private SiteValues(String id, String name) {
        this.id = id;
        this.name = name;
    }

    /** Reads a line; what cannot be taken is among the problems. */
    public static SiteValues read(Plan plan, Header header, Sheet.Line line) {
        String ja = header.cell(line, SiteColumns.NAME_JA);
        String en = header.cell(line, SiteColumns.NAME_EN);
        SiteValues values = new SiteValues(header.cell(line, SiteColumns.ID), ja.isEmpty() ? en : ja);
        values.put(Literals.SITE__ADDRESS, header.cell(line, SiteColumns.ADDRESS));
        values.put(org.minato.model.base.BasePackage.Literals.NAMED_ELEMENT__NAME_JA, ja);
        values.put(org.minato.model.base.BasePackage.Literals.NAMED_ELEMENT__NAME_EN, en);
        values.kind(header, line);
        values.degrees(header, line);
        values.region(plan, header, line);
        return values;
    }

    /** The id that the line names; may be empty. */
    public String id() {
        return id;
    }

    /** The name; may be empty. */
    public String name() {
        return name;
    }

    /** Why the line cannot be taken; none where it can. */
    public List<LocalizedText> problems() {
        return problems;
    }

    /** What a site gets that it does not have. */
    public List<PlanEdit.Change> changes(Site site) {
        return values.stream()
                .filter(value -> !Objects.equals(site.eGet(value.feature()), value.value()))
                .map(value -> new PlanEdit.Change(site, value.feature(), value.value()))
                .toList();
    }

    /** A change in words. */
    public static LocalizedText text(PlanEdit.Change change) {
        return TEXTS.get(
                "site.change",
                label(change.feature()),
                shown(
                        change.element().eIsSet(change.feature())
                                ? change.element().eGet(change.feature())
                                : null),
                shown(change.value()));
    }

    private static LocalizedText label(EStructuralFeature feature) {
        return new LocalizedText(
                Labels.in(Locale.JAPANESE).of(feature),
                Labels.in(Locale.ENGLISH).of(feature));
    }

    private static LocalizedText shown(@Nullable Object value) {
        if (value == null) {
            return TEXTS.get("site.nothing");
        }
        if (value instanceof SiteKind kind) {
            return new LocalizedText(
                    Labels.in(Locale.JAPANESE).of(DeploymentPackage.eINSTANCE.getSiteKind(), kind),
                    Labels.in(Locale.ENGLISH).of(DeploymentPackage.eINSTANCE.getSiteKind(), kind));
        }
        return LocalizedText.same(
                value instanceof Region region ? String.valueOf(region.getNameJa()) : String.valueOf(value));
    }

    private void put(EStructuralFeature feature, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            values.add(new Value(feature, value));
        }
    }

    private void kind(Header header, Sheet.Line line) {
        String text = SiteColumns.normal(header.cell(line, SiteColumns.KIND));
        if (text.isEmpty()) {
            return;
        }
        Optional<SiteKind> kind = SiteKind.VALUES.stream()
                .filter(each -> names(each).contains(text))
                .findFirst();
        if (kind.isEmpty()) {
            String known = SiteKind.VALUES.stream()
                    .map(each -> Labels.in(Locale.JAPANESE).of(DeploymentPackage.eINSTANCE.getSiteKind(), each) + "/"
                            + each.getLiteral())
                    .collect(Collectors.joining(", "));
            problems.add(TEXTS.get(
                    "site.kind", header.address(line, SiteColumns.KIND), header.cell(line, SiteColumns.KIND), known));
        }
        put(Literals.SITE__KIND, kind.orElse(null));
    }

    private static List<String> names(SiteKind kind) {
        return List.of(
                SiteColumns.normal(Labels.in(Locale.JAPANESE).of(DeploymentPackage.eINSTANCE.getSiteKind(), kind)),
                SiteColumns.normal(Labels.in(Locale.ENGLISH).of(DeploymentPackage.eINSTANCE.getSiteKind(), kind)),
                SiteColumns.normal(kind.getLiteral()));
    }

    private void degrees(Header header, Sheet.Line line) {
        Optional<Double> latitude = degrees(header, line, SiteColumns.LATITUDE, 90);
        Optional<Double> longitude = degrees(header, line, SiteColumns.LONGITUDE, 180);
        if (latitude.isPresent() != longitude.isPresent() && problems.isEmpty()) {
            problems.add(TEXTS.get("site.half", header.address(line, SiteColumns.LATITUDE)));
        }
        put(Literals.SITE__LATITUDE, latitude.orElse(null));
        put(Literals.SITE__LONGITUDE, longitude.orElse(null));
    }

    private Optional<Double> degrees(Header header, Sheet.Line line, SiteColumns column, int most) {
        String text = Normalizer.normalize(header.cell(line, column), Normalizer.Form.NFKC)
                .replaceAll("[°度]$", "")
                .strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String address = header.address(line, column);
        if (!text.matches("-?\\d{1,3}(\\.\\d{1,15})?")) {
            problems.add(TEXTS.get("site.degrees", address, header.cell(line, column)));
            return Optional.empty();
        }
        double degrees = Double.parseDouble(text);
        if (Math.abs(degrees) > most) {
            problems.add(TEXTS.get("site.range", address, text, most));
            return Optional.empty();
        }
        return Optional.of(degrees);
    }

    private void region(Plan plan, Header header, Sheet.Line line) {
        String text = Normalizer.normalize(header.cell(line, SiteColumns.REGION), Normalizer.Form.NFKC);
        if (text.isEmpty()) {
            return;
        }
        Optional<Region> region =
                plan.getRegions().stream().filter(each -> is(each, text)).findFirst();
        if (region.isEmpty()) {
            String known = plan.getRegions().stream()
                    .map(each -> (each.getCode() == null ? "" : each.getCode() + " ") + each.getNameJa())
                    .collect(Collectors.joining(", "));
            problems.add(TEXTS.get("site.region", header.address(line, SiteColumns.REGION), text, known));
        }
        put(Literals.SITE__REGION, region.orElse(null));
    }

    /** By code with or without its check digit, also where a spreadsheet took its leading zero; or by name. */
    private static boolean is(Region region, String text) {
        String code = Optional.ofNullable(region.getCode()).orElse("");
        String digits = text.matches("\\d{4,6}") ? text : "";
        boolean byCode = !digits.isEmpty()
                && !code.isEmpty()
                && (code.equals(digits)
                        || code.equals("0" + digits)
                        || code.length() > PREFECTURES
                                && (code.substring(0, PREFECTURES).equals(digits)
                                        || code.substring(0, PREFECTURES).equals("0" + digits)));
        return byCode || text.equals(region.getNameJa()) || text.equals(region.getNameEn());
    }
}
