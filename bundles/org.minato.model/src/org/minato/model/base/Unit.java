// SPDX-License-Identifier: EPL-2.0
package org.minato.model.base;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The units that Minato can convert: those of IoT equipment. A unit outside this table is allowed everywhere, but is
 * comparable only with itself. Units with an offset or a logarithm (°C, dBm) stand for themselves.
 *
 * @param symbol how the unit is written
 * @param dimension what it measures
 * @param factor how many base units of the dimension one unit is
 */
@NonNullByDefault
public record Unit(String symbol, String dimension, BigDecimal factor) {
    private static final Map<String, Unit> TABLE = Stream.of(
                    dimension("frequency", "Hz 1", "kHz 1e3", "MHz 1e6", "GHz 1e9"),
                    dimension("power", "uW 1e-6", "µW 1e-6", "mW 1e-3", "W 1", "kW 1e3"),
                    dimension("data rate", "bps 1", "kbps 1e3", "Mbps 1e6", "Gbps 1e9"),
                    dimension("data size", "B 1", "kB 1e3", "MB 1e6", "GB 1e9", "TB 1e12"),
                    dimension("length", "mm 1e-3", "cm 1e-2", "m 1", "km 1e3"),
                    dimension("mass", "g 1e-3", "kg 1", "t 1e3"),
                    dimension("time", "ms 1e-3", "s 1", "min 60", "h 3600"),
                    dimension("speed", "m/s 3.6", "km/h 1", "kn 1.852", "kt 1.852"),
                    dimension("voltage", "mV 1e-3", "V 1", "kV 1e3"),
                    dimension("current", "mA 1e-3", "A 1"),
                    dimension("charge", "mAh 1e-3", "Ah 1"),
                    dimension("energy", "mWh 1e-3", "Wh 1", "kWh 1e3"),
                    dimension("ratio", "ppm 1e-6", "‰ 1e-3", "% 1e-2"))
            .flatMap(units -> units)
            .collect(Collectors.toUnmodifiableMap(Unit::symbol, unit -> unit));

    private static Stream<Unit> dimension(String name, String... units) {
        return Stream.of(units).map(unit -> {
            int space = unit.indexOf(' ');
            return new Unit(unit.substring(0, space), name, new BigDecimal(unit.substring(space + 1)));
        });
    }

    /** The unit with the symbol, if Minato can convert it. */
    public static Optional<Unit> of(String symbol) {
        return Optional.ofNullable(TABLE.get(symbol));
    }

    /** Whether both measure the same dimension. */
    public boolean measuresLike(Unit other) {
        return dimension.equals(other.dimension);
    }
}
