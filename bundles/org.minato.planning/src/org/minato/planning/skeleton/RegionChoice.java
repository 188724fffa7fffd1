// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.skeleton;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minato.core.errors.MinatoException;
import org.minato.core.region.Municipality;
import org.minato.core.region.Regions;
import org.minato.core.text.Texts;

/** Finds the regions that somebody names, and refuses what is unknown or could be several. */
public final class RegionChoice {

    private static final int MOST = 10;

    private RegionChoice() {}

    /**
     * The regions, each once, in the order of the names.
     *
     * @param names codes, names or full names such as 愛媛県伊方町
     * @throws MinatoException if one is not known, or is the name of several; the message says which there are
     */
    public static List<Municipality> choose(Regions regions, List<String> names) {
        List<Municipality> chosen = new ArrayList<>();
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
        Texts texts = Texts.of(RegionChoice.class);
        if (candidates.isEmpty()) {
            throw new MinatoException(regions.explain(name).orElseGet(() -> texts.get("region.unknown", name)));
        }
        if (candidates.size() > 1) {
            String codes = candidates.stream()
                    .limit(MOST)
                    .map(region -> region.code() + " " + region.fullName())
                    .collect(Collectors.joining(", "));
            throw new MinatoException(texts.get("region.ambiguous", name, codes));
        }
        return candidates.get(0);
    }
}
