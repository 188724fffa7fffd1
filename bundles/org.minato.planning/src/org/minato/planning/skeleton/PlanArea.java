// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.skeleton;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minato.core.region.Municipality;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Region;
import org.minato.model.deployment.RegionKind;

/**
 * Where a plan is for: municipalities or prefectures one by one, or a wide area or sea area with a name of its own.
 *
 * @param kind {@link RegionKind#MUNICIPALITY} for municipalities and prefectures one by one; else the kind of the area
 * @param name name of a wide or sea area; empty for the others
 * @param members the municipalities and prefectures; those that the area touches, as far as known
 */
public record PlanArea(RegionKind kind, String name, List<Municipality> members) {

    /** Copies the list. */
    public PlanArea {
        members = List.copyOf(members);
    }

    /**
     * Municipalities and prefectures, each a region of the plan.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static PlanArea of(List<Municipality> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("no region");
        }
        return new PlanArea(RegionKind.MUNICIPALITY, "", members);
    }

    /** A wide area such as 関東地方, as one region. */
    public static PlanArea wide(String name, List<Municipality> members) {
        return new PlanArea(RegionKind.WIDE_AREA, name.strip(), members);
    }

    /** A sea area, as one region. */
    public static PlanArea sea(String name, List<Municipality> members) {
        return new PlanArea(RegionKind.SEA_AREA, name.strip(), members);
    }

    /** What the area is called. */
    public LocalizedText title() {
        return LocalizedText.same(
                name.isEmpty() ? members.stream().map(Municipality::nameJa).collect(Collectors.joining("・")) : name);
    }

    /** The one municipality or prefecture, where there is just one. */
    Optional<Municipality> only() {
        return members.size() == 1 ? Optional.of(members.get(0)) : Optional.empty();
    }

    /** What the id of the plan ends with. */
    String key() {
        if (!members.isEmpty() && name.isEmpty()) {
            return members.get(0).code();
        }
        String letters =
                name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "").toLowerCase();
        return letters.isEmpty() ? kind == RegionKind.SEA_AREA ? "sea" : "area" : letters;
    }

    /** The regions of the plan. */
    List<Region> regions() {
        if (name.isEmpty()) {
            return members.stream().map(PlanArea::region).toList();
        }
        Region region = DeploymentFactory.eINSTANCE.createRegion();
        region.setId("region-" + key());
        region.setKind(kind);
        region.setNameJa(name);
        members.forEach(member -> region.getIncludes().add(member.code()));
        return List.of(region);
    }

    private static Region region(Municipality municipality) {
        Region region = DeploymentFactory.eINSTANCE.createRegion();
        region.setId("region-" + municipality.code());
        region.setKind(
                municipality.kind() == Municipality.Kind.PREFECTURE ? RegionKind.PREFECTURE : RegionKind.MUNICIPALITY);
        region.setCode(municipality.code());
        region.setNameJa(municipality.nameJa());
        return region;
    }
}
