// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.osgi.framework.FrameworkUtil;

/** A call of the command line in a folder, with what it wrote. */
public record Call(int status, String out, String err) {

    private static final Services SERVICES =
            FrameworkUtil.getBundle(Call.class) == null ? new PlainServices() : new FrameworkServices();

    /** Runs a call in the root of the repository, in English. */
    public static Call minato(String... arguments) {
        return in(repository(), arguments);
    }

    /** Runs a call in a folder, in English. */
    public static Call in(Path directory, String... arguments) {
        return with(SERVICES, directory, arguments);
    }

    /** Runs a call on services of the test's own. */
    public static Call with(Services services, Path directory, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = new CallRunner(
                        directory.toAbsolutePath().normalize(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Locale.ENGLISH,
                        services)
                .run(List.of(arguments));
        return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The root of the repository. */
    public static Path repository() {
        String root = System.getProperty("minato.root");
        assertNotNull(root, "system property minato.root");
        return Path.of(String.valueOf(root));
    }

    /** The services that calls run on. */
    public static Services services() {
        return SERVICES;
    }
}
