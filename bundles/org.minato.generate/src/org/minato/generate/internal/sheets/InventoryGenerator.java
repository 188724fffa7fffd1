// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.internal.text.ElementKeys;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.InstalledUnit;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Region;
import org.minato.model.deployment.Site;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.refmodel.SecurityProperties;
import org.minato.sheet.Table;
import org.osgi.service.component.annotations.Component;

/**
 * The inventory (機器台帳): one row for each unit, as a clerk keeps it, with columns for what is known only after
 * installation. CSV as Japanese Excel opens it; the workbook has totals by site and by category.
 */
@Component
public final class InventoryGenerator implements Generator {
    private static final RefmodelPackage MODEL = RefmodelPackage.eINSTANCE;

    /** A number of units by whatever they are counted by. */
    private record Count(String name, String what, int units) {}

    @Override
    public String kind() {
        return "inventory";
    }

    @Override
    public String version() {
        return "2";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        Words words = new Words(input.locale());
        ElementKeys keys = new ElementKeys(input);
        List<AsBuilt> units =
                AsBuilt.of(input).stream().filter(AsBuilt::planned).toList();
        Listing<AsBuilt> listing = new Listing<>(input, "inventory", fields(words, input), units, AsBuilt::id);
        Function<AsBuilt, String> text = row -> words.name(row.equipment());
        Function<AsBuilt, Set<String>> elements = row -> keys.of(row.unit());
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new GeneratedFile("inventory.csv", listing.csv(), listing.parts(false, text, elements)));
        byte[] book = Books.of(
                input,
                List.of(
                        listing.table(),
                        counts(
                                input,
                                "by-site",
                                units,
                                row -> words.name(row.unit().allocation().getSite()),
                                text),
                        counts(input, "by-category", units, row -> category(input, row), text)));
        files.add(new GeneratedFile("inventory.xlsx", book, listing.parts(true, text, elements)));
        return files;
    }

    /** How many units of what there are, by site or category, and how many together. */
    private static Table counts(
            GenerationInput input,
            String key,
            List<AsBuilt> units,
            Function<AsBuilt, String> name,
            Function<AsBuilt, String> what) {
        Map<List<String>, Integer> counted = new LinkedHashMap<>();
        units.forEach(row -> counted.merge(List.of(name.apply(row), what.apply(row)), 1, Integer::sum));
        List<Count> rows = counted.entrySet().stream()
                .map(entry -> new Count(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted(Comparator.comparing(Count::name).thenComparing(Count::what))
                .toList();
        return new Listing<>(
                        input,
                        key,
                        List.of(
                                Field.text(key.equals("by-site") ? "site" : "category", Count::name),
                                Field.text("equipment", Count::what),
                                Field.number("units", count -> Integer.toString(count.units()))),
                        rows,
                        count -> count.name() + "/" + count.what())
                .total(column -> column.equals("units") ? Integer.toString(units.size()) : "")
                .table();
    }

    private static List<Field<AsBuilt>> fields(Words words, GenerationInput input) {
        return List.of(
                Field.text("unit", AsBuilt::id),
                Field.text("equipment", row -> words.name(row.equipment())),
                Field.text("category", row -> category(input, row)),
                Field.text("site", site(words::name)),
                Field.text(
                        "siteKind",
                        site(site -> words.literal(DeploymentPackage.eINSTANCE.getSiteKind(), site.getKind()))),
                Field.text("region", site(site -> region(words, site.getRegion()))),
                Field.text("address", site(site -> Words.text(site.getAddress()))),
                Field.number("latitude", site(site -> Words.number(site.getLatitude()))),
                Field.number("longitude", site(site -> Words.number(site.getLongitude()))),
                Field.text("technology", chosen(way -> words.literal(MODEL.getTechnology(), way.getTechnology()))),
                Field.text("band", chosen(way -> Words.quantity(way.getBand()))),
                Field.text("outputPower", chosen(way -> Words.quantity(way.getOutputPower()))),
                Field.text(
                        "power",
                        row -> row.equipment().getPower() == null
                                ? ""
                                : words.literal(
                                        MODEL.getPowerKind(),
                                        row.equipment().getPower().getKind())),
                Field.text(
                        "batteryLife",
                        row -> row.equipment().getPower() == null
                                ? ""
                                : words.period(row.equipment().getPower().getBatteryLife())),
                Field.text(
                        "operator",
                        row -> operator(words, input, row.equipment().getOperator())),
                Field.text(
                        "initialPassword",
                        security(it -> words.literal(MODEL.getInitialPassword(), it.getInitialPassword()))),
                Field.text(
                        "updateSupport",
                        security(it -> words.literal(MODEL.getUpdateSupport(), it.getUpdateSupport()))),
                Field.text("supportedUntil", security(it -> words.date(it.getSupportedUntil()))),
                Field.text("contactPoint", security(it -> Words.text(it.getContactPoint()))),
                Field.<AsBuilt>text(
                                "serialNumber",
                                row -> Words.text(row.built()
                                        .map(InstalledUnit::getSerial)
                                        .orElse(null)))
                        .filledIn(),
                Field.<AsBuilt>date(
                                "installedOn",
                                row -> row.installedOn()
                                        .map(LocalDate::toString)
                                        .orElse(""))
                        .filledIn(),
                Field.<AsBuilt>text(
                                "remarks",
                                row -> Words.text(row.built()
                                        .map(InstalledUnit::getRemark)
                                        .orElse(null)))
                        .filledIn());
    }

    private static Function<AsBuilt, String> site(Function<Site, String> value) {
        return row -> Optional.ofNullable(row.unit().allocation().getSite())
                .map(value)
                .orElse("");
    }

    private static Function<AsBuilt, String> chosen(Function<Interface, String> value) {
        return row -> row.unit().chosenInterface().map(value).orElse("");
    }

    private static Function<AsBuilt, String> security(Function<SecurityProperties, String> value) {
        return row ->
                Optional.ofNullable(row.equipment().getSecurity()).map(value).orElse("");
    }

    /** The category's name; its key while the domain that knows it is not installed. */
    private static String category(GenerationInput input, AsBuilt row) {
        String key = Words.text(row.equipment().getCategory());
        return Optional.ofNullable(input.categories().get(key)).map(input::text).orElse(key);
    }

    private static String region(Words words, @Nullable Region region) {
        return region == null ? "" : words.of(region.getNameJa(), region.getNameEn());
    }

    /** The organisations that play the operator; the actor's name while none is bound. */
    private static String operator(Words words, GenerationInput input, @Nullable Actor operator) {
        if (operator == null) {
            return "";
        }
        List<Organisation> bound = input.effective().organisations(operator);
        return bound.isEmpty() ? words.name(operator) : words.names(bound);
    }
}
