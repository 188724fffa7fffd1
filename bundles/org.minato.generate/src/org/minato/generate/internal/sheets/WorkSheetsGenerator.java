// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.sheets;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.internal.text.ElementKeys;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.InstalledUnit;
import org.minato.model.deployment.MaintenanceRecord;
import org.minato.model.deployment.Site;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.MaintenanceKind;
import org.minato.model.refmodel.MaintenanceTask;
import org.minato.model.refmodel.RefmodelPackage;
import org.osgi.service.component.annotations.Component;

/**
 * Work sheets for installation and maintenance (設置・保守の作業票): each unit as planned and as built, and when its
 * battery, sensors and so on are due. A due date is computed only where the last work, or the installation, and the
 * interval are known.
 */
@Component
public final class WorkSheetsGenerator implements Generator {
    private static final RefmodelPackage MODEL = RefmodelPackage.eINSTANCE;

    /** Work that comes again on a unit. */
    private record Work(
            AsBuilt row,
            String key,
            MaintenanceKind kind,
            @Nullable Period interval,
            boolean onFailure,
            String who) {
        String id() {
            return row.id() + "/" + key;
        }

        Optional<LocalDate> last() {
            return row.built().stream()
                    .flatMap(unit -> unit.getMaintenance().stream())
                    .filter(record -> record.getKind() == kind)
                    .map(MaintenanceRecord::getDate)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder());
        }

        Optional<LocalDate> due() {
            Period period = interval;
            boolean gone = row.built().map(InstalledUnit::getRemovedOn).isPresent();
            return period == null || period.isZero() || gone
                    ? Optional.empty()
                    : last().or(row::installedOn).map(day -> day.plus(period));
        }

