// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.model;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.minato.model.base.Answer;
import org.minato.model.base.Layer;
import org.minato.model.base.ValueType;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.ActorKind;
import org.minato.model.refmodel.AdjustableFeature;
import org.minato.model.refmodel.Application;
import org.minato.model.refmodel.Consent;
import org.minato.model.refmodel.ConsentKind;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Disposal;
import org.minato.model.refmodel.ExternalSystem;
import org.minato.model.refmodel.Gateway;
import org.minato.model.refmodel.LegalBasis;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.Operation;
import org.minato.model.refmodel.OptionalPart;
import org.minato.model.refmodel.Parameter;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.Provision;
import org.minato.model.refmodel.Publication;
import org.minato.model.refmodel.Service;
import org.minato.model.refmodel.StepKind;
import org.minato.model.refmodel.Technology;

/**
 * One harbour of a generated model, sound when made: buoys and catch terminals send through a gateway to a platform,
 * which joins, forecasts, counts and anonymises; fishers see all, consumers a forecast only; the counts go on to the
 * prefecture. About two hundred elements.
 */
final class Harbour {
    private static final int LEAST_BUOYS = 4;
    private static final int MOST_BUOYS = 8;

    final Parts parts;
    final String id;
    final List<Device> buoys = new ArrayList<>();
    final DataSet catches;
    final DataSet statistics;
    final DataSet bigData;
    final DataSet openData;
    final Gateway gateway;
    final Service platform;
    final DataStore store;
    final Application fishersApp;
    final ProcessingStep counting;
    final DataFlow arrival;
    final DataFlow view;
    final DataFlow distribution;
    final DataFlow notices;
    final DataFlow orders;
    final AdjustableFeature adjustable;
    final OptionalPart part;

    private final Actor cooperative;
    private final Actor company;
    private final Actor fishers;
    private final Actor consumers;
    private final DataSet marine;
    private final DataSet images;

