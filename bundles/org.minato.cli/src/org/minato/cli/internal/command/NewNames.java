// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import picocli.CommandLine.Option;

/** Id and names of what a call begins. */
final class NewNames {

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "new.id")
    @Nullable
    String id;

    @Option(names = "--name-ja", paramLabel = "NAME", descriptionKey = "new.nameJa")
    @Nullable
    String nameJa;

    @Option(names = "--name-en", paramLabel = "NAME", descriptionKey = "new.nameEn")
    @Nullable
    String nameEn;

    /**
     * The id that the call gives, or else one made of a name.
     *
     * @throws CallException if the given id has not the form of one
     */
    String id(String name) {
        String given = id;
        if (given != null) {
            if (!given.matches("[A-Za-z][A-Za-z0-9._-]*")) {
                throw CallException.of("new.badId", given);
            }
            return given;
        }
        String made = name.replaceAll("[^A-Za-z0-9._-]", "-");
        return Character.isLetter(made.charAt(0)) ? made : "x-" + made;
    }

    /** The Japanese name, if the call gives one. */
    Optional<String> ja() {
        return Optional.ofNullable(nameJa).map(String::strip);
    }

    /** The English name, if the call gives one. */
    Optional<String> en() {
        return Optional.ofNullable(nameEn).map(String::strip);
    }
}
