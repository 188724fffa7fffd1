// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minato.core.text.Texts;
import org.minato.generate.exchange.PayloadField;
import org.minato.generate.messaging.internal.facts.Dashboard;
import org.minato.generate.messaging.internal.facts.Deployment;
import org.minato.generate.messaging.internal.facts.Grant;
import org.minato.generate.messaging.internal.facts.Landing;
import org.minato.generate.messaging.internal.facts.Sql;
import org.minato.generate.messaging.internal.facts.Table;
import org.minato.generate.messaging.internal.facts.Table.Column;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.model.base.Element;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Disposal;

/** What the store (PostgreSQL) starts with: tables, roles and grants, deletion after the retention period. */
final class StoreFiles {
    private static final Texts TEXTS = Texts.of(StoreFiles.class);

    private final Deployment deployment;
    private final Naming naming;

    StoreFiles(Deployment deployment) {
        this.deployment = deployment;
        naming = deployment.naming();
    }

    void addTo(FileSet files) {
        List<Element> dataSets =
                deployment.tables().stream().map(Table::dataSet).collect(Collectors.toList());
        files.add("store/init/10-tables.sql", tables(), dataSets);
        files.add("store/init/20-retention.sql", retention(), dataSets);
        List<Element> rights = new ArrayList<>(dataSets);
        deployment.grants().stream().map(Grant::right).distinct().forEach(rights::add);
        files.add("store/init/30-roles.sql", roles(), rights);
        files.addFixed("store/init/40-logins.sh", "40-logins.sh");
    }

    private String tables() {
        StringBuilder text = new StringBuilder(comment("store.tables"));
        text.append("REVOKE ALL ON DATABASE minato FROM PUBLIC;\n");
        text.append("REVOKE ALL ON SCHEMA public FROM PUBLIC;\n");
        Set<String> schemas = new LinkedHashSet<>();
        for (Table table : deployment.tables()) {
            if (schemas.add(table.schema())) {
                text.append("\nCREATE SCHEMA ")
                        .append(Sql.quoted(table.schema()))
                        .append(";\n");
                text.append("COMMENT ON SCHEMA ")
                        .append(Sql.quoted(table.schema()))
                        .append(" IS ")
                        .append(Sql.text(naming.of(table.store())))
                        .append(";\n");
            }
            table(text, table);
        }
        return text.toString();
    }

    private void table(StringBuilder text, Table table) {
        List<String> columns = new ArrayList<>(List.of(
                "  \"minato_id\" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
                "  \"minato_sender\" text",
                "  \"minato_received\" timestamptz NOT NULL DEFAULT now()"));
        table.columns().forEach(column -> columns.add("  " + Sql.quoted(column.name()) + " " + column.type()));
        String name = table.qualified();
        text.append("\nCREATE TABLE ").append(name).append(" (\n");
        text.append(String.join(",\n", columns)).append("\n);\n");
        text.append("CREATE INDEX ON ").append(name).append(" (\"minato_received\");\n");
        DataSet dataSet = table.dataSet();
        String about =
                say("store.table", naming.of(dataSet), dataSet.getDataClass().getLiteral());
        text.append("COMMENT ON TABLE ")
                .append(name)
                .append(" IS ")
                .append(Sql.text(about))
                .append(";\n");
        for (Column column : table.columns()) {
            String what = column.field().map(this::field).orElseGet(() -> say("store.content"));
            text.append("COMMENT ON COLUMN ")
                    .append(name)
                    .append('.')
                    .append(Sql.quoted(column.name()))
                    .append(" IS ")
                    .append(Sql.text(what))
                    .append(";\n");
        }
    }

    private String field(PayloadField field) {
        String name = naming.of(field.name());
        return field.unit().isEmpty() ? name : name + " [" + field.unit() + "]";
    }

    /** Deletion is a function that runs with its owner's rights, so that the ingestion needs no right to delete. */
    private String retention() {
        StringBuilder text = new StringBuilder(comment("store.retention"));
        text.append("""
            CREATE SCHEMA "minato";
            CREATE FUNCTION "minato"."delete_expired"() RETURNS bigint
            LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
            DECLARE
              deleted bigint := 0;
              gone bigint;
            BEGIN
            """);
        for (Table table : deployment.tables()) {
            DataSet dataSet = table.dataSet();
            if (dataSet.getRetention() != null && dataSet.getDisposal() == Disposal.DELETE) {
                text.append("  DELETE FROM ")
                        .append(table.qualified())
                        .append(" WHERE \"minato_received\" < now() - interval ")
                        .append(Sql.text(dataSet.getRetention().toString()))
                        .append(";\n  GET DIAGNOSTICS gone = ROW_COUNT;\n  deleted := deleted + gone;\n");
            }
        }
        text.append("""
              RETURN deleted;
            END
            $$;
            REVOKE ALL ON FUNCTION "minato"."delete_expired"() FROM PUBLIC;
            """);
        return text.toString();
    }