    Harbour(Parts parts, String id, Service prefecture, SplittableRandom random) {
        this.parts = parts;
        this.id = id;
        cooperative = parts.actor(id + "-cooperative", ActorKind.COOPERATIVE, "漁業協同組合", "Fishery cooperative");
        company = parts.actor(id + "-company", ActorKind.COMPANY, "基盤の事業者", "Platform company");
        fishers = parts.actor(id + "-fishers", ActorKind.PRODUCER, "漁業者", "Fishers");
        consumers = parts.actor(id + "-consumers", ActorKind.CONSUMER, "消費者", "Consumers");
        marine = data("marine", DataClass.NONE, "marine-data", "海洋データ", "Marine data");
        images = data("images", DataClass.NONE, "raw-image", "水中の原画像", "Raw underwater images");
        catches = data("catches", DataClass.PERSONAL, "catch-data", "漁獲データ", "Catches");
        catches.setSubject(fishers);
        DataSet weather = data("weather", DataClass.OPEN, "weather-data", "気象データ", "Weather");
        publish(weather);
        bigData = stored(data("big-data", DataClass.PERSONAL, "big-data", "漁業ビッグデータ", "Fishery big data"));
        DataSet anonymous = stored(data("anonymous", DataClass.ANONYMISED, "catch-data", "匿名加工した漁獲", "Anonymised"));
        anonymous.setCategory(null);
        statistics = data("statistics", DataClass.STATISTICAL, "catch-statistics", "漁獲の集計", "Catch statistics");
        DataSet features = data("features", DataClass.NONE, "image", "画像の特徴", "Features of images");
        DataSet forecast = data("forecast", DataClass.STATISTICAL, "forecast", "漁獲予測", "Forecast");
        openData = data("open", DataClass.OPEN, "marine-data", "公開する海洋データ", "Open marine data");
        publish(openData);
        DataSet notice = data("notice", DataClass.OPEN, "forecast", "入荷の見込み", "Expected supply");
        publish(notice);
        DataSet order = data("order", DataClass.PERSONAL, "order-data", "注文", "Orders");
        order.setSubject(consumers);

        gateway = parts.node(Gateway.class, id + "-gateway", Layer.NETWORK, cooperative, "陸上ゲートウェイ", "Gateway");
        gateway.setCategory("fisheries.shore-gateway");
        Equipping.of(gateway, parts, Technology.LTE, cooperative);
        platform = parts.service(id + "-platform", Layer.PLATFORM, company, "漁業データ基盤", "Fishery platform");
        store = parts.node(DataStore.class, id + "-store", Layer.PLATFORM, company, "クラウドの蓄積", "Cloud store");
        store.setCategory("fisheries.cloud-store");
        store.getDataSets().addAll(List.of(bigData, anonymous));
        Service shop = parts.service(id + "-shop", Layer.SERVICE, company, "販売の連携", "Sales service");
        fishersApp = application("fishers-app", fishers, "漁業者のアプリ", "App of the fishers");
        Application consumersApp = application("consumers-app", consumers, "消費者のアプリ", "App of the consumers");
        ExternalSystem office = parts.node(
                ExternalSystem.class, id + "-observatory", Layer.SERVICE, company, "気象の提供元", "Weather source");

        int count = random.nextInt(LEAST_BUOYS, MOST_BUOYS + 1);
        for (int number = 0; number < count; number++) {
            buoy(number, random);
        }
        terminal();
        List<DataSet> all = List.of(marine, images, catches, weather);
        step("join", StepKind.JOIN, "結合", "Join", all, bigData);
        step("extract", StepKind.EXTRACT_FEATURE, "特徴の抽出", "Extract features", List.of(images), features);
        counting = step("count", StepKind.AGGREGATE, "集計", "Count", List.of(catches), statistics);
        step("anonymise", StepKind.ANONYMISE, "匿名加工", "Anonymise", List.of(bigData), anonymous);
        step("predict", StepKind.PREDICT, "予測", "Predict", List.of(marine, features, statistics, weather), forecast);
        step("publish", StepKind.PUBLISH, "公開", "Publish", List.of(marine), openData);
        parts.step(shop, id + "-notify", StepKind.PUBLISH, "通知", "Notify", List.of(forecast), List.of(notice));
        parts.step(fishersApp, id + "-show", StepKind.DISPLAY, "表示", "Show", List.of(bigData), List.of());

        arrival = flow("arrival", gateway, platform, "漁業データ", "Fishery data", marine, images, catches);
        consent(arrival, fishers);
        parts.flow(id + "-observations", office, platform, "気象", "Weather", weather);
        parts.flow(id + "-keep", platform, store, "蓄積", "Keep", bigData, anonymous);
        view = flow("view", store, fishersApp, "閲覧", "View", bigData);
        consent(view, fishers);
        distribution = flow("distribution", platform, shop, "予測の提供", "Forecasts", forecast);
        notices = flow("notices", shop, consumersApp, "お知らせ", "Notices", notice);
        orders = flow("orders", consumersApp, shop, "注文", "Orders", order);
        consent(orders, consumers);
        parts.flow(id + "-report", platform, prefecture, "集計の報告", "Report of counts", statistics, openData);

        parts.right(id + "-administer", company, Operation.ADMINISTER, store);
        parts.right(id + "-read", cooperative, Operation.READ, bigData, anonymous);
        parts.right(id + "-onward", cooperative, Operation.PROVIDE_ONWARD, statistics);
        Parameter rate = parts.make(Parameter.class, id + "-rate", "送信の間隔", "Interval of sending");
        rate.setType(ValueType.QUANTITY);
        rate.setUnit("min");
        rate.setDefaultValue("10 min");
        adjustable = parts.make(AdjustableFeature.class, id + "-adjustable", "保存期間", "Retention");
        adjustable.setElement(bigData);
        adjustable.setFeature("retention");
        part = parts.make(OptionalPart.class, id + "-part", "販売の連携", "Sales");
        for (var node : List.of(shop, consumersApp)) {
            node.setOptional(true);
            part.getNodes().add(node);
        }
        parts.model().getVariationPoints().addAll(List.of(rate, adjustable, part));
    }

