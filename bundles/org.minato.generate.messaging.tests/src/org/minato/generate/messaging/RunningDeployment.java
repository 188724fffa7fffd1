// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A generated deployment that runs without containers: every file that Compose mounts is put under a folder that stands
 * for the container's root, and the same programs are started on them. Paths and ports that containers would have are
 * mapped as Compose maps them; nothing else is changed.
 */
final class RunningDeployment implements AutoCloseable {
    private final Path deployment;
    private final Path root;
    private final ComposeModel compose;
    private final Deque<Process> processes = new ArrayDeque<>();
    private final Map<Integer, Integer> brokerPorts = new HashMap<>();
    private int storePort;
    private int ingestionPort;
    private Path postgres = Path.of("");

    /** Prepares the generated folder {@code deployment}; makes its secrets by the script that lies in it. */
    RunningDeployment(Path deployment) throws Exception {
        this.deployment = deployment;
        root = Files.createTempDirectory("minato-run");
        open(root);
        Program.run(deployment, Map.of(), "sh", "secrets/make.sh").orFail();
        compose = new ComposeModel(deployment.resolve("compose.yaml"));
        for (String service : compose.section("services").keySet()) {
            for (ComposeModel.Mount mount : compose.mounts(service)) {
                Path target = inside(service, mount.target());
                if (mount.volume().isEmpty()) {
                    copy(mount.source(), target);
                } else {
                    Files.createDirectories(target);
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxrwxrwx"));
                }
            }
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isDirectory).toList()) {
                if (!Files.getPosixFilePermissions(path).toString().contains("OTHERS_WRITE")) {
                    open(path);
                }
            }
        }
    }

    /** Where a path of a service's container lies here. */
    Path inside(String service, String path) {
        return root.resolve(service).resolve(path.substring(1));
    }

    Path secret(String file) {
        return deployment.resolve("secrets").resolve(file);
    }

    int brokerPort(int port) {
        return Objects.requireNonNull(brokerPorts.get(port));
    }

    int ingestionPort() {
        return ingestionPort;
    }

    void startBroker() throws Exception {
        Path configuration = inside("broker", "/mosquitto/config/mosquitto.conf");
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(configuration)) {
            String mapped = line.replaceAll(
                    "(^\\w+ )(/.*)",
                    "$1" + Matcher.quoteReplacement(inside("broker", "/").toString()) + "$2");
            if (mapped.startsWith("listener ")) {
                int port = Integer.parseInt(mapped.substring("listener ".length()));
                brokerPorts.put(port, Program.freePort());
                mapped = "listener " + brokerPorts.get(port) + " 127.0.0.1";
            }
            lines.add(mapped);
        }
        Path mapped = root.resolve("mosquitto.conf");
        Files.write(mapped, lines);
        Path log = root.resolve("broker.log");
        Process broker = start(log, Map.of(), List.of(program("/usr/sbin", "mosquitto"), "-c", mapped.toString()));
        for (int port : brokerPorts.values()) {
            Program.await("the broker", broker, log, () -> listens(port));
        }
    }

    void startStore() throws Exception {
        Path server = postgresPrograms();
        storePort = Program.freePort();
        postgres = root.resolve("postgres");
        Files.createDirectory(postgres);
        Files.setPosixFilePermissions(postgres, PosixFilePermissions.fromString("rwxrwxrwx"));
        Map<String, String> environment = compose.environment("store");
        List<String> initdb = Program.as(
                "postgres",
                server.resolve("initdb").toString(),
                "--pgdata=" + postgres.resolve("data"),
                "--username=" + environment.get("POSTGRES_USER"),
                "--pwfile=" + inside("store", String.valueOf(environment.get("POSTGRES_PASSWORD_FILE"))));
        initdb.addAll(
                List.of(String.valueOf(environment.get("POSTGRES_INITDB_ARGS")).split(" ")));
        Program.run(postgres, Map.of(), initdb.toArray(String[]::new)).orFail();
        Path log = root.resolve("store.log");
        Process store = start(
                log,
                Map.of(),
                Program.as(
                        "postgres",
                        server.resolve("postgres").toString(),
                        "-D",
                        postgres.resolve("data").toString(),
                        "-p",
                        Integer.toString(storePort),
                        "-k",
                        postgres.toString(),
                        "-c",
                        "listen_addresses=127.0.0.1"));
        Program.await(
                "the store",
                store,
                log,
                () -> Program.run(postgres, administrator("postgres"), "psql", "-c", "SELECT 1")
                                .status()
                        == 0);
        Program.run(postgres, administrator("postgres"), "psql", "-c", "CREATE DATABASE minato")
                .orFail();
        initialise();
    }

    /** Empties the store and gives it what another deployment starts with. */
    void initialiseAnewFrom(Path other) throws Exception {
        Program.run(postgres, administrator("postgres"), "psql", "-c", "DROP DATABASE minato")
                .orFail();
        String roles = "SELECT format('DROP ROLE %I', rolname) FROM pg_roles"
                + " WHERE rolname !~ '^pg_' AND rolname <> current_user \\gexec";
        Path script = postgres.resolve("drop.sql");
        Files.writeString(script, roles + "\n");
        Program.run(postgres, administrator("postgres"), "psql", "-v", "ON_ERROR_STOP=1", "-f", script.toString())
                .orFail();
        Program.run(postgres, administrator("postgres"), "psql", "-c", "CREATE DATABASE minato")
                .orFail();
        Path target = inside("store", "/docker-entrypoint-initdb.d");
        remove(target);
        copy(other.resolve("store/init"), target);
        initialise();
    }

    /** As the image's entry point does: SQL files by psql, scripts that are not executable by "source". */
    private void initialise() throws Exception {
        try (Stream<Path> files = Files.list(inside("store", "/docker-entrypoint-initdb.d"))) {
            for (Path file : files.sorted().toList()) {
                Map<String, String> environment = new HashMap<>(administrator("minato"));
                environment.putAll(compose.environment("store"));
                environment.put("SECRETS_DIR", inside("store", "/run/secrets").toString());
                if (file.toString().endsWith(".sql")) {
                    Program.run(postgres, environment, "psql", "-v", "ON_ERROR_STOP=1", "-f", file.toString())
                            .orFail();
                } else {
                    Program.run(postgres, environment, "bash", "-Eeo", "pipefail", "-c", ". '" + file + "'")
                            .orFail();
                }
            }
        }
    }

    private Map<String, String> administrator(String database) {
        return Map.of(
                "PGHOST",
                postgres.toString(),
                "PGPORT",
                Integer.toString(storePort),
                "PGUSER",
                "minato_admin",
                "PGDATABASE",
                database);
    }

    /** Asks the store as its administrator. */
    String sql(String statement) throws Exception {
        return Program.run(postgres, administrator("minato"), "psql", "-v", "ON_ERROR_STOP=1", "-At", "-c", statement)
                .orFail()
                .strip();
    }

    /** Asks the store over the network as a user with a password. */
    Program.Answer sqlAs(String user, String password, String statement) throws Exception {
        Map<String, String> environment = Map.of(
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(storePort),
                "PGUSER",
                user,
                "PGPASSWORD",
                password,
                "PGDATABASE",
                "minato",
                "LC_ALL",
                "C.UTF-8");
        return Program.run(root, environment, "psql", "-w", "-At", "-c", statement);
    }

    void startIngestion() throws Exception {
        ingestionPort = Program.freePort();
        Path home = inside("ingestion", "/opt/ingestion");
        Files.createSymbolicLink(home.resolve("node_modules"), Program.TOOLS.resolve("node_modules"));
        // As the Dockerfile does.
        Files.copy(deployment.resolve("ingestion/package.json"), home.resolve("package.json"));
        Map<String, String> environment = new HashMap<>();
        environment.put("SECRETS_DIR", inside("ingestion", "/run/secrets").toString());
        environment.put("UI_HOST", "127.0.0.1");
        environment.put("PORT", Integer.toString(ingestionPort));
        environment.put("MQTT_HOST", "127.0.0.1");
        environment.put("MQTT_PORT", String.valueOf(brokerPorts.getOrDefault(8884, 0)));
        environment.put("STORE_HOST", "127.0.0.1");
        environment.put("STORE_PORT", Integer.toString(storePort));
        Path log = root.resolve("ingestion.log");
        Process ingestion = start(
                log,
                environment,
                List.of(
                        "node",
                        Program.TOOLS.resolve("node_modules/node-red/red.js").toString(),
                        "--userDir",
                        home.toString(),
                        "--settings",
                        home.resolve("settings.js").toString()));
        Program.await("the ingestion", ingestion, log, () -> listens(ingestionPort));
        if (!brokerPorts.isEmpty()) {
            Program.await(
                    "its subscriptions",
                    ingestion,
                    log,
                    () -> Files.readString(log).contains("Connected to broker"));
        }
    }

    /** Runs the simulator for some units, once. */
    Program.Answer simulate(String... units) throws Exception {
        Path home = inside("simulator", "/opt/ingestion");
        if (!Files.exists(home.resolve("node_modules"))) {
            Files.createSymbolicLink(home.resolve("node_modules"), Program.TOOLS.resolve("node_modules"));
        }
        List<String> command = new ArrayList<>(
                List.of("node", home.resolve("simulator/simulator.js").toString(), "--once"));
        command.addAll(List.of(units));
        Map<String, String> environment = Map.of(
                "MQTT_HOST",
                "127.0.0.1",
                "MQTT_PORT",
                String.valueOf(brokerPorts.getOrDefault(8884, 0)),
                "MQTT_CERTIFICATE_PORT",
                String.valueOf(brokerPorts.getOrDefault(8883, 0)));
        return Program.run(home, environment, command.toArray(String[]::new));
    }

    private Process start(Path log, Map<String, String> environment, List<String> command) throws IOException {
        Process process = Program.start(root, environment, log, command);
        processes.push(process);
        return process;
    }

    /** Waits until something is so that the ingestion does. */
    void await(String what, Callable<Boolean> condition) throws Exception {
        Program.await(what, processes.getFirst(), root.resolve("ingestion.log"), condition);
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static String program(String folder, String name) {
        Path there = Path.of(folder, name);
        return Files.isExecutable(there) ? there.toString() : name;
    }

    private static Path postgresPrograms() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new AssertionError("no PostgreSQL server: run ./minato test --install"));
        }
    }

    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path path : all.toList()) {
                Path to = target.resolve(source.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(path, to);
                    Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-r--r--"));
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Ends what was started, the last first, and leaves nothing behind. */
    @Override
    public void close() {
        try {
            while (!processes.isEmpty()) {
                Process process = processes.pop();
                process.destroy();
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            }
            remove(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
