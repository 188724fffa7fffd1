// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.compose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.minato.core.text.Texts;
import org.minato.generate.messaging.internal.facts.Dashboard;
import org.minato.generate.messaging.internal.facts.Deployment;
import org.minato.generate.messaging.internal.facts.Grant;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.generate.messaging.internal.way.Listener;
import org.minato.generate.messaging.internal.way.Ways.Way;
import org.minato.model.base.Element;
import org.minato.model.refmodel.AccessRight;
import org.minato.model.refmodel.Authentication;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Protocol;
import org.minato.model.refmodel.TransportSecurity;

/** How to start the deployment, what people have to decide and fill in, and what the deployment does not do. */
final class Readme {
    private static final Texts TEXTS = Texts.of(Readme.class);

    private final Deployment deployment;
    private final SecretFiles secrets;
    private final Naming naming;
    private final Markdown text = new Markdown();

    Readme(Deployment deployment, SecretFiles secrets) {
        this.deployment = deployment;
        this.secrets = secrets;
        naming = deployment.naming();
    }

    void addTo(FileSet files) {
        text.heading(1, say("readme.title", naming.of(deployment.input().plan())));
        text.paragraph(say("readme.intro"));
        services();
        start();
        decide();
        notCarried();
        files.add("README.md", text.text(), List.<Element>of());
    }

    private void services() {
        text.heading(2, say("readme.services"));
        text.row(say("readme.service"), say("readme.image"), say("readme.address"))
                .rule(3);
        if (deployment.hasBroker()) {
            Set<String> ports = new TreeSet<>();
            deployment.listeners().forEach(listener -> ports.add(say("readme." + listener.key(), listener.port())));
            text.row("broker (Mosquitto)", code(ComposeFile.BROKER), String.join(say("readme.and"), ports));
        }
        if (deployment.hasIngestion()) {
            text.row("ingestion (Node-RED)", code(ComposeFile.INGESTION), say("readme.ingestion"));
        }
        if (deployment.hasStore()) {
            text.row("store (PostgreSQL)", code(ComposeFile.STORE), say("readme.store"));
            text.row("dashboard (Grafana)", code(ComposeFile.DASHBOARD), say("readme.dashboard"));
        }
        text.paragraph(say("readme.tags"));
    }

    private void start() {
        text.heading(2, say("readme.start"));
        text.paragraph(say("readme.secrets", secrets.all().size())).code("sh secrets/make.sh");
        text.paragraph(say("readme.up")).code("docker compose up --build --detach");
        if (IngestionFiles.hasSimulator(deployment)) {
            text.paragraph(say("readme.simulator")).code("docker compose --profile simulator up simulator");
        }
        if (deployment.hasStore()) {
            text.paragraph(say("readme.logins"));
            text.code("docker compose exec store psql -U minato_admin minato");
            text.code("CREATE ROLE \"name\" LOGIN IN ROLE \"actor_…\";");
            text.code("\\password \"name\"");
            text.paragraph(say("readme.init"));
        }
    }

    private void decide() {
        text.heading(2, say("readme.decide")).item(say("decide.host")).item(say("decide.certificates"));
        for (Way way : deployment.ways().all()) {
            DataFlow flow = way.flow();
            if (deployment.carries(flow)) {
                undecided(flow);
            }
        }
        Set<String> conditions = new TreeSet<>();
        for (Grant grant : deployment.grants()) {
            AccessRight right = grant.right();
            String condition = naming.pick(right.getConditionJa(), right.getConditionEn(), "");
            String who = naming.of(right.getGrantee());
            String what = naming.of(grant.table().dataSet());
            if (grant.state() == Grant.State.CONDITION) {
                conditions.add(say("decide.condition", who, what, condition));
            } else if (grant.state() == Grant.State.ENDED) {
                conditions.add(say("decide.ended", who, what, String.valueOf(right.getUntil())));
            } else if (!condition.isEmpty()) {
                conditions.add(say("decide.who", who, condition));
            }
            if (grant.state() == Grant.State.GRANTED && right.getUntil() != null) {
                conditions.add(say("decide.until", who, what, String.valueOf(right.getUntil())));
            }
        }
        for (AccessRight right : deployment.input().effective().model().getAccessRights()) {
            if (right.getGrantee() != null && deployment.hasOtherTargets(right)) {
                conditions.add(say("decide.other", naming.of(right.getGrantee()), Naming.id(right)));
            }
        }
        conditions.forEach(text::item);
        if (deployment.hasStore()) {
            text.item(say("decide.retention"));
            text.item(Dashboard.tables(deployment).isEmpty() ? say("decide.dashboard.none") : say("decide.dashboard"));
        }
    }

    private void undecided(DataFlow flow) {
        String name = naming.of(flow);
        boolean mqtt = flow.getProtocol() == Protocol.MQTT;
        TransportSecurity protection = flow.getTransportSecurity();
        if (protection == TransportSecurity.UNKNOWN) {
            text.item(say("decide.protection", name));
        } else if (mqtt && Listener.of(flow) == Listener.PLAIN) {
            text.item(say(protection == TransportSecurity.NONE ? "decide.unprotected" : "decide.below", name));
        }
        Authentication how = flow.getAuthentication();
        if (how == Authentication.UNKNOWN || how == Authentication.NONE || how == Authentication.SIM) {
            text.item(say("decide.authentication", name));
        }
    }

    private void notCarried() {
        text.heading(2, say("readme.not"));
        text.paragraph(say("readme.not.intro"));
        for (Way way : deployment.ways().all()) {
            DataFlow flow = way.flow();
            if (!deployment.carries(flow)) {
                text.item(say("not.flow", naming.of(flow), reason(way)));
                continue;
            }
            for (DataSet dataSet : flow.getDataSets()) {
                boolean kept = deployment
                        .landings()
                        .getOrDefault(flow.getTarget(), Map.of())
                        .containsKey(dataSet);
                if (!kept) {
                    text.item(say("not.kept", naming.of(dataSet), naming.of(flow)));
                }
            }
        }
        text.item(say("not.steps")).item(say("not.backup"));
    }

    private String reason(Way way) {
        if (!way.installed()) {
            return say("not.installed");
        }
        if (way.flow().getTarget() instanceof DataStore) {
            return say("not.store");
        }
        return way.flow().getProtocol() == Protocol.HTTPS ? say("not.https") : say("not.protocol");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private String say(String key, Object... arguments) {
        return naming.of(TEXTS.get(key, arguments));
    }
}