        String note() {
            if (due().isPresent()
                    || row.built().map(InstalledUnit::getRemovedOn).isPresent()) {
                return "due.none";
            }
            return interval == null ? onFailure ? "due.onFailure" : "due.noInterval" : "due.notInstalled";
        }
    }

    /** Work that was done on a unit. */
    private record Done(AsBuilt row, MaintenanceRecord record) {}

    @Override
    public String kind() {
        return "worksheets";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        Words words = new Words(input.locale());
        ElementKeys keys = new ElementKeys(input);
        List<AsBuilt> units = AsBuilt.of(input);
        Listing<AsBuilt> installation =
                new Listing<>(input, "installation", installation(words, input), units, AsBuilt::id);
        Function<AsBuilt, String> text = row -> words.name(row.equipment());
        Function<AsBuilt, Set<String>> elements = row -> keys.of(row.unit());
        List<Work> works =
                units.stream().flatMap(row -> works(words, row).stream()).toList();
        Listing<Work> maintenance = new Listing<>(input, "maintenance", maintenance(words, input), works, Work::id);
        List<Done> done = units.stream()
                .flatMap(row -> row.built().stream()
                        .flatMap(unit -> unit.getMaintenance().stream())
                        .filter(record -> record.getId() != null)
                        .map(record -> new Done(row, record)))
                .toList();
        Listing<Done> history = new Listing<>(
                input,
                "history",
                history(words),
                done,
                it -> Words.text(it.record().getId()));
        return List.of(
                new GeneratedFile(
                        "worksheets/installation.xlsx",
                        Books.of(input, List.of(installation.table())),
                        installation.parts(true, text, elements)),
                new GeneratedFile(
                        "worksheets/maintenance.xlsx",
                        Books.of(input, List.of(maintenance.table(), history.table())),
                        maintenance.parts(true, work -> text.apply(work.row()), work -> elements.apply(work.row()))));
    }

    private static List<Field<AsBuilt>> installation(Words words, GenerationInput input) {
        List<String> sites =
                input.plan().getSites().stream().map(words::name).distinct().toList();
        return List.of(
                Field.text("unit", AsBuilt::id),
                Field.text("equipment", row -> words.name(row.equipment())),
                Field.text(
                        "plannedSite", row -> words.name(row.unit().allocation().getSite())),
                Field.text("address", planned(Site::getAddress)),
                Field.number("latitude", planned(site -> Words.number(site.getLatitude()))),
                Field.number("longitude", planned(site -> Words.number(site.getLongitude()))),
                Field.text(
                        "plannedInterface",
                        row -> row.unit()
                                .chosenInterface()
                                .map(way -> way(words, way))
                                .orElse("")),
                Field.<AsBuilt>text("serialNumber", built(InstalledUnit::getSerial))
                        .filledIn(),
                Field.<AsBuilt>date("installedOn", built(unit -> day(unit.getInstalledOn())))
                        .filledIn(),
                Field.<AsBuilt>text("builtSite", built(unit -> words.name(unit.getSite())))
                        .filledIn()
                        .choosing(sites),
                Field.<AsBuilt>text(
                                "builtInterface",
                                row -> row.built()
                                        .map(InstalledUnit::getUsedInterface)
                                        .map(way -> way(words, way))
                                        .orElse(""))
                        .filledIn(),
                Field.<AsBuilt>date("removedOn", built(unit -> day(unit.getRemovedOn())))
                        .filledIn(),
                Field.<AsBuilt>text("remarks", built(InstalledUnit::getRemark)).filledIn(),
                Field.text("difference", row -> difference(words, input, row)));
    }

    private static Function<AsBuilt, String> planned(Function<Site, @Nullable String> value) {
        return row -> Words.text(Optional.ofNullable(row.unit().allocation().getSite())
                .map(value)
                .orElse(null));
    }

    private static Function<AsBuilt, String> built(Function<InstalledUnit, @Nullable String> value) {
        return row -> Words.text(row.built().map(value).orElse(null));
    }

    private static String way(Words words, Interface way) {
        return words.literal(MODEL.getTechnology(), way.getTechnology());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** In what the unit is built otherwise than planned; nothing where nothing is known of it. */
    private static String difference(Words words, GenerationInput input, AsBuilt row) {
        List<String> keys = new ArrayList<>();
        if (!row.planned()) {
            keys.add("difference.extra");
        }
        row.built().ifPresent(unit -> {
            if (unit.getRemovedOn() != null) {
                keys.add("difference.removed");
            }
            if (unit.getSite() != null
                    && !unit.getSite().equals(row.unit().allocation().getSite())) {
                keys.add("difference.site");
            }
            String used = Words.text(Optional.ofNullable(unit.getUsedInterface())
                    .map(Interface::getId)
                    .orElse(null));
            String wanted = Words.text(
                    row.unit().chosenInterface().map(Interface::getId).orElse(null));
            if (!used.isEmpty() && !wanted.isEmpty() && !used.equals(wanted)) {
                keys.add("difference.interface");
            }
        });
        return words.join(
                keys.stream().map(key -> input.text(Listing.TEXTS.get(key))).toList());
    }

    /** The tasks of the equipment; its battery, too, where its life is known and no task says when to replace it. */
    private static List<Work> works(Words words, AsBuilt row) {
        List<Work> works = new ArrayList<>();
        boolean battery = false;
        for (MaintenanceTask task : row.equipment().getMaintenance()) {
            if (task.getKind() == MaintenanceKind.INSTALLATION || task.getId() == null) {
                continue;
            }
            battery |= task.getKind() == MaintenanceKind.BATTERY_REPLACEMENT;
            String who = words.name(task.getResponsible());
            works.add(new Work(row, task.getId(), task.getKind(), task.getInterval(), task.isOnFailure(), who));
        }
        var power = row.equipment().getPower();
        if (!battery && power != null && power.getBatteryLife() != null) {
            works.add(new Work(row, "battery", MaintenanceKind.BATTERY_REPLACEMENT, power.getBatteryLife(), false, ""));
        }
        return works;
    }

    private static List<Field<Work>> maintenance(Words words, GenerationInput input) {
        return List.of(
                Field.text("number", Work::id),
                Field.text("unit", work -> work.row().id()),
                Field.text("equipment", work -> words.name(work.row().equipment())),
                Field.text("site", work -> words.name(work.row().site())),
                Field.text("work", work -> words.literal(MODEL.getMaintenanceKind(), work.kind())),
                Field.text("interval", work -> words.period(work.interval())),
                Field.text("responsible", Work::who),
                Field.date("installed", work -> day(work.row().installedOn().orElse(null))),
                Field.date("lastDone", work -> day(work.last().orElse(null))),
                Field.date("due", work -> day(work.due().orElse(null))),
                Field.text("note", work -> input.text(Listing.TEXTS.get(work.note()))),
                Field.<Work>date("doneOn", work -> "").filledIn(),
                Field.empty("doneBy"),
                Field.empty("remarks"));
    }

    private static List<Field<Done>> history(Words words) {
        return List.of(
                Field.text("number", it -> Words.text(it.record().getId())),
                Field.text("unit", it -> it.row().id()),
                Field.text(
                        "work",
                        it -> words.literal(
                                MODEL.getMaintenanceKind(), it.record().getKind())),
                Field.date("workedOn", it -> day(it.record().getDate())),
                Field.text("worker", it -> words.name(it.record().getOrganisation())),
                Field.text("remark", it -> Words.text(it.record().getRemark())));
    }
}
