// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.model;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.minato.model.base.BaseFactory;
import org.minato.model.base.Element;
import org.minato.model.base.Layer;
import org.minato.model.base.NamedElement;
import org.minato.model.base.PropertyValue;
import org.minato.model.refmodel.AccessRight;
import org.minato.model.refmodel.AccessTarget;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.ActorKind;
import org.minato.model.refmodel.Authentication;
import org.minato.model.refmodel.Categorised;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataField;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.Operation;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.Protocol;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.refmodel.Service;
import org.minato.model.refmodel.StepKind;
import org.minato.model.refmodel.TransportSecurity;

/** Adds sound elements to a model and counts them. */
final class Parts {
    private final ReferenceModel model;
    private int count = 1;

    Parts(ReferenceModel model) {
        this.model = model;
    }

    /** Elements made so far, with the model itself. */
    int count() {
        return count;
    }

    ReferenceModel model() {
        return model;
    }

    /** An element with an id, not yet anywhere. */
    <E extends Element> E make(Class<E> type, String id) {
        EClass made = (EClass) RefmodelPackage.eINSTANCE.getEClassifier(type.getSimpleName());
        E element = type.cast(RefmodelFactory.eINSTANCE.create(made));
        element.setId(id);
        count++;
        return element;
    }

    /** An element with an id and names, not yet anywhere. */
    <E extends NamedElement> E make(Class<E> type, String id, String ja, String en) {
        E element = make(type, id);
        element.setNameJa(ja);
        element.setNameEn(en);
        return element;
    }

    Actor actor(String id, ActorKind kind, String ja, String en) {
        Actor actor = make(Actor.class, id, ja, en);
        actor.setKind(kind);
        model.getActors().add(actor);
        return actor;
    }

    <N extends Node> N node(Class<N> type, String id, Layer layer, Actor operator, String ja, String en) {
        N node = make(type, id, ja, en);
        node.setLayer(layer);
        node.setOperator(operator);
        model.getNodes().add(node);
        return node;
    }

    Service service(String id, Layer layer, Actor operator, String ja, String en) {
        return node(Service.class, id, layer, operator, ja, en);
    }

    DataSet dataSet(String id, DataClass dataClass, Actor holder, String ja, String en) {
        DataSet dataSet = make(DataSet.class, id, ja, en);
        dataSet.setDataClass(dataClass);
        dataSet.setHolder(holder);
        dataSet.setFormat("application/json");
        for (String field : List.of("time", "value")) {
            DataField made = make(DataField.class, id + "-" + field, field.equals("time") ? "時刻" : "値", field);
            made.setType(field.equals("time") ? "dateTime" : "number");
            dataSet.getFields().add(made);
        }
        model.getDataSets().add(dataSet);
        return dataSet;
    }

    ProcessingStep step(
            Node node, String id, StepKind kind, String ja, String en, List<DataSet> inputs, List<DataSet> outputs) {
        ProcessingStep step = make(ProcessingStep.class, id, ja, en);
        step.setKind(kind);
        step.setMethodJa("手順書のとおり");
        step.setMethodEn("As written in the procedure");
        step.getInputs().addAll(inputs);
        step.getOutputs().addAll(outputs);
        node.getSteps().add(step);
        return step;
    }

    DataFlow flow(String id, Node source, Node target, String ja, String en, DataSet... dataSets) {
        DataFlow flow = make(DataFlow.class, id, ja, en);
        flow.setSource(source);
        flow.setTarget(target);
        flow.getDataSets().addAll(List.of(dataSets));
        flow.setProtocol(Protocol.MQTT);
        flow.setTransportSecurity(TransportSecurity.TLS);
        flow.setAuthentication(Authentication.CERTIFICATE);
        model.getFlows().add(flow);
        return flow;
    }

    AccessRight right(String id, Actor grantee, Operation operation, AccessTarget... targets) {
        AccessRight right = make(AccessRight.class, id);
        right.setGrantee(grantee);
        right.getTargets().addAll(List.of(targets));
        right.getOperations().add(operation);
        model.getAccessRights().add(right);
        return right;
    }

    PropertyValue property(Categorised element, String id, String key, String value) {
        PropertyValue property = BaseFactory.eINSTANCE.createPropertyValue();
        property.setId(id);
        property.setKey(key);
        property.setValue(value);
        element.getProperties().add(property);
        count++;
        return property;
    }
}
