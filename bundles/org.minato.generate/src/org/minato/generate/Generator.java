// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.util.List;

/**
 * Makes files of one kind from a plan. Pure: reads nothing but its input, writes nothing, changes nothing, and gives
 * equal bytes for equal input. Offered as a service; may be called from several threads.
 */
public interface Generator {

    /** Kind of output by which users choose, for instance {@code inventory}; lower-case ASCII. */
    String kind();

    /** Version of the generator, raised when it gives other files for the same plan. */
    String version();

    /** The files, each with another path. */
    List<GeneratedFile> generate(GenerationInput input);
}
