// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** All compared clauses by hand, over an index, on as many threads as the rule engine uses. */
public final class HandWritten {
    private static final int CHUNK = 2_000;

    private final ModelIndex index;
    private final CatalogueRules catalogue;
    private final List<Found> found = new ArrayList<>();

    private HandWritten(ModelIndex index, CatalogueRules catalogue) {
        this.index = index;
        this.catalogue = catalogue;
    }

    /** Checks an indexed model. */
    public static List<Found> check(ModelIndex index, CatalogueRules catalogue) {
        HandWritten check = new HandWritten(index, catalogue);
        check.run();
        return check.found;
    }

    private void run() {
        each(index.all, StructureRules::element);
        each(List.of(index.model), (model, findings) -> {
            StructureRules.named(model, findings);
            FisheriesRules.model(model, findings);
        });
        each(index.actors, StructureRules::named);
        each(index.nodes, (node, findings) -> {
            StructureRules.named(node, findings);
            catalogue.contained(node, findings);
            catalogue.categorised(node, findings);
        });
        each(index.devices, FisheriesRules::device);
        each(index.stores, FisheriesRules::store);
        each(index.dataSets, (dataSet, findings) -> {
            StructureRules.named(dataSet, findings);
            StructureRules.dataSet(dataSet, findings);
            catalogue.categorised(dataSet, findings);
            FisheriesRules.dataSet(dataSet, findings);
            FisheriesRules.origin(dataSet, findings);
        });
        each(index.steps, (step, findings) -> {
            StructureRules.named(step, findings);
            StructureRules.step(step, findings);
            catalogue.contained(step, findings);
        });
        each(index.flows, (flow, findings) -> {
            StructureRules.flow(flow, findings);
            catalogue.flow(flow, findings);
            FisheriesRules.flow(flow, findings);
        });
        each(index.rights, StructureRules::right);
        each(index.measurements, (measurement, findings) -> {
            StructureRules.named(measurement, findings);
            StructureRules.measurement(measurement, findings);
        });
        each(index.interfaces, StructureRules::radio);
        each(index.tasks, StructureRules::task);
        each(index.parameters, StructureRules::named);
        each(index.adjustables, StructureRules::adjustable);
        each(index.parts, StructureRules::part);
    }

    private <E> void each(List<E> elements, BiConsumer<? super E, Findings> rule) {
        int chunks = (elements.size() + CHUNK - 1) / CHUNK;
        IntStream numbers = IntStream.range(0, chunks);
        (chunks > 1 ? numbers.parallel() : numbers)
                .mapToObj(number -> {
                    Findings findings = new Findings();
                    elements.subList(number * CHUNK, Math.min(elements.size(), (number + 1) * CHUNK))
                            .forEach(element -> rule.accept(element, findings));
                    return findings.all;
                })
                .toList()
                .forEach(found::addAll);
    }
}
