// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.baseline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.base.Element;
import org.minato.model.refmodel.AccessRight;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.AdjustableFeature;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.MaintenanceTask;
import org.minato.model.refmodel.Measurement;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.OptionalPart;
import org.minato.model.refmodel.Parameter;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.ReferenceModel;

/** The elements of a model by type, found in one walk. */
public final class ModelIndex {
    final ReferenceModel model;
    final List<Element> all = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    final List<Node> nodes = new ArrayList<>();
    final List<Device> devices = new ArrayList<>();
    final List<DataStore> stores = new ArrayList<>();
    final List<DataSet> dataSets = new ArrayList<>();
    final List<ProcessingStep> steps = new ArrayList<>();
    final List<DataFlow> flows = new ArrayList<>();
    final List<AccessRight> rights = new ArrayList<>();
    final List<Measurement> measurements = new ArrayList<>();
    final List<Interface> interfaces = new ArrayList<>();
    final List<MaintenanceTask> tasks = new ArrayList<>();
    final List<Parameter> parameters = new ArrayList<>();
    final List<AdjustableFeature> adjustables = new ArrayList<>();
    final List<OptionalPart> parts = new ArrayList<>();

    /** Walks a model. */
    public ModelIndex(ReferenceModel model) {
        this.model = model;
        all.add(model);
        TreeIterator<EObject> contents = model.eAllContents();
        while (contents.hasNext()) {
            add((Element) contents.next());
        }
    }

    private void add(Element element) {
        all.add(element);
        switch (element) {
            case Node node -> node(node);
            case Actor actor -> actors.add(actor);
            case DataSet dataSet -> dataSets.add(dataSet);
            case ProcessingStep step -> steps.add(step);
            case DataFlow flow -> flows.add(flow);
            case AccessRight right -> rights.add(right);
            case Measurement measurement -> measurements.add(measurement);
            case Interface each -> interfaces.add(each);
            case MaintenanceTask task -> tasks.add(task);
            case Parameter parameter -> parameters.add(parameter);
            case AdjustableFeature adjustable -> adjustables.add(adjustable);
            case OptionalPart part -> parts.add(part);
            default -> {
                // only among all
            }
        }
    }

    private void node(Node node) {
        nodes.add(node);
        if (node instanceof Device device) {
            devices.add(device);
        } else if (node instanceof DataStore store) {
            stores.add(store);
        }
    }

    /** How many elements the model has. */
    public int size() {
        return all.size();
    }
}
