// SPDX-License-Identifier: EPL-2.0
package org.minato.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.minato.cli.internal.CallRunner;
import org.minato.cli.internal.FrameworkServices;
import org.minato.cli.internal.Rehearsal;

/**
 * The command line of Minato: runs one call in a folder, with results and messages on given streams. Does not end the
 * process. Calls may run in several threads at once.
 */
public final class Minato {

    private final Path directory;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * A command line.
     *
     * @param directory folder that relative paths are relative to
     * @param out where results go
     * @param err where progress and messages go
     */
    public Minato(Path directory, PrintStream out, PrintStream err) {
        this.directory = directory.toAbsolutePath().normalize();
        this.out = out;
        this.err = err;
    }

    /**
     * Runs a call.
     *
     * @param arguments command, options and parameters, for instance {@code validate examples/fisheries}
     * @return the exit status: 0 done, 1 findings or conflicts, 2 the call is wrong or an input cannot be read, 3 a
     *     defect of Minato
     */
    public int run(List<String> arguments) {
        var services = new FrameworkServices();
        return new CallRunner(directory, out, err, Locale.getDefault(), services).run(arguments);
    }

    /** Runs a call of this process: in its working folder, on its own streams. Called by the launcher. */
    public static int start(List<String> arguments) {
        PrintStream out = stream(FileDescriptor.out, "stdout.encoding");
        PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
        try {
            return new Minato(Path.of(""), out, err).run(arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** Goes through the usual commands once, so that the JVM can keep the classes they load. Called by the launcher. */
    public static int rehearse(List<String> arguments) {
        return new Rehearsal().run();
    }

    private static PrintStream stream(FileDescriptor descriptor, String encoding) {
        var bytes = new FileOutputStream(descriptor);
        boolean windowsTerminal = System.getProperty("os.name", "").startsWith("Windows") && System.console() != null;
        String name = System.getProperty(encoding);
        Charset charset = windowsTerminal && name != null ? Charset.forName(name) : StandardCharsets.UTF_8;
        return new PrintStream(new java.io.BufferedOutputStream(bytes, 1 << 13), false, charset);
    }
}
