// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.baseline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.Layer;
import org.minato.model.refmodel.ActorKind;
import org.minato.model.refmodel.Application;
import org.minato.model.refmodel.Authentication;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Disposal;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.MaintenanceKind;
import org.minato.model.refmodel.MaintenanceTask;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.Publication;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.StepKind;

/** The rule books R8 and R9 of the fisheries domain. */
final class FisheriesRules {
    private static final String FIELD_OPERATION = "fisheries.r8/1";
    private static final String REMOTE_OPERATION = "fisheries.r8/2";
    private static final String ACCESS = "fisheries.r9/1";
    private static final String OPEN_DATA = "fisheries.r9/2";
    private static final String KEEPING = "fisheries.r9/3";
    private static final String AUTHENTICATION = "fisheries.r9/E2";

    private FisheriesRules() {}

    static void model(ReferenceModel model, Findings findings) {
        findings.open(REMOTE_OPERATION, model);
        findings.open(ACCESS, model);
        findings.open(OPEN_DATA, model);
        boolean shown = model.getNodes().stream()
                .filter(Application.class::isInstance)
                .flatMap(node -> node.getIncoming().stream())
                .flatMap(flow -> flow.getDataSets().stream())
                .anyMatch(dataSet -> !dataSet.getMeasuredBy().isEmpty());
        findings.answered(shown, REMOTE_OPERATION, model);
    }

    static void device(Device device, Findings findings) {
        if (!"fisheries.smart-buoy".equals(device.getCategory())) {
            return;
        }
        int attended = 0;
        for (MaintenanceTask task : device.getMaintenance()) {
            if (task.getResponsible() != null && (task.getKind() != MaintenanceKind.REMOVAL || task.isOnFailure())) {
                attended |= 1 << task.getKind().getValue();
            }
        }
        attended(attended, MaintenanceKind.BATTERY_REPLACEMENT, device, findings);
        attended(attended, MaintenanceKind.SENSOR_CLEANING, device, findings);
        attended(attended, MaintenanceKind.INSTALLATION, device, findings);
        attended(attended, MaintenanceKind.RELOCATION, device, findings);
        attended(attended, MaintenanceKind.REMOVAL, device, findings);
        boolean known = !device.getInterfaces().isEmpty();
        for (Interface radio : device.getInterfaces()) {
            known &= radio.getBand() != null && radio.getOutputPower() != null;
        }
        findings.answered(known, REMOTE_OPERATION, device);
    }

    private static void attended(int attended, MaintenanceKind kind, Device device, Findings findings) {
        findings.answered((attended & 1 << kind.getValue()) != 0, FIELD_OPERATION, device);
    }

    static void store(DataStore store, Findings findings) {
        findings.answered(!store.getAccessRights().isEmpty(), ACCESS, store);
    }

    static void dataSet(DataSet dataSet, Findings findings) {
        if (!dataSet.getStoredIn().isEmpty()) {
            findings.answered(!dataSet.getAccessRights().isEmpty(), ACCESS, dataSet);
            findings.answered(dataSet.getRetention() != null, KEEPING, dataSet);
            findings.answered(dataSet.getDisposal() != Disposal.UNKNOWN, KEEPING, dataSet);
        }
        if (dataSet.getDataClass() == DataClass.OPEN) {
            @Nullable Publication published = dataSet.getPublication();
            boolean api = published != null && StructureRules.isGiven(published.getApi());
            boolean format = published != null && StructureRules.isGiven(published.getDataFormat());
            findings.answered(api, OPEN_DATA, dataSet);
            findings.answered(format, OPEN_DATA, dataSet);
        }
    }

    static void flow(DataFlow flow, Findings findings) {
        Node source = flow.getSource();
        Node target = flow.getTarget();
        boolean toPlatform = target == null || target.getLayer() == Layer.PLATFORM;
        boolean fromOutside = source == null || source.getLayer() != Layer.PLATFORM;
        if (toPlatform && fromOutside) {
            if (source == null || target == null) {
                findings.undecided(AUTHENTICATION, flow);
            } else {
                Authentication authentication = flow.getAuthentication();
                findings.require(
                        authentication != Authentication.NONE && authentication != Authentication.UNKNOWN,
                        AUTHENTICATION,
                        flow);
            }
        }
    }

    /** Raw data that reach consumers. */
    static void origin(DataSet origin, Findings findings) {
        String category = origin.getCategory();
        if ("fisheries.catch-data".equals(category) || "fisheries.raw-image".equals(category)) {
            for (Node node : reached(origin)) {
                if (node instanceof Application app && isForConsumers(app)) {
                    findings.violation("fisheries.r9/E1", app);
                }
            }
        }
    }

    private static boolean isForConsumers(Application app) {
        return app.getUsers().stream().anyMatch(user -> user.getKind() == ActorKind.CONSUMER);
    }

    private static Set<Node> reached(DataSet origin) {
        Set<Node> reached = new HashSet<>();
        Set<DataSet> tainted = new HashSet<>(List.of(origin));
        Deque<DataSet> open = new ArrayDeque<>(tainted);
        while (!open.isEmpty()) {
            DataSet dataSet = open.remove();
            dataSet.getCarriedBy().forEach(flow -> arrive(flow.getTarget(), reached));
            reached.addAll(dataSet.getStoredIn());
            for (ProcessingStep step : dataSet.getProducedBy()) {
                if (!ends(step.getKind())) {
                    arrive(step.eContainer(), reached);
                }
            }
            for (ProcessingStep step : dataSet.getConsumedBy()) {
                arrive(step.eContainer(), reached);
                if (!ends(step.getKind())) {
                    for (DataSet output : step.getOutputs()) {
                        if (tainted.add(output)) {
                            open.add(output);
                        }
                    }
                }
            }
        }
        return reached;
    }

    private static void arrive(EObject place, Set<Node> reached) {
        if (place instanceof Node node) {
            reached.add(node);
        }
    }

    private static boolean ends(StepKind kind) {
        return kind == StepKind.AGGREGATE || kind == StepKind.PREDICT || kind == StepKind.ANONYMISE;
    }
}
