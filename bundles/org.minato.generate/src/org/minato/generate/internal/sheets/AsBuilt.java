// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.Installed;
import org.minato.model.deployment.InstalledUnit;
import org.minato.model.deployment.Site;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Interface;

/**
 * A unit as planned and as built.
 *
 * @param unit the unit by its id, planned or beyond the plan
 * @param built what was installed; empty while nothing is known
 * @param planned whether the plan's quantity counts it
 */
record AsBuilt(Installed unit, Optional<InstalledUnit> built, boolean planned) {

    /** All planned units, and behind them those that are installed beyond the planned quantity and not removed. */
    static List<AsBuilt> of(GenerationInput input) {
        List<AsBuilt> all = new ArrayList<>();
        List<Installed> planned = Installed.of(input);
        planned.forEach(unit -> all.add(new AsBuilt(unit, built(unit), true)));
        Set<String> known = planned.stream().map(Installed::id).collect(Collectors.toSet());
        planned.stream()
                .filter(unit -> unit.number() == 1)
                .forEach(first -> first.allocation().getUnits().stream()
                        .filter(built -> built.getRemovedOn() == null && built.getNumber() > 0)
                        .map(built -> first.numbered(built.getNumber()))
                        .filter(unit -> known.add(unit.id()))
                        .forEach(unit -> all.add(new AsBuilt(unit, built(unit), false))));
        return all;
    }

    private static Optional<InstalledUnit> built(Installed unit) {
        return unit.allocation().getUnits().stream()
                .filter(built -> built.getNumber() == unit.number())
                .findFirst();
    }

    String id() {
        return unit.id();
    }

    /** What it is, from the effective model. */
    Equipment equipment() {
        return unit.equipment();
    }

    /** Day of installation, where known. */
    Optional<LocalDate> installedOn() {
        return built.map(InstalledUnit::getInstalledOn);
    }

    /** The site where it stands, or is to stand. */
    @Nullable
    Site site() {
        return built.map(InstalledUnit::getSite).orElse(unit.allocation().getSite());
    }

    /** The interface that it uses, or is to use. */
    Optional<Interface> used() {
        return built.map(InstalledUnit::getUsedInterface).or(unit::chosenInterface);
    }
}
