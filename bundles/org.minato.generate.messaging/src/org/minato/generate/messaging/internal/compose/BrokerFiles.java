// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.compose;

import java.util.ArrayList;
import java.util.List;
import org.minato.core.text.Texts;
import org.minato.generate.messaging.internal.facts.Deployment;
import org.minato.generate.messaging.internal.facts.User;
import org.minato.generate.messaging.internal.way.Listener;
import org.minato.generate.messaging.internal.way.Ways.Way;
import org.minato.model.base.Element;

/** Configuration and access control list of the broker (Mosquitto). */
final class BrokerFiles {
    private static final Texts TEXTS = Texts.of(BrokerFiles.class);

    private final Deployment deployment;

    BrokerFiles(Deployment deployment) {
        this.deployment = deployment;
    }

    void addTo(FileSet files) {
        List<Element> about = new ArrayList<>();
        deployment.ways().brokered().stream().map(Way::flow).forEach(about::add);
        files.add("broker/mosquitto.conf", configuration(), about);
        about.addAll(deployment.input().effective().model().getAccessRights());
        files.add("broker/acl", accessControlList(), about);
    }

    private String configuration() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(say("broker.conf")).append('\n');
        text.append("""
            per_listener_settings true
            persistence true
            persistence_location /mosquitto/data/
            log_dest stdout
            log_type error
            log_type warning
            log_type notice
            """);
        for (Listener listener : deployment.listeners()) {
            text.append("\n# ").append(say("broker." + listener.name().toLowerCase(java.util.Locale.ROOT)));
            text.append("\nlistener ").append(listener.port());
            text.append("\nprotocol mqtt\nallow_anonymous false\nacl_file /mosquitto/config/acl\n");
            if (listener.tls()) {
                text.append("""
                    certfile /run/secrets/broker.crt
                    keyfile /run/secrets/broker.key
                    tls_version tlsv1.2
                    """);
            }
            text.append(listener == Listener.CERTIFICATE ? """
                cafile /run/secrets/ca.crt
                require_certificate true
                use_identity_as_username true
                """ : "password_file /run/secrets/broker-passwords\n");
        }
        return text.toString();
    }

    /** What is not listed is refused by the broker. */
    private String accessControlList() {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(say("broker.acl")).append('\n');
        for (User user : deployment.users()) {
            text.append("\n# ").append(user.about()).append('\n');
            text.append("user ").append(user.name()).append('\n');
            user.writes()
                    .forEach(topic -> text.append("topic write ").append(topic).append('\n'));
            user.reads()
                    .forEach(topic -> text.append("topic read ").append(topic).append('\n'));
        }
        return text.toString();
    }

    private String say(String key) {
        return deployment.naming().of(TEXTS.get(key));
    }
}
