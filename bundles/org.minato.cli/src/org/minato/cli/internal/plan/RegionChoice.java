// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minato.cli.internal.CallException;
import org.minato.core.region.Municipality;
import org.minato.core.region.Regions;

/** Finds the regions that a call names, and refuses what is unknown or could be several. */
public final class RegionChoice {

    private RegionChoice() {}

    /**
     * The regions, each once, in the order of the call.
     *
     * @param names codes, names or full names such as 愛媛県伊方町
     * @throws CallException if one is not known, or is the name of several
     */
    public static List<Municipality> choose(Regions regions, List<String> names) {
        var chosen = new ArrayList<Municipality>();
        for (String name : names) {
            Municipality region = choose(regions, name);
            if (!chosen.contains(region)) {
                chosen.add(region);
            }
        }
        return chosen;
    }

    private static Municipality choose(Regions regions, String name) {
        List<Municipality> found = regions.find(name);
        List<Municipality> exact = found.stream()
                .filter(region -> region.nameJa().equals(name)
                        || region.fullName().equals(name)
                        || region.kana().equals(name))
                .toList();
        List<Municipality> candidates = exact.isEmpty() ? found : exact;
        if (candidates.isEmpty()) {
            throw regions.explain(name)
                    .map(CallException::new)
                    .orElseGet(() -> CallException.of("region.unknown", name));
        }
        if (candidates.size() > 1) {
            String codes = candidates.stream()
                    .limit(10)
                    .map(region -> region.code() + " " + region.fullName())
                    .collect(Collectors.joining(", "));
            throw CallException.of("region.ambiguous", name, codes);
        }
        return candidates.get(0);
    }
}
