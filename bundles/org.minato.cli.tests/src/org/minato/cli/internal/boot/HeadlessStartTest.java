// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.osgi.launch.Equinox;
import org.eclipse.osgi.service.urlconversion.URLConverter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.cli.internal.Call;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** Processes of their own, started as the launcher starts them, on the bundles of the framework that the test runs in. */
class HeadlessStartTest {

    private static final String[] VALIDATE = {
        "validate", "examples/fisheries", "--format", "json", "--date", "2026-12-01"
    };
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder = Path.of("");

    private String classPath = "";

    @BeforeEach
    void describeTheProduct() throws Exception {
        Optional<Bundle> framed = Optional.ofNullable(FrameworkUtil.getBundle(Start.class));
        assumeTrue(framed.isPresent(), "needs a framework");
        Bundle own = framed.get();
        BundleContext context = own.getBundleContext();
        URLConverter converter = context.getServiceReferences(URLConverter.class, "(protocol=bundleentry)").stream()
                .map(context::getService)
                .findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        Path framework = Path.of(Equinox.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        lines.add("org.eclipse.osgi,0.0.0," + framework.toUri() + ",-1,true");
        for (Bundle bundle : context.getBundles()) {
            Optional<Path> path = path(bundle, converter);
            boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
            if (path.isPresent() && !fragment) {
                lines.add(bundle.getSymbolicName() + ",0.0.0," + path.get().toUri() + ",4,false");
            }
        }
        Path info = folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(info.getParent());
        Files.write(info, lines);
        classPath = path(own, converter).orElseThrow() + File.pathSeparator + framework;
    }

    @Test
    void aPreparedStartFindsTheSameAsTheFrameworkOfTheWorkbench() throws Exception {
        Path state = folder.resolve("state");
        assertEquals("", run(Prepare.class, Optional.of(state)));
        PreparedStart start =
                PreparedStart.find(state, new Installation(folder)).orElseThrow();
        assertEquals(Runtime.version().feature() >= 25, Files.exists(start.jvmCache()));
        JsonNode expected = findings(Call.minato(VALIDATE).out());
        assertEquals(expected, findings(run(Start.class, Optional.of(state), VALIDATE)));
        assertEquals(expected, findings(run(Start.class, Optional.of(state), VALIDATE)));
        assertFalse(names(start.folder().resolve("bundles"))
                .anyMatch(name -> name.contains("core.runtime") || name.contains(".swt")));
    }

    @Test
    void withoutACacheFolderEverythingWorksAndNothingIsLeft() throws Exception {
        assertEquals(findings(Call.minato(VALIDATE).out()), findings(run(Start.class, Optional.empty(), VALIDATE)));
        assertEquals(List.of("tmp"), names(folder.resolve("work")).toList());
        assertEquals(List.of(), names(folder.resolve("work/tmp")).toList());
    }

    @Test
    void severalFirstStartsAtOnceDoNotDisturbEachOther() throws Exception {
        Path state = folder.resolve("state");
        Process first = process(Prepare.class, Optional.of(state), List.of());
        Process second = process(Prepare.class, Optional.of(state), List.of());
        assertTrue(first.waitFor(3, TimeUnit.MINUTES) && second.waitFor(3, TimeUnit.MINUTES));
        assertEquals(0, first.exitValue(), this::messages);
        assertEquals(0, second.exitValue(), this::messages);
        assertEquals(findings(Call.minato(VALIDATE).out()), findings(run(Start.class, Optional.of(state), VALIDATE)));
    }

    private String run(Class<?> main, Optional<Path> state, String... arguments) throws Exception {
        Process process = process(main, state, List.of(arguments));
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(3, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), () -> out + messages());
        return out;
    }

    private Process process(Class<?> main, Optional<Path> state, List<String> arguments) throws IOException {
        Path work = Files.createDirectories(folder.resolve("work/tmp"));
        List<String> command = new ArrayList<>();
        command.add(Start.folder("java.home").resolve("bin/java").toString());
        command.add("-Xlog:disable");
        command.add("-Djava.io.tmpdir=" + work);
        command.add("-D" + Start.PRODUCT + "=" + folder);
        state.ifPresent(path -> command.add("-D" + Start.STATE + "=" + path));
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(Call.repository().toFile())
                .redirectError(folder.resolve("messages.txt").toFile())
                .start();
    }

    private String messages() {
        try {
            return Files.readString(folder.resolve("messages.txt"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static JsonNode findings(String json) throws IOException {
        ObjectNode result = (ObjectNode) JSON.readTree(json);
        result.remove("generator");
        return result;
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    /** The jar or folder that a bundle lies in; absent for the framework itself. */
    private static Optional<Path> path(Bundle bundle, URLConverter converter) throws IOException {
        URL entry = bundle.getEntry("META-INF/MANIFEST.MF");
        if (entry == null || bundle.getBundleId() == 0) {
            return Optional.empty();
        }
        String address = converter.resolve(entry).toString();
        String file = address.replaceFirst("^jar:", "").replaceFirst("!?/META-INF/MANIFEST\\.MF$", "");
        return Optional.of(Path.of(URI.create(file)));
    }
}
