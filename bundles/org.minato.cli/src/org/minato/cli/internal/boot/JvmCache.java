// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.boot;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The JVM's cache of loaded classes (JEP 514, JDK 25 and newer) for a prepared start. It is made by a rehearsal: a
 * process of its own that goes through the usual commands once. Without it everything works, only slower.
 */
final class JvmCache {

    /** System property that turns a start into the rehearsal. */
    static final String REHEARSAL = "minato.rehearsal";

    private static final int FIRST_JAVA = 25;
    private static final Duration ATTEMPT = Duration.ofMinutes(10);
    private static final long PATIENCE_SECONDS = 120;

    private final Path state;
    private final PreparedStart start;

    JvmCache(Path state, PreparedStart start) {
        this.state = state;
        this.start = start;
    }

    /** Whether this JVM can make a cache, and it is missing, and nobody is making it. */
    boolean isWanted() {
        return Runtime.version().feature() >= FIRST_JAVA
                && !Files.exists(start.jvmCache())
                && System.getProperty(REHEARSAL) == null
                && !isBeingMade();
    }

    /** Lets a process in the background make the cache; returns at once. */
    void makeInBackground(Path product) throws IOException {
        new ProcessBuilder(command(product, List.of("-XX:TieredStopAtLevel=1"), Prepare.class))
                .redirectInput(ProcessBuilder.Redirect.from(devNull()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Makes the cache; returns when it lies in its place. */
    void make(Path product) throws IOException, InterruptedException {
        Path mark = mark();
        try {
            if (!isBeingMade()) {
                Files.deleteIfExists(mark);
            }
            Files.createFile(mark);
        } catch (FileAlreadyExistsException busy) {
            return;
        }
        Path made = Files.createTempDirectory(start.folder(), "aot");
        try {
            Path cache = made.resolve(PreparedStart.JVM_CACHE);
            var options = List.of("-D" + REHEARSAL + "=true", "-XX:AOTCacheOutput=" + cache, "-XX:TieredStopAtLevel=1");
            Process rehearsal = new ProcessBuilder(command(product, options, Start.class))
                    .redirectInput(ProcessBuilder.Redirect.from(devNull()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!rehearsal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                rehearsal.destroyForcibly();
            } else if (Files.exists(cache)) {
                Files.move(cache, start.jvmCache(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            new PreparedStart(made).delete();
            Files.deleteIfExists(mark);
        }
    }

    private boolean isBeingMade() {
        try {
            return Files.getLastModifiedTime(mark())
                    .toInstant()
                    .isAfter(Instant.now().minus(ATTEMPT));
        } catch (IOException missing) {
            return false;
        }
    }

    private Path mark() {
        return start.folder().resolve("aot.busy");
    }

    private List<String> command(Path product, List<String> options, Class<?> main) {
        var command = new ArrayList<String>();
        command.add(Start.folder("java.home").resolve("bin").resolve("java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-Xlog:disable");
        command.addAll(options);
        command.add("-D" + Start.PRODUCT + "=" + product);
        command.add("-D" + Start.STATE + "=" + state);
        command.add("-cp");
        command.add(start.classPath());
        command.add(main.getName());
        return command;
    }

    private static java.io.File devNull() {
        return new java.io.File(System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
