// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minato.core.text.Texts;
import org.minato.generate.messaging.internal.facts.Dashboard;
import org.minato.generate.messaging.internal.facts.Deployment;
import org.minato.generate.messaging.internal.facts.User;
import org.minato.generate.messaging.internal.text.Yaml;
import org.minato.generate.messaging.internal.way.Listener;
import org.minato.model.base.Element;

/** The Compose file: pinned images, networks apart, everything mounted to be read only, no new privileges. */
final class ComposeFile {
    static final String BROKER = "eclipse-mosquitto:2.0.22";
    static final String INGESTION = "nodered/node-red:4.1.8";
    static final String STORE = "postgres:17.11-bookworm";
    static final String DASHBOARD = "grafana/grafana:12.4.0";

    private static final Texts TEXTS = Texts.of(ComposeFile.class);
    private static final String INTAKE_PORT = "8443:1880";

    private final Deployment deployment;
    private final SecretFiles secrets;

    ComposeFile(Deployment deployment, SecretFiles secrets) {
        this.deployment = deployment;
        this.secrets = secrets;
    }

    void addTo(FileSet files) {
        Map<String, Object> services = new LinkedHashMap<>();
        Map<String, Object> networks = new LinkedHashMap<>();
        Map<String, Object> volumes = new LinkedHashMap<>();
        if (deployment.hasBroker() || deployment.hasIngestion()) {
            networks.put("field", network(false));
        }
        networks.put("backend", network(true));
        if (deployment.hasStore()) {
            networks.put("office", network(false));
        }
        if (deployment.hasBroker()) {
            services.put("broker", broker());
            volumes.put("broker-data", Map.of());
        }
        if (deployment.hasIngestion()) {
            services.put("ingestion", ingestion());
        }
        if (deployment.hasStore()) {
            services.put("store", store());
            services.put("dashboard", dashboard());
            volumes.put("store-data", Map.of());
            volumes.put("dashboard-data", Map.of());
        }
        if (IngestionFiles.hasSimulator(deployment)) {
            services.put("simulator", simulator());
        }
        Map<String, Object> secretFiles = new LinkedHashMap<>();
        secrets.all().forEach((name, secret) -> secretFiles.put(name, Map.of("file", "./secrets/" + secret.file())));
        Map<String, Object> compose = new LinkedHashMap<>();
        compose.put("services", services);
        compose.put("networks", networks);
        compose.put("volumes", volumes);
        compose.put("secrets", secretFiles);
        List<String> head = List.of(
                deployment.naming().of(TEXTS.get("compose.head")),
                deployment.naming().of(TEXTS.get("compose.images")));
        files.add("compose.yaml", Yaml.write(head, compose), List.<Element>of());
    }

    private static Map<String, Object> network(boolean internal) {
        Map<String, Object> network = new LinkedHashMap<>();
        network.put("driver", "bridge");
        network.put("internal", internal);
        return network;
    }

    private Map<String, Object> broker() {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("image", BROKER);
        hardened(service, "1883:1883");
        service.put("networks", List.of("field", "backend"));
        service.put(
                "ports",
                deployment.listeners().stream()
                        .map(listener -> listener.port() + ":" + listener.port())
                        .collect(Collectors.toList()));
        service.put(
                "volumes",
                List.of(
                        "./broker/mosquitto.conf:/mosquitto/config/mosquitto.conf:ro",
                        "./broker/acl:/mosquitto/config/acl:ro",
                        "broker-data:/mosquitto/data"));
        service.put("secrets", named("ca.crt", "broker"));
        int port = deployment.listeners().iterator().next().port();
        service.put("healthcheck", healthy("nc -z 127.0.0.1 " + port));
        return service;
    }

    private Map<String, Object> ingestion() {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("build", Map.of("context", "./ingestion"));
        service.put("image", "minato-ingestion:4.1.8");
        hardened(service, "1000:1000");
        service.put("entrypoint", List.of("node", "/usr/src/node-red/node_modules/node-red/red.js"));
        service.put("command", List.of("--userDir", "/opt/ingestion", "--settings", "/opt/ingestion/settings.js"));
        service.put("tmpfs", List.of("/tmp"));
        service.put("networks", List.of("field", "backend"));
        service.put("ports", List.of(INTAKE_PORT));
        List<String> mounts = new ArrayList<>();
        for (String file : List.of("settings.js", "store.js", "intake.json", "flows.json", "flows_cred.json")) {
            mounts.add("./ingestion/" + file + ":/opt/ingestion/" + file + ":ro");
        }
        service.put("volumes", mounts);
        service.put("secrets", named("ca.crt", "ingestion", "intake", "mqtt", "store-ingestion"));
        Map<String, Object> after = new LinkedHashMap<>();
        if (deployment.hasBroker()) {
            after.put("broker", Map.of("condition", "service_healthy"));
        }
        after.put("store", Map.of("condition", "service_healthy"));
        service.put("depends_on", after);
        service.put(
                "healthcheck",
                healthy("node -e \"require('net').connect(1880,'127.0.0.1').on('connect',()=>process.exit(0))"
                        + ".on('error',()=>process.exit(1))\""));
        return service;
    }

