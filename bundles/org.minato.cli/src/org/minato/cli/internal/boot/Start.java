// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** Main class of the command line's process: starts the framework on what is prepared, and runs the command in it. */
public final class Start {

    /** System property: the folder of the product. */
    static final String PRODUCT = "minato.product";

    /** System property: the user's folder for prepared starts of this product; absent where there is to be none. */
    static final String STATE = "minato.state";

    private static final String ENTRY = "org.minato.cli.Minato";
    private static final int DEFECT = 3;

    private Start() {}

    /**
     * Runs the command and ends the process with its exit status.
     *
     * @param arguments arguments of the command line
     */
    public static void main(String[] arguments) {
        int status;
        try {
            status = run(arguments);
        } catch (Throwable defect) { // the last place that can turn a defect into the contract's exit status
            System.err.println("minato: the command line could not be started / コマンドラインを起動できませんでした: " + defect);
            status = DEFECT;
        }
        System.out.flush();
        System.exit(status);
    }

    /** The folder that a system property names. */
    static Path folder(String property) {
        return Path.of(Objects.requireNonNull(System.getProperty(property), property));
    }

    private static int run(String[] arguments) throws Exception {
        var installation = new Installation(folder(PRODUCT));
        Optional<Path> state = Optional.ofNullable(System.getProperty(STATE)).map(Path::of);
        Optional<PreparedStart> prepared = state.flatMap(folder -> prepared(folder, installation));
        if (prepared.isEmpty()) {
            return runOnce(installation, arguments);
        }
        int status = runOn(prepared.get(), arguments);
        var cache = new JvmCache(state.get(), prepared.get());
        if (cache.isWanted()) {
            startBackground(cache, installation);
        }
        return status;
    }

    private static Optional<PreparedStart> prepared(Path state, Installation installation) {
        Optional<PreparedStart> found = PreparedStart.find(state, installation);
        if (found.isPresent()) {
            return found;
        }
        try {
            PreparedStart made = PreparedStart.make(state, installation);
            made.publish();
            return Optional.of(made);
        } catch (IOException | BundleException notWritable) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Without a cache folder: prepares in a temporary folder and removes it again. */
    private static int runOnce(Installation installation, String[] arguments) throws Exception {
        PreparedStart start = PreparedStart.make(Files.createTempDirectory("minato"), installation);
        try {
            return runOn(start, arguments);
        } finally {
            new PreparedStart(start.folder().getParent()).delete();
        }
    }

    private static int runOn(PreparedStart start, String[] arguments) throws Exception {
        Bundle commandLine = start.framework().commandLine();
        Class<?> entry = commandLine.loadClass(ENTRY);
        String method = System.getProperty(JvmCache.REHEARSAL) == null ? "start" : "rehearse";
        Object status = entry.getMethod(method, List.class).invoke(null, List.of(arguments));
        return status instanceof Integer number ? number : DEFECT;
    }

    private static void startBackground(JvmCache cache, Installation installation) {
        try {
            cache.makeInBackground(installation.folder());
        } catch (IOException noProcess) {
            // The next start is as slow as this one; there is nothing that the user has to know.
        }
    }
}
