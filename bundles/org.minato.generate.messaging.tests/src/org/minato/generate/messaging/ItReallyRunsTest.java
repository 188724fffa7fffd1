// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The deployment generated for the fishery example, started for real without containers: Mosquitto, Node-RED and
 * PostgreSQL on the loopback with the very files that Compose mounts, and the simulator as the buoys.
 */
class ItReallyRunsTest {
    private static final String BUOY = "allocation-buoy-north-001";
    private static final String OTHER = "allocation-buoy-north-002";

    private static @Nullable RunningDeployment started;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        ExamplePlan plan = ExamplePlan.fishery(folder);
        plan.generate();
        RunningDeployment running = new RunningDeployment(plan.output("deployment"));
        started = running;
        running.startStore();
        running.startBroker();
        running.startIngestion();
    }

    @AfterAll
    static void stop() {
        RunningDeployment running = started;
        if (running != null) {
            running.close();
        }
    }

    private static RunningDeployment running() {
        return Objects.requireNonNull(started);
    }

    private static void awaitRows(String table, String sender, int rows) throws Exception {
        String question = "SELECT count(*) FROM " + table + " WHERE minato_sender = '" + sender + "'";
        running()
                .await(
                        rows + " rows of " + sender + " in " + table,
                        () -> Integer.parseInt(running().sql(question)) >= rows);
    }

    private static String broker(Map<String, Object> wish) throws Exception {
        return Program.run(
                        Program.TOOLS, Map.of(), "node", "mqtt-client.js", new ObjectMapper().writeValueAsString(wish))
                .orFail()
                .strip();
    }

    private static String publishing(String topic, Map<String, Object> who) throws Exception {
        Map<String, Object> wish = new HashMap<>(who);
        wish.put("do", "publish");
        wish.put("topic", topic);
        return broker(wish);
    }

    /** Whether somebody who subscribes gets what a buoy sends. */
    private static String reading(String filter, String dataSet, Map<String, Object> who) throws Exception {
        Map<String, Object> sent = new HashMap<>(unit(OTHER));
        sent.put("topic", "ikata/" + OTHER + "/" + dataSet);
        Map<String, Object> wish = new HashMap<>(who);
        wish.put("do", "read");
        wish.put("topic", filter);
        wish.put("sent", sent);
        return broker(wish);
    }

    private static Map<String, Object> unit(String name) {
        return Map.of(
                "port",
                running().brokerPort(8883),
                "ca",
                running().secret("ca.crt").toString(),
                "cert",
                running().secret("units/" + name + ".crt").toString(),
                "key",
                running().secret("units/" + name + ".key").toString());
    }

    private static Map<String, Object> person(String name) throws IOException {
        return Map.of(
                "port",
                running().brokerPort(8884),
                "ca",
                running().secret("ca.crt").toString(),
                "user",
                name,
                "password",
                Files.readString(running().secret("users/" + name)).strip());
    }

    @Test
    void aMessageOfASimulatedBuoyArrivesInTheStore() throws Exception {
        running().simulate(BUOY).orFail();
        awaitRows("big_data_store.marine_record", BUOY, 1);
        awaitRows("big_data_store.buoy_status", BUOY, 1);
        awaitRows("big_data_store.underwater_raw", BUOY, 1);
        String speed = running()
                .sql("SELECT f_marine_speed FROM big_data_store.marine_record WHERE minato_sender = '" + BUOY
                        + "' LIMIT 1");
        assertTrue(Double.parseDouble(speed) >= 0 && Double.parseDouble(speed) <= 3, speed);
        assertEquals(
                "simulated",
                running()
                        .sql("SELECT convert_from(f_raw_image, 'UTF8') FROM big_data_store.underwater_raw"
                                + " WHERE minato_sender = '" + BUOY + "' LIMIT 1"));
    }

    @Test
    void aBuoyCannotPublishAsAnotherNorReadAnything() throws Exception {
        assertEquals("granted", publishing("ikata/" + OTHER + "/buoy-status", unit(OTHER)));
        assertEquals("refused", publishing("ikata/" + OTHER + "/buoy-status", unit(BUOY)));
        assertEquals("refused", publishing("ikata/" + BUOY + "/catch-record", unit(BUOY)));
        assertEquals("refused", reading("ikata/+/buoy-status", "buoy-status", unit(BUOY)));
        assertEquals("refused", reading("#", "buoy-status", unit(BUOY)));
    }

    @Test
    void whoHasTheRightReadsMessagesAndNobodyElse() throws Exception {
        assertEquals("granted", reading("ikata/+/buoy-status", "buoy-status", person("actor-cooperative")));
        assertEquals("refused", reading("ikata/+/underwater-raw", "underwater-raw", person("actor-cooperative")));
        assertEquals("refused", reading("#", "underwater-raw", person("actor-cooperative")));
        assertEquals("granted", reading("#", "underwater-raw", person("actor-telecom-lab")));
        assertEquals("refused", publishing("ikata/" + BUOY + "/buoy-status", person("actor-telecom-lab")));
    }

    @Test
    void nobodyConnectsWithoutProofOfWhoHeIs() throws Exception {
        String ca = running().secret("ca.crt").toString();
        int passwords = running().brokerPort(8884);
        assertEquals("no connection", publishing("x", Map.of("port", running().brokerPort(8883), "ca", ca)));
        assertEquals("no connection", publishing("x", Map.of("port", passwords, "ca", ca)));
        Map<String, Object> wrong = Map.of("port", passwords, "ca", ca, "user", "platform", "password", "platform");
        assertEquals("no connection", publishing("x", wrong));
    }

    @Test
    void theStoreRefusesWhatIsNotGranted() throws Exception {
        running().sql("CREATE ROLE test_university LOGIN PASSWORD 'only-in-this-test' IN ROLE actor_university");
        String user = "test_university";
        String password = "only-in-this-test";
        assertEquals(
                0,
                running()
                        .sqlAs(user, password, "SELECT count(*) FROM big_data_store.marine_record")
                        .status());
        for (String statement : new String[] {
            "SELECT * FROM big_data_store.catch_record",
            "SELECT * FROM order_store.order_data",
            "DELETE FROM big_data_store.marine_record",
            "INSERT INTO big_data_store.marine_record (minato_sender) VALUES ('x')"
        }) {
            Program.Answer answer = running().sqlAs(user, password, statement);
            assertNotEquals(0, answer.status(), statement);
            assertTrue(answer.output().contains("permission denied"), answer.output());
        }
        assertNotEquals(0, running().sqlAs(user, "wrong", "SELECT 1").status());
    }

    @Test
    void theServicesMayDoTheirWorkOnly() throws Exception {
        String ingestion = Files.readString(running().secret("store-ingestion")).strip();
        String dashboard = Files.readString(running().secret("store-dashboard")).strip();
        assertTrue(running()
                .sqlAs("ingestion", ingestion, "SELECT * FROM big_data_store.buoy_status")
                .output()
                .contains("permission denied"));
        assertEquals(
                0,
                running()
                        .sqlAs("dashboard", dashboard, "SELECT count(*) FROM big_data_store.buoy_status")
                        .status());
        assertTrue(running()
                .sqlAs("dashboard", dashboard, "SELECT * FROM big_data_store.catch_record")
                .output()
                .contains("permission denied"));
    }

    @Test
    void dataArePurgedAfterTheirPeriodAndNotBefore() throws Exception {
        running()
                .sql("INSERT INTO big_data_store.underwater_raw (minato_sender, minato_received) VALUES"
                        + " ('old', now() - interval '8 days'), ('new', now() - interval '6 days')");
        running()
                .sql("INSERT INTO big_data_store.weather_data (minato_sender, minato_received) VALUES"
                        + " ('old', now() - interval '20 years')");
        String password = Files.readString(running().secret("store-ingestion")).strip();
        running().sqlAs("ingestion", password, "SELECT minato.delete_expired()").orFail();
        assertEquals(
                "new",
                running()
                        .sql("SELECT string_agg(minato_sender, ',') FROM big_data_store.underwater_raw"
                                + " WHERE minato_sender IN ('old', 'new')"));
        assertEquals(
                "1", running().sql("SELECT count(*) FROM big_data_store.weather_data WHERE minato_sender = 'old'"));
    }

    @Test
    void dataHandedInOverHttpsArriveAndStrangersAreRefused() throws Exception {
        String terminal = "allocation-catch-terminal-001";
        String secret = Files.readString(running().secret("users/" + terminal)).strip();
        String body = "{\"f-catch-species\": \"アジ\", \"f-catch-weight\": 12.5, \"f-catch-date\": \"2026-11-22\"}";
        assertEquals(204, post(terminal, "catch-record", terminal + ":" + secret, body));
        awaitRows("big_data_store.catch_record", terminal, 1);
        assertEquals(
                "アジ",
                running()
                        .sql("SELECT f_catch_species FROM big_data_store.catch_record WHERE minato_sender = '"
                                + terminal + "'"));
        assertEquals(401, post(terminal, "catch-record", terminal + ":wrong", body));
        assertEquals(401, post(terminal, "catch-record", "", body));
        assertEquals(403, post(terminal, "weather-data", terminal + ":" + secret, body));
        assertEquals(404, post("nobody", "catch-record", "nobody:" + secret, body));
        assertEquals(400, post(terminal, "catch-record", terminal + ":" + secret, "{\"f-catch-weight\": \"much\"}"));
    }

    private static int post(String sender, String dataSet, String login, String body) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        try (var in = Files.newInputStream(running().secret("ca.crt"))) {
            trusted.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                        "https://127.0.0.1:" + running().ingestionPort() + "/ikata/" + sender + "/" + dataSet))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!login.isEmpty()) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        try (HttpClient client = HttpClient.newBuilder().sslContext(tls).build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
