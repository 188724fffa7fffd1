// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.minato.core.text.Texts;
import org.minato.generate.messaging.internal.facts.Deployment;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.model.base.Element;

/** The list of the secrets that people make, and the script that makes them for trying out. Holds no secret. */
final class SecretFiles {
    private static final Texts TEXTS = Texts.of(SecretFiles.class);

    private final Deployment deployment;
    private final Naming naming;
    private final Map<String, Secret> all = new LinkedHashMap<>();

    /**
     * A secret by the name under which containers read it.
     *
     * @param file its file below the folder of secrets
     * @param about key of the text that says what it is
     */
    record Secret(String file, String about) {}

    SecretFiles(Deployment deployment) {
        this.deployment = deployment;
        naming = deployment.naming();
        if (deployment.hasBroker() || deployment.hasIngestion()) {
            put("ca.crt", "secret.ca");
        }
        if (deployment.hasBroker()) {
            put("broker.crt", "secret.certificate");
            put("broker.key", "secret.key");
            if (!deployment.brokerPasswordUsers().isEmpty()) {
                put("broker-passwords", "secret.broker-passwords");
            }
        }
        if (deployment.hasIngestion()) {
            put("ingestion.crt", "secret.certificate");
            put("ingestion.key", "secret.key");
            put("ingestion-credentials", "secret.ingestion-credentials");
            put("ingestion-editor", "secret.ingestion-editor");
            if (!deployment.intakePasswordUsers().isEmpty()) {
                put("intake-passwords", "secret.intake-passwords");
            }
            deployment
                    .subscribers()
                    .forEach(receiver -> all.put(
                            IngestionFiles.secret(receiver),
                            new Secret("users/" + IngestionFiles.key(receiver), "secret.mqtt")));
        }
        if (deployment.hasStore()) {
            put("store-admin", "secret.store-admin");
            put("store-ingestion", "secret.store-ingestion");
            put("store-dashboard", "secret.store-dashboard");
            put("dashboard-admin", "secret.dashboard-admin");
        }
    }

    private void put(String name, String about) {
        all.put(name, new Secret(name, about));
    }

    /** All secrets that containers read, by name. */
    Map<String, Secret> all() {
        return all;
    }

    void addTo(FileSet files) {
        List<Element> none = List.of();
        files.addFixed("secrets/make.sh", "make.sh");
        files.add("secrets/README.md", readme(), none);
        TreeSet<String> passwords = new TreeSet<>(deployment.brokerPasswordUsers());
        passwords.addAll(deployment.intakePasswordUsers());
        List<String> servers = new ArrayList<>();
        List<String> random = new ArrayList<>();
        if (deployment.hasBroker()) {
            servers.add("broker");
        }
        if (deployment.hasIngestion()) {
            servers.add("ingestion");
            random.addAll(List.of("ingestion-credentials", "ingestion-editor"));
        }
        if (deployment.hasStore()) {
            random.addAll(List.of("store-admin", "store-ingestion", "store-dashboard", "dashboard-admin"));
        }
        files.add("secrets/server-certificates.txt", lines(servers), none);
        files.add("secrets/certificate-users.txt", lines(deployment.certificateUsers()), none);
        files.add("secrets/random-secrets.txt", lines(random), none);
        files.add("secrets/password-users.txt", lines(passwords), none);
        files.add("secrets/broker-users.txt", lines(deployment.brokerPasswordUsers()), none);
        files.add("secrets/intake-users.txt", lines(deployment.intakePasswordUsers()), none);
    }

    private static String lines(Collection<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private String readme() {
        Markdown text = new Markdown();
        text.heading(1, say("secrets.title")).paragraph(say("secrets.intro"));
        text.code("sh make.sh mqtt.example.jp").paragraph(say("secrets.make"));
        text.heading(2, say("secrets.list"))
                .row(say("secrets.file"), say("secrets.what"))
                .rule(2);
        all.values().forEach(secret -> text.row("`" + secret.file() + "`", say(secret.about())));
        text.row("`ca.key`", say("secret.ca-key"));
        if (!deployment.certificateUsers().isEmpty()) {
            text.row("`units/…`", say("secret.units"));
        }
        text.row("`users/…`", say("secret.users"));
        return text.heading(2, say("secrets.own"))
                .paragraph(say("secrets.own.how"))
                .text();
    }

    private String say(String key) {
        return naming.of(TEXTS.get(key));
    }
}
