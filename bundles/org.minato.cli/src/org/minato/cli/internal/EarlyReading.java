// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.util.List;
import java.util.Set;

/**
 * Reads the rule books while the call is still being parsed: the two need nothing of each other, and together they are a
 * third of a short command. What goes wrong here goes wrong again, and is told, when the command asks for the books.
 */
final class EarlyReading {

    private static final Set<String> COMMANDS = Set.of("validate", "conformance", "generate", "impact", "rules");
    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

    private final Thread reader;

    private EarlyReading(Thread reader) {
        this.reader = reader;
    }

    /** Starts reading, where the call is one that needs the rule books. */
    static EarlyReading start(List<String> arguments, Services services) {
        int named = Language.firstWord(arguments);
        boolean needed = named >= 0
                && COMMANDS.contains(arguments.get(named))
                && arguments.stream().noneMatch(HELP::contains);
        Thread reader = new Thread(() -> services.ruleBooks().all(), "minato-early-reading");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, again) -> {});
        if (needed) {
            reader.start();
        }
        return new EarlyReading(reader);
    }

    /** Returns when the reading has ended; before, nothing else may touch models. */
    void await() {
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