    private DataSet data(String name, DataClass dataClass, String category, String ja, String en) {
        DataSet dataSet = parts.dataSet(id + "-" + name, dataClass, cooperative, ja, en);
        dataSet.setCategory("fisheries." + category);
        return dataSet;
    }

    private DataSet stored(DataSet dataSet) {
        dataSet.setRetention(Period.ofYears(3));
        dataSet.setDisposal(Disposal.DELETE);
        return dataSet;
    }

    private void publish(DataSet dataSet) {
        Publication publication = parts.make(Publication.class, dataSet.getId() + "-publication");
        publication.setApi("HTTP GET");
        publication.setDataFormat("CSV");
        publication.setLicence("CC BY 4.0");
        dataSet.setPublication(publication);
    }

    private Application application(String name, Actor user, String ja, String en) {
        Application app = parts.node(Application.class, id + "-" + name, Layer.SERVICE, company, ja, en);
        app.getUsers().add(user);
        return app;
    }

    private ProcessingStep step(
            String name, StepKind kind, String ja, String en, List<DataSet> inputs, DataSet output) {
        return parts.step(platform, id + "-" + name, kind, ja, en, inputs, List.of(output));
    }

    private DataFlow flow(String name, Node source, Node target, String ja, String en, DataSet... dataSets) {
        return parts.flow(id + "-" + name, source, target, ja, en, dataSets);
    }

    private void consent(DataFlow flow, Actor from) {
        flow.setLegalBasis(LegalBasis.CONSENT);
        flow.setProvision(Provision.ENTRUSTMENT);
        flow.setPurposeJa("漁獲の予測と販売");
        flow.setPurposeEn("Forecast and sale of catches");
        Consent consent = parts.make(Consent.class, flow.getId() + "-consent");
        consent.setKind(ConsentKind.EXPLICIT);
        consent.setGivenBy(from);
        consent.setStoppable(Answer.YES);
        flow.setConsent(consent);
    }

    private void buoy(int number, SplittableRandom random) {
        String buoyId = id + "-buoy" + number;
        Device buoy = parts.node(Device.class, buoyId, Layer.TERMINAL, cooperative, "スマートブイ", "Smart buoy");
        buoy.setCategory("fisheries.smart-buoy");
        int depth = random.nextInt(5, 150);
        parts.property(buoy, buoyId + "-depth", "fisheries.mooringDepth", depth + " m");
        parts.property(buoy, buoyId + "-mooring", "fisheries.mooring", "single-point");
        Equipping.of(buoy, parts, Technology.LORA, cooperative);
        Equipping.maintain(buoy, parts, cooperative);
        Equipping.measure(buoy, parts, "temperature", "水温", "Temperature", "℃", marine);
        Equipping.measure(buoy, parts, "salinity", "塩分", "Salinity", "psu", marine);
        Equipping.measure(buoy, parts, "image", "水中画像", "Image", "", images);
        flow("from-buoy" + number, buoy, gateway, "観測", "Observations", marine, images)
                .setInterval(Duration.ofMinutes(10));
        buoys.add(buoy);
    }

    private void terminal() {
        String terminalId = id + "-terminal";
        Device terminal = parts.node(Device.class, terminalId, Layer.TERMINAL, cooperative, "漁獲記録端末", "Catch terminal");
        terminal.setCategory("fisheries.catch-terminal");
        Equipping.of(terminal, parts, Technology.LTE, cooperative);
        Equipping.measure(terminal, parts, "catch", "漁獲量", "Catch", "kg", catches);
        consent(flow("from-terminal", terminal, gateway, "漁獲の記録", "Catches", catches), fishers);
    }
}
