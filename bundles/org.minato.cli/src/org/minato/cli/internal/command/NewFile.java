// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Console;
import org.minato.model.base.Root;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file that a call begins, with its id and names. */
final class NewFile {
    private static final String VERSION = "0.1.0";

    @Parameters(paramLabel = "FILE", descriptionKey = "new.file")
    Path file = Path.of("");

    @Mixin
    NewNames names = new NewNames();

    @Option(names = "--force", descriptionKey = "plan.force")
    boolean force;

    /**
     * Where the file goes.
     *
     * @param ending what its name must end with
     * @throws CallException if the name ends otherwise, or the file exists and may not be replaced
     */
    Path target(Console console, String ending) {
        Path target = console.resolve(file);
        String name = String.valueOf(target.getFileName());
        if (!name.endsWith(ending) || name.equals(ending) || Files.isDirectory(target)) {
            throw CallException.of("new.ending", console.show(target), ending);
        }
        if (Files.exists(target) && !force) {
            throw CallException.of("output.exists", console.show(target));
        }
        return target;
    }

    /** The id that the call gives, or else one made of the file's name. */
    String id() {
        return names.id(baseName());
    }

    /** Gives a new top element its id, version and names; the file's name is its name where it has no other. */
    void fill(Root root, Locale locale) {
        root.setId(id());
        root.setVersion(VERSION);
        names.ja().ifPresent(root::setNameJa);
        names.en().ifPresent(root::setNameEn);
        boolean unnamed = isBlank(root.getNameJa()) && isBlank(root.getNameEn());
        if (unnamed && locale.equals(Locale.JAPANESE)) {
            root.setNameJa(baseName());
        } else if (unnamed) {
            root.setNameEn(baseName());
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private String baseName() {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