    private String roles() {
        StringBuilder text = new StringBuilder(comment("store.roles"));
        services(text);
        for (Actor actor : deployment.actors()) {
            String role = Sql.quoted("actor_" + Sql.name(Naming.id(actor)));
            text.append("\nCREATE ROLE ").append(role).append(" NOLOGIN;\n");
            text.append("COMMENT ON ROLE ").append(role).append(" IS ").append(Sql.text(naming.of(actor)));
            text.append(";\nGRANT CONNECT ON DATABASE minato TO ").append(role).append(";\n");
            List<Grant> grants = deployment.grants().stream()
                    .filter(grant -> grant.right().getGrantee() == actor)
                    .toList();
            Set<String> schemas = new TreeSet<>();
            grants.stream()
                    .filter(grant -> grant.state() == Grant.State.GRANTED)
                    .forEach(grant -> schemas.add(Sql.quoted(grant.table().schema())));
            schemas.forEach(schema -> text.append("GRANT USAGE ON SCHEMA ")
                    .append(schema)
                    .append(" TO ")
                    .append(role)
                    .append(";\n"));
            grants.forEach(grant -> grant(text, grant, role));
        }
        return text.toString();
    }

    private void grant(StringBuilder text, Grant grant, String role) {
        String condition =
                naming.pick(grant.right().getConditionJa(), grant.right().getConditionEn(), "");
        if (!condition.isEmpty()) {
            text.append("-- ").append(say("store.condition", condition)).append('\n');
        }
        String before = "";
        if (grant.state() == Grant.State.CONDITION) {
            text.append("-- ").append(say("store.open")).append('\n');
            text.append("-- GRANT USAGE ON SCHEMA ")
                    .append(Sql.quoted(grant.table().schema()));
            text.append(" TO ").append(role).append(";\n");
            before = "-- ";
        } else if (grant.state() == Grant.State.ENDED) {
            text.append("-- ")
                    .append(say("store.ended", String.valueOf(grant.right().getUntil())))
                    .append('\n');
            before = "-- ";
        } else if (grant.right().getUntil() != null) {
            text.append("-- ")
                    .append(say("store.until", String.valueOf(grant.right().getUntil())))
                    .append('\n');
        }
        text.append(before)
                .append("GRANT ")
                .append(String.join(", ", Grant.privileges(grant.right())))
                .append(" ON ")
                .append(grant.table().qualified())
                .append(" TO ")
                .append(role)
                .append(";\n");
    }

    private void services(StringBuilder text) {
        text.append("""
            CREATE ROLE "ingestion" NOLOGIN;
            GRANT CONNECT ON DATABASE minato TO "ingestion";
            GRANT USAGE ON SCHEMA "minato" TO "ingestion";
            GRANT EXECUTE ON FUNCTION "minato"."delete_expired"() TO "ingestion";
            """);
        Set<Table> filled = new LinkedHashSet<>();
        deployment
                .landings()
                .values()
                .forEach(byDataSet -> byDataSet
                        .values()
                        .forEach(landings ->
                                landings.stream().map(Landing::table).forEach(filled::add)));
        give(text, filled, "INSERT", "\"ingestion\"");
        text.append("""

            CREATE ROLE "dashboard" NOLOGIN;
            GRANT CONNECT ON DATABASE minato TO "dashboard";
            """);
        give(text, Dashboard.tables(deployment), "SELECT", "\"dashboard\"");
    }

    private static void give(StringBuilder text, Iterable<Table> tables, String privilege, String role) {
        Set<String> schemas = new TreeSet<>();
        tables.forEach(table -> schemas.add(Sql.quoted(table.schema())));
        schemas.forEach(schema -> text.append("GRANT USAGE ON SCHEMA " + schema + " TO " + role + ";\n"));
        tables.forEach(table -> text.append("GRANT " + privilege + " ON " + table.qualified() + " TO " + role + ";\n"));
    }

    private String comment(String key) {
        return "-- " + say(key) + "\n";
    }

    private String say(String key, Object... arguments) {
        return naming.of(TEXTS.get(key, arguments));
    }
}
