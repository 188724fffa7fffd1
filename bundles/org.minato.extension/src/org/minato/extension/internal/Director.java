// SPDX-License-Identifier: EPL-2.0
package org.minato.extension.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minato.extension.Product;

/** Runs the p2 director of a product in a process of its own, so that it works the same for every caller. */
public final class Director {
    /** How the id of the unit of a feature ends. */
    public static final String GROUP = ".feature.group";

    private static final Pattern LOG = Pattern.compile("See (?:the )?log file:? (.+)");
    private static final Pattern LISTED = Pattern.compile("([^\\t]+)\\t([^\\t]+)\\t([^\\t]*)\\t([^\\t]*)");
    private static final Pattern ROOT = Pattern.compile("([^\\s/]+)/([^\\s/]+)");

    /**
     * How a run ended.
     *
     * @param done whether it did what it was asked for
     * @param lines what it printed
     * @param log what it wrote to its log where something went wrong; empty otherwise
     */
    public record Result(boolean done, List<String> lines, String log) {}

    /**
     * An installable unit that the director lists.
     *
     * @param name its name for people; empty where it has none
     * @param isFeature whether it is a feature, what can be installed
     */
    public record Unit(String id, String version, String name, boolean isFeature) {}

    private final Product product;
    private final Path launcher;

    /** The director of a product that is started by a launcher jar. */
    public Director(Product product, Path launcher) {
        this.product = product;
        this.launcher = launcher;
    }

    /** Runs the director with arguments on the product. */
    public Result run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                product.javaProgram().toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-jar",
                launcher.toString(),
                "-nosplash",
                "-application",
                "org.eclipse.equinox.p2.director",
                "-destination",
                product.folder().toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of(nothing()).toFile()))
                .start();
        List<String> lines;
        try (Stream<String> output = process.inputReader(StandardCharsets.UTF_8).lines()) {
            lines = output.toList();
        }
        boolean done = process.waitFor() == 0;
        return new Result(done, lines, takeLog(lines));
    }

    private static String nothing() {
        return Files.exists(Path.of("/dev/null")) ? "/dev/null" : "NUL";
    }

    /** Reads the log that a failed run names, and removes it: it belongs to this run alone. */
    private static String takeLog(List<String> lines) throws IOException {
        for (String line : lines) {
            Matcher named = LOG.matcher(line);
            if (named.find()) {
                Path log = Path.of(named.group(1).strip());
                if (Files.isRegularFile(log)) {
                    String text = Files.readString(log);
                    Files.delete(log);
                    return text;
                }
            }
        }
        return "";
    }

    /** What a listing run printed, in the format of {@link #listFormat()}. */
    public static List<Unit> units(Result result) {
        return result.lines.stream()
                .map(LISTED::matcher)
                .filter(Matcher::matches)
                .map(line -> new Unit(
                        line.group(1),
                        line.group(2),
                        named(line.group(3)),
                        line.group(4).equals("true")))
                .toList();
    }

    /** The roots that a run with {@code -listInstalledRoots} printed; it knows no names. */
    public static List<Unit> roots(Result result) {
        return result.lines.stream()
                .map(ROOT::matcher)
                .filter(Matcher::matches)
                .map(line ->
                        new Unit(line.group(1), line.group(2), "", line.group(1).endsWith(GROUP)))
                .toList();
    }

    private static String named(String name) {
        return name.startsWith("${") || name.startsWith("%") || name.equals("null") ? "" : name;
    }

    /** The arguments that make a listing readable by {@link #units}. */
    public static List<String> listFormat() {
        return List.of(
                "-listFormat",
                "${id}\t${version}\t${org.eclipse.equinox.p2.name}\t${org.eclipse.equinox.p2.type.group}");
    }
}
