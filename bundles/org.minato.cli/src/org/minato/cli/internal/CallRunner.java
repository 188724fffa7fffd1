// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one call from its arguments to its exit status, and turns whatever goes wrong into a message and a status. */
public final class CallRunner {

    private final Path directory;
    private final PrintStream out;
    private final PrintStream err;
    private final Locale system;
    private final Services services;

    /** A runner for calls in a folder; {@code system} is the language where a call names none. */
    public CallRunner(Path directory, PrintStream out, PrintStream err, Locale system, Services services) {
        this.directory = directory;
        this.out = out;
        this.err = err;
        this.system = system;
        this.services = services;
    }

    /** Runs the call and returns its exit status. */
    public int run(List<String> arguments) {
        Locale locale = Language.of(arguments, system);
        Locale documents = Language.of(arguments, Locale.JAPANESE);
        var console = new Console(directory, out, err, locale, documents, Texts.of(Console.class));
        int status;
        try {
            status = call(arguments, console);
        } catch (MinatoException wrong) {
            err.println(console.text("message", wrong.message(locale)));
            status = ExitStatus.BAD_CALL;
        } catch (FileSystemException refused) {
            String reason = Optional.ofNullable(refused.getReason())
                    .orElse(refused.getClass().getSimpleName());
            console.say("file.refused", String.valueOf(refused.getFile()), reason);
            status = ExitStatus.BAD_CALL;
        } catch (IOException refused) {
            console.say("file.refused", "", String.valueOf(refused.getMessage()));
            status = ExitStatus.BAD_CALL;
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError | AssertionError defect) {
            status = defect(arguments, console, defect);
        }
        out.flush();
        err.flush();
        return status;
    }

    private int call(List<String> arguments, Console console) throws IOException {
        EarlyReading reading = EarlyReading.start(arguments, services);
        Parser parser = Parser.of(arguments, console.locale());
        CommandLine called = parser.commandLine();
        try {
            called.parseArgs(parser.arguments().toArray(String[]::new));
        } catch (ParameterException wrong) {
            err.println(console.text("message", CallErrors.explain(wrong, console)));
            console.say("call.help", called.getCommandName());
            return ExitStatus.BAD_CALL;
        }
        if (called.isUsageHelpRequested()) {
            called.usage(out);
            return ExitStatus.DONE;
        }
        if (called.isVersionHelpRequested()) {
            out.println("Minato " + services.version());
            return ExitStatus.DONE;
        }
        if (called.getCommand() instanceof Command command) {
            reading.await();
            return command.run(console, services);
        }
        console.say(called.getCommand() instanceof NewGroup ? "new.nothing" : "call.noCommand");
        called.usage(err);
        return ExitStatus.BAD_CALL;
    }

    private static int defect(List<String> arguments, Console console, Throwable defect) {
        console.say("defect", String.valueOf(defect));
        Optional<Path> log = DefectLog.write(arguments, defect);
        log.ifPresent(file -> console.say("defect.log", file.toString()));
        return ExitStatus.DEFECT;
    }
}
