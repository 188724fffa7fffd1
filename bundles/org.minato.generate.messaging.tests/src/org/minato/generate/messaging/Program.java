// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Other programs that the tests run; every wait is bounded. */
final class Program {
    /** Seconds that a program, or something that a program does, may take on a busy machine. */
    private static final int PATIENCE = 300;

    static final Path TOOLS = ExamplePlan.ROOT.resolve("bundles/org.minato.generate.messaging.tests/tools");

    private Program() {}

    /** What a program that ended said. */
    record Answer(int status, String output) {
        String orFail() {
            if (status != 0) {
                throw new AssertionError("status " + status + "\n" + output);
            }
            return output;
        }
    }

    /** Runs a program to its end, as root's own or the other user. */
    static Answer run(Path folder, Map<String, String> environment, String... command) throws Exception {
        Path log = Files.createTempFile("minato-program", ".log");
        try {
            Process process = start(folder, environment, log, List.of(command));
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError(List.of(command) + " did not end\n" + Files.readString(log));
            }
            return new Answer(process.exitValue(), Files.readString(log));
        } finally {
            Files.delete(log);
        }
    }

    /** Starts a program that goes on running; what it says goes to a file. */
    static Process start(Path folder, Map<String, String> environment, Path log, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits until something is so, while a program goes on running. */
    static void await(String what, Process process, Path log, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!condition.call()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("waited in vain for " + what + "\n" + Files.readString(log));
            }
            Thread.sleep(100);
        }
    }

    /** A port of the loopback that is free now. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A command run as another user where the tests run as root, else as it is. */
    static List<String> as(String user, String... command) {
        List<String> all = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            all.addAll(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--init-groups"));
        }
        all.addAll(List.of(command));
        return all;
    }
}
