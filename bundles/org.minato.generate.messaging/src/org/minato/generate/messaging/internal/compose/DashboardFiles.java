// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.compose;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minato.core.text.Texts;
import org.minato.generate.exchange.Addresses;
import org.minato.generate.messaging.internal.facts.Dashboard;
import org.minato.generate.messaging.internal.facts.Deployment;
import org.minato.generate.messaging.internal.facts.Sql;
import org.minato.generate.messaging.internal.facts.Table;
import org.minato.generate.messaging.internal.facts.Table.Column;
import org.minato.generate.messaging.internal.text.Naming;
import org.minato.generate.messaging.internal.text.Yaml;
import org.minato.model.base.Element;
import org.minato.model.refmodel.DataStore;

/** What the dashboard (Grafana) starts with: the store as its source, and a dashboard for each store. */
final class DashboardFiles {
    static final Gson JSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private static final Texts TEXTS = Texts.of(DashboardFiles.class);
    private static final int WIDTH = 12;
    private static final int HEIGHT = 8;

    private final Deployment deployment;
    private final Naming naming;

    DashboardFiles(Deployment deployment) {
        this.deployment = deployment;
        naming = deployment.naming();
    }

    void addTo(FileSet files) {
        List<String> head = List.of(naming.of(TEXTS.get("dashboard.head")));
        files.add("dashboard/provisioning/datasources/store.yaml", Yaml.write(head, source()), List.<Element>of());
        Map<DataStore, List<Table>> byStore = new LinkedHashMap<>();
        Dashboard.tables(deployment)
                .forEach(table -> byStore.computeIfAbsent(table.store(), store -> new ArrayList<>())
                        .add(table));
        if (!byStore.isEmpty()) {
            files.add("dashboard/provisioning/dashboards/plan.yaml", Yaml.write(head, provider()), List.<Element>of());
        }
        byStore.forEach((store, tables) -> {
            List<Element> about = tables.stream().map(Table::dataSet).collect(Collectors.toList());
            about.add(store);
            files.add(
                    "dashboard/dashboards/" + Addresses.segment(Naming.id(store)) + ".json",
                    JSON.toJson(dashboard(store, tables)) + "\n",
                    about);
        });
    }

    private static Map<String, Object> source() {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("name", "store");
        source.put("uid", "minato-store");
        source.put("type", "grafana-postgresql-datasource");
        source.put("access", "proxy");
        source.put("url", "store:5432");
        source.put("user", "dashboard");
        source.put("isDefault", true);
        source.put("editable", false);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("database", "minato");
        data.put("sslmode", "disable");
        data.put("postgresVersion", 1500);
        source.put("jsonData", data);
        source.put("secureJsonData", Map.of("password", "$__file{/run/secrets/store-dashboard}"));
        Map<String, Object> sources = new LinkedHashMap<>();
        sources.put("apiVersion", 1);
        sources.put("datasources", List.of(source));
        return sources;
    }

    private Map<String, Object> provider() {
        Map<String, Object> provider = new LinkedHashMap<>();
        provider.put("name", "plan");
        provider.put("orgId", 1);
        provider.put("folder", naming.of(deployment.input().plan()));
        provider.put("type", "file");
        provider.put("allowUiUpdates", false);
        provider.put("options", Map.of("path", "/var/lib/minato-dashboards"));
        Map<String, Object> providers = new LinkedHashMap<>();
        providers.put("apiVersion", 1);
        providers.put("providers", List.of(provider));
        return providers;
    }

    private Map<String, Object> dashboard(DataStore store, List<Table> tables) {
        Map<String, Object> dashboard = new LinkedHashMap<>();
        String id = Naming.id(deployment.input().plan()) + "/" + Naming.id(store);
        dashboard.put("uid", "minato-" + Addresses.checksum(id).substring(0, 16));
        dashboard.put("title", naming.of(store));
        dashboard.put("schemaVersion", 39);
        dashboard.put("editable", false);
        dashboard.put("tags", List.of("minato"));
        dashboard.put("timezone", "browser");
        Map<String, Object> time = new LinkedHashMap<>();
        time.put("from", "now-7d");
        time.put("to", "now");
        dashboard.put("time", time);
        dashboard.put("refresh", "1m");
        List<Object> panels = new ArrayList<>();
        for (Table table : tables) {
            List<Column> numbers = table.columns().stream()
                    .filter(column -> column.type().equals("double precision")
                            || column.type().equals("bigint"))
                    .toList();
            numbers.forEach(column -> panels.add(series(table, column, panels.size())));
            if (numbers.isEmpty()) {
                panels.add(rows(table, panels.size()));
            }
        }
        dashboard.put("panels", panels);
        return dashboard;
    }

    private Map<String, Object> series(Table table, Column column, int index) {
        String time = table.columns().stream()
                .filter(each -> each.type().equals("timestamptz"))
                .map(Column::name)
                .findFirst()
                .orElse("minato_received");
        String sql = "SELECT " + Sql.quoted(time) + " AS \"time\", \"minato_sender\" AS \"metric\", "
                + Sql.quoted(column.name()) + " AS \"value\" FROM " + table.qualified() + " WHERE $__timeFilter("
                + Sql.quoted(time) + ") ORDER BY 1";
        String name = column.field().map(field -> naming.of(field.name())).orElse(column.name());
        String unit = column.field().map(field -> field.unit()).orElse("");
        String title = naming.of(table.dataSet()) + ": " + name + (unit.isEmpty() ? "" : " [" + unit + "]");
        return panel("timeseries", title, sql, "time_series", index);
    }

    private Map<String, Object> rows(Table table, int index) {
        String columns = table.columns().stream()
                .filter(column -> !column.type().equals("bytea"))
                .map(column -> ", " + Sql.quoted(column.name()))
                .collect(Collectors.joining());
        String sql = "SELECT \"minato_received\", \"minato_sender\"" + columns + " FROM " + table.qualified()
                + " ORDER BY 1 DESC LIMIT 100";
        return panel("table", naming.of(table.dataSet()), sql, "table", index);
    }

    private static Map<String, Object> panel(String type, String title, String sql, String format, int index) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("type", "grafana-postgresql-datasource");
        source.put("uid", "minato-store");
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("refId", "A");
        target.put("datasource", source);
        target.put("format", format);
        target.put("rawQuery", true);
        target.put("editorMode", "code");
        target.put("rawSql", sql);
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("h", HEIGHT);
        place.put("w", WIDTH);
        place.put("x", index % 2 * WIDTH);
        place.put("y", index / 2 * HEIGHT);
        Map<String, Object> panel = new LinkedHashMap<>();
        panel.put("id", index + 1);
        panel.put("type", type);
        panel.put("title", title);
        panel.put("datasource", source);
        panel.put("gridPos", place);
        panel.put("targets", List.of(target));
        return panel;
    }
}
