// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.Texts;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GeneratedPart;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.internal.text.ElementKeys;
import org.minato.generate.internal.text.Installed;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Region;
import org.minato.model.deployment.Site;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.refmodel.SecurityProperties;
import org.minato.sheet.CsvTable;
import org.osgi.service.component.annotations.Component;

/**
 * The inventory (機器台帳): one row for each unit, as a clerk keeps it, with empty columns for what is known only after
 * installation. CSV as Japanese Excel opens it.
 */
@Component
public final class InventoryGenerator implements Generator {
    private static final Texts TEXTS = Texts.of(InventoryGenerator.class);
    private static final RefmodelPackage MODEL = RefmodelPackage.eINSTANCE;
    private static final List<String> TO_FILL_IN = List.of("serialNumber", "installedOn", "remarks");

    @Override
    public String kind() {
        return "inventory";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        Words words = new Words(input.locale());
        List<Column> columns = columns(words, input);
        List<String> header = new ArrayList<>();
        columns.forEach(column -> header.add(title(input, column.key())));
        TO_FILL_IN.forEach(key -> header.add(title(input, key)));
        List<List<String>> rows = new ArrayList<>();
        List<GeneratedPart> parts = new ArrayList<>();
        ElementKeys keys = new ElementKeys(input);
        for (Installed unit : Installed.of(input)) {
            List<String> row = new ArrayList<>();
            columns.forEach(column -> row.add(Cells.safe(column.value().apply(unit))));
            TO_FILL_IN.forEach(key -> row.add(""));
            rows.add(row);
            parts.add(new GeneratedPart(row.get(0), words.name(unit.equipment()), Set.of(), keys.of(unit)));
        }
        return List.of(new GeneratedFile("inventory.csv", new CsvTable(header, rows, false).bytes(), parts));
    }

    private static String title(GenerationInput input, String key) {
        return input.text(TEXTS.get("column." + key));
    }

    private record Column(String key, Function<Installed, String> value) {}

    private static List<Column> columns(Words words, GenerationInput input) {
        return List.of(
                new Column("unit", Installed::id),
                new Column("equipment", unit -> words.name(unit.equipment())),
                new Column(
                        "category",
                        unit -> category(input, Words.text(unit.equipment().getCategory()))),
                new Column("site", site(words::name)),
                new Column(
                        "siteKind",
                        site(site -> words.literal(DeploymentPackage.eINSTANCE.getSiteKind(), site.getKind()))),
                new Column("region", site(site -> region(words, site.getRegion()))),
                new Column("address", site(site -> Words.text(site.getAddress()))),
                new Column("latitude", site(site -> Words.number(site.getLatitude()))),
                new Column("longitude", site(site -> Words.number(site.getLongitude()))),
                new Column("technology", chosen(way -> words.literal(MODEL.getTechnology(), way.getTechnology()))),
                new Column("band", chosen(way -> Words.quantity(way.getBand()))),
                new Column("outputPower", chosen(way -> Words.quantity(way.getOutputPower()))),
                new Column(
                        "power",
                        unit -> unit.equipment().getPower() == null
                                ? ""
                                : words.literal(
                                        MODEL.getPowerKind(),
                                        unit.equipment().getPower().getKind())),
                new Column(
                        "batteryLife",
                        unit -> unit.equipment().getPower() == null
                                ? ""
                                : words.period(unit.equipment().getPower().getBatteryLife())),
                new Column(
                        "operator",
                        unit -> operator(words, input, unit.equipment().getOperator())),
                new Column(
                        "initialPassword",
                        security(it -> words.literal(MODEL.getInitialPassword(), it.getInitialPassword()))),
                new Column(
                        "updateSupport",
                        security(it -> words.literal(MODEL.getUpdateSupport(), it.getUpdateSupport()))),
                new Column("supportedUntil", security(it -> words.date(it.getSupportedUntil()))),
                new Column("contactPoint", security(it -> Words.text(it.getContactPoint()))));
    }

    private static Function<Installed, String> site(Function<Site, String> value) {
        return unit ->
                Optional.ofNullable(unit.allocation().getSite()).map(value).orElse("");
    }

    private static Function<Installed, String> chosen(Function<Interface, String> value) {
        return unit -> unit.chosenInterface().map(value).orElse("");
    }

    private static Function<Installed, String> security(Function<SecurityProperties, String> value) {
        return unit ->
                Optional.ofNullable(unit.equipment().getSecurity()).map(value).orElse("");
    }

    /** The category's name; its key while the domain that knows it is not installed. */
    private static String category(GenerationInput input, String key) {
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
