// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.generate.GenerationReport;
import org.minato.generate.Outcome;

class StableOutputsTest {

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.startsWith(".minato"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, Object> asyncApi(ExamplePlan plan, String section) throws IOException {
        return ComposeModel.map(ComposeModel.load(plan.output("asyncapi.yaml")).get(section));
    }

    @Test
    void equalPlansGiveEqualBytes(@TempDir Path one, @TempDir Path other) throws IOException {
        ExamplePlan first = ExamplePlan.fishery(one);
        ExamplePlan second = ExamplePlan.fishery(other);
        first.generate();
        second.generate();
        assertEquals(files(first.output()), files(second.output()));
        for (String file : files(first.output())) {
            assertArrayEquals(Files.readAllBytes(first.output(file)), Files.readAllBytes(second.output(file)), file);
        }
    }

    @Test
    void addressesKeysAndUsersStayWhenAQuantityChanges(@TempDir Path folder) throws IOException {
        ExamplePlan plan = ExamplePlan.fishery(folder);
        plan.generate();
        Set<String> channels = asyncApi(plan, "channels").keySet();
        Set<String> operations = asyncApi(plan, "operations").keySet();
        String acl = plan.read("deployment/broker/acl");
        String flows = plan.read("deployment/ingestion/flows.json");
        String tables = plan.read("deployment/store/init/10-tables.sql");
        plan.edit("ikata.plan", text -> text.replace("quantity=\"3\"", "quantity=\"4\""));
        plan.generate();
        assertEquals(channels, asyncApi(plan, "channels").keySet());
        assertEquals(operations, asyncApi(plan, "operations").keySet());
        assertEquals(flows, plan.read("deployment/ingestion/flows.json"));
        assertEquals(tables, plan.read("deployment/store/init/10-tables.sql"));
        String more = plan.read("deployment/broker/acl");
        assertTrue(more.contains("user allocation-buoy-north-004\n"));
        acl.lines().forEach(line -> assertTrue(more.lines().anyMatch(line::equals), line));
    }

    @Test
    void thingDescriptionsAsyncApiAndBrokerNameTheSameTopics(@TempDir Path folder) throws IOException {
        ExamplePlan plan = ExamplePlan.fishery(folder);
        plan.generate();
        Map<String, Object> channel =
                ComposeModel.map(asyncApi(plan, "channels").get("mqtt.current-data"));
        String topic = String.valueOf(channel.get("address")).replace("{sender}", "allocation-buoy-north-001");
        assertTrue(plan.read("things/allocation-buoy-north-001.td.jsonld").contains("\"" + topic + "\""));
        assertTrue(plan.read("deployment/broker/acl").contains("topic write " + topic + "\n"));
        Map<String, Object> sender =
                ComposeModel.map(ComposeModel.map(channel.get("parameters")).get("sender"));
        assertTrue(ComposeModel.list(sender.get("enum")).contains("allocation-buoy-north-001"));
    }

    @Test
    void aRightThatHasEndedAndOneWithAConditionOnPersonsAreNotGranted(@TempDir Path folder) throws IOException {
        ExamplePlan plan = ExamplePlan.fishery(folder);
        plan.generate();
        String before = plan.read("deployment/store/init/30-roles.sql");
        String ended = "\nGRANT SELECT, INSERT, UPDATE ON \"big_data_store\".\"marine_record\" TO \"actor_city\";";
        assertTrue(before.contains(ended));
        assertFalse(before.contains("\nGRANT SELECT ON \"big_data_store\".\"catch_record\" TO \"actor_fishers\";"));
        assertTrue(before.contains("\n-- GRANT SELECT ON \"big_data_store\".\"catch_record\" TO \"actor_fishers\";"));
        plan.edit(
                "smart-fishery.refmodel",
                text -> text.replace("id=\"right-city-open\"", "id=\"right-city-open\"\n      until=\"2025-03\""));
        plan.generate();
        assertFalse(plan.read("deployment/store/init/30-roles.sql").contains(ended));
        assertTrue(plan.read("deployment/README.md").contains("2025-03"));
    }

    @Test
    void whatTheModelKeepsNowhereAndWhatIsNotCarriedIsTold(@TempDir Path folder) throws IOException {
        ExamplePlan plan = ExamplePlan.fishery(folder);
        plan.generate();
        String readme = plan.read("deployment/README.md");
        assertTrue(readme.contains("ブイから陸上ゲートウェイへ"), "a protocol that is not carried");
        assertTrue(readme.contains("漁業者への配信"), "an application that people build");
        assertTrue(readme.contains("気象データの取込み"), "a sender without authentication");
        assertFalse(readme.contains("{0}"));
    }

    @Test
    void whatPeopleEditedSurvivesThreeRounds(@TempDir Path folder) throws IOException {
        ExamplePlan plan = ExamplePlan.fishery(folder);
        plan.generate();
        edit(plan, "compose.yaml", "image: eclipse-mosquitto:2.0.22\n", "$0    mem_limit: 256m\n");
        edit(plan, "broker/mosquitto.conf", "log_type notice\n", "$0max_packet_size 100000\n");
        edit(plan, "broker/acl", "topic read ikata/\\+/buoy-status\n", "$0topic read ikata/+/station\n");
        edit(plan, "store/init/10-tables.sql", "\\z", "CREATE VIEW my_view AS SELECT 1;\n");
        String flow = "(id=\"flow-(buoy|gateway)-platform\"[^>]*authentication=)\"certificate\"";
        round(plan, "ikata.plan", "quantity=\"3\"", "quantity=\"4\"");
        assertTrue(plan.read("deployment/broker/acl").contains("user allocation-buoy-north-004\n"));
        round(plan, "smart-fishery.refmodel", flow, "$1\"password\"");
        assertFalse(plan.read("deployment/broker/mosquitto.conf").contains("8883"));
        assertFalse(plan.read("deployment/compose.yaml").contains("8883"));
        round(plan, "smart-fishery.refmodel", "id=\"buoy-status\"", "$0\n      dataClass=\"open\"");
        assertTrue(plan.read("deployment/store/init/10-tables.sql").contains("open"));
    }

    private static void edit(ExamplePlan plan, String file, String pattern, String replacement) throws IOException {
        Path path = plan.output("deployment/" + file);
        String before = Files.readString(path);
        String after = before.replaceFirst(pattern, replacement);
        assertNotEquals(before, after, file);
        Files.writeString(path, after);
    }

    private static void round(ExamplePlan plan, String file, String pattern, String replacement) throws IOException {
        plan.edit(file, text -> text.replaceAll(pattern, replacement));
        GenerationReport report = plan.generate();
        assertEquals(
                List.of(),
                report.files().stream()
                        .filter(entry -> entry.outcome() == Outcome.CONFLICT)
                        .toList());
        Map<String, Object> compose = ComposeModel.load(plan.output("deployment/compose.yaml"));
        Map<String, Object> broker =
                ComposeModel.map(ComposeModel.map(compose.get("services")).get("broker"));
        assertEquals("256m", broker.get("mem_limit"));
        assertTrue(plan.read("deployment/broker/mosquitto.conf").contains("max_packet_size 100000\n"));
        assertTrue(plan.read("deployment/broker/acl").contains("topic read ikata/+/station\n"));
        assertTrue(plan.read("deployment/store/init/10-tables.sql").endsWith("CREATE VIEW my_view AS SELECT 1;\n"));
    }
}