    private Map<String, Object> store() {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("image", STORE);
        service.put("restart", "unless-stopped");
        service.put("security_opt", List.of("no-new-privileges:true"));
        Map<String, Object> environment = new LinkedHashMap<>();
        environment.put("POSTGRES_USER", "minato_admin");
        environment.put("POSTGRES_DB", "minato");
        environment.put("POSTGRES_PASSWORD_FILE", "/run/secrets/store-admin");
        environment.put("POSTGRES_INITDB_ARGS", "--auth-host=scram-sha-256 --encoding=UTF8 --locale=C");
        service.put("environment", environment);
        service.put("networks", List.of("backend"));
        service.put(
                "volumes",
                List.of("./store/init:/docker-entrypoint-initdb.d:ro", "store-data:/var/lib/postgresql/data"));
        service.put("secrets", named("store"));
        service.put("healthcheck", healthy("pg_isready --username minato_admin --dbname minato --host 127.0.0.1"));
        return service;
    }

    private Map<String, Object> dashboard() {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("image", DASHBOARD);
        hardened(service, "472:0");
        service.put("tmpfs", List.of("/tmp"));
        Map<String, Object> environment = new LinkedHashMap<>();
        environment.put("GF_SECURITY_ADMIN_USER", "operator");
        environment.put("GF_SECURITY_ADMIN_PASSWORD__FILE", "/run/secrets/dashboard-admin");
        environment.put("GF_AUTH_ANONYMOUS_ENABLED", "false");
        environment.put("GF_USERS_ALLOW_SIGN_UP", "false");
        environment.put("GF_ANALYTICS_REPORTING_ENABLED", "false");
        environment.put("GF_ANALYTICS_CHECK_FOR_UPDATES", "false");
        environment.put("GF_PLUGINS_PREINSTALL_DISABLED", "true");
        environment.put("GF_LOG_MODE", "console");
        service.put("environment", environment);
        service.put("networks", List.of("backend", "office"));
        service.put("ports", List.of("127.0.0.1:3000:3000"));
        List<String> mounts = new ArrayList<>();
        mounts.add("./dashboard/provisioning/datasources:/etc/grafana/provisioning/datasources:ro");
        if (!Dashboard.tables(deployment).isEmpty()) {
            mounts.add("./dashboard/provisioning/dashboards:/etc/grafana/provisioning/dashboards:ro");
            mounts.add("./dashboard/dashboards:/var/lib/minato-dashboards:ro");
        }
        mounts.add("dashboard-data:/var/lib/grafana");
        service.put("volumes", mounts);
        service.put("secrets", named("dashboard-admin", "store-dashboard"));
        service.put("depends_on", Map.of("store", Map.of("condition", "service_healthy")));
        service.put("healthcheck", healthy("wget -q -O /dev/null http://127.0.0.1:3000/api/health"));
        return service;
    }

    private Map<String, Object> simulator() {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("image", "minato-ingestion:4.1.8");
        service.put("profiles", List.of("simulator"));
        hardened(service, "1000:1000");
        service.put("entrypoint", List.of("node", "/opt/ingestion/simulator/simulator.js"));
        Map<String, Object> environment = new LinkedHashMap<>();
        environment.put("MQTT_HOST", "broker");
        List<User> units = deployment.users().stream()
                .filter(user -> !user.writes().isEmpty())
                .toList();
        String plain = units.stream()
                .filter(user -> user.listener() == Listener.PLAIN)
                .map(User::name)
                .collect(Collectors.joining(","));
        if (!plain.isEmpty()) {
            environment.put("PLAIN_UNITS", plain);
        }
        service.put("environment", environment);
        service.put("networks", List.of("field"));
        List<String> mounts = new ArrayList<>(List.of(
                "./simulator/simulator.js:/opt/ingestion/simulator/simulator.js:ro",
                "../things:/opt/ingestion/simulator/things:ro",
                "./secrets/ca.crt:/opt/ingestion/simulator/secrets/ca.crt:ro"));
        if (units.stream().anyMatch(user -> user.listener() == Listener.CERTIFICATE)) {
            mounts.add("./secrets/units:/opt/ingestion/simulator/secrets/units:ro");
        }
        if (units.stream().anyMatch(user -> user.listener() != Listener.CERTIFICATE)) {
            mounts.add("./secrets/users:/opt/ingestion/simulator/secrets/users:ro");
        }
        service.put("volumes", mounts);
        service.put("depends_on", Map.of("broker", Map.of("condition", "service_healthy")));
        return service;
    }

    /** The secrets whose names begin so. */
    private List<String> named(String... beginnings) {
        List<String> names = new ArrayList<>();
        for (String name : secrets.all().keySet()) {
            for (String beginning : beginnings) {
                if (name.equals(beginning) || name.startsWith(beginning + "-") || name.startsWith(beginning + ".")) {
                    names.add(name);
                    break;
                }
            }
        }
        return names;
    }

    private static void hardened(Map<String, Object> service, String user) {
        service.put("user", user);
        service.put("init", true);
        service.put("read_only", true);
        service.put("cap_drop", List.of("ALL"));
        service.put("security_opt", List.of("no-new-privileges:true"));
        service.put("restart", "unless-stopped");
    }

    private static Map<String, Object> healthy(String command) {
        Map<String, Object> check = new LinkedHashMap<>();
        check.put("test", List.of("CMD-SHELL", command));
        check.put("interval", "10s");
        check.put("timeout", "5s");
        check.put("retries", 12);
        check.put("start_period", "20s");
        return check;
    }
}
