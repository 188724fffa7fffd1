// SPDX-License-Identifier: EPL-2.0
package org.minato.core.region;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.minato.model.base.PartialDate;

/**
 * What users know of a region beyond its name: a row of their own data.
 *
 * @param region the municipality, prefecture or ward
 * @param population number of people, 0 or more
 * @param latitude degrees north, WGS 84, -90 to 90; given together with the longitude
 * @param longitude degrees east, WGS 84, -180 to 180
 * @param coast whether it lies on the sea
 * @param source where the row comes from; empty where the file does not say
 * @param asOf date of the source
 * @param others the other columns of the file by their titles, as written; in the order of the file
 */
public record RegionFacts(
        Municipality region,
        OptionalLong population,
        Optional<Double> latitude,
        Optional<Double> longitude,
        Optional<Boolean> coast,
        String source,
        Optional<PartialDate> asOf,
        Map<String, String> others) {

    /** Copies the map. */
    public RegionFacts {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }
}
