// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import java.time.LocalDate;
import java.util.List;
import org.minato.model.base.Field;
import org.minato.model.deployment.ActorBinding;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.ModelPin;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Application;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.Service;
import org.minato.model.refmodel.StepKind;

/** A small model: a camera sends raw images to a service, which makes counts of them for an application. */
final class Fishery {
    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final RefmodelFactory MODELS = RefmodelFactory.eINSTANCE;
    private static final DeploymentFactory PLANS = DeploymentFactory.eINSTANCE;

    final ReferenceModel model = MODELS.createReferenceModel();
    final Actor town = actor("town");
    final Actor company = actor("company");
    final Device camera = MODELS.createDevice();
    final Service service = MODELS.createService();
    final Application app = MODELS.createApplication();
    final DataSet raw = dataSet("raw", DataClass.PERSONAL);
    final DataSet counts = dataSet("counts", DataClass.STATISTICAL);
    final ProcessingStep counting = step("counting", StepKind.AGGREGATE, raw, counts);
    final DataFlow upload;
    final DataFlow delivery;

    Fishery() {
        model.setId("fishery");
        model.setNameEn("Fishery");
        model.setField(Field.AGRICULTURE);
        add(camera, "camera", town);
        add(service, "service", company);
        add(app, "app", company);
        upload = flow("upload", camera, service, raw);
        delivery = flow("delivery", service, app, counts);
    }

    Subject subject() {
        return Subject.of(model);
    }

    DataSet dataSet(String id, DataClass dataClass) {
        DataSet dataSet = MODELS.createDataSet();
        dataSet.setId(id);
        dataSet.setNameEn(id);
        dataSet.setDataClass(dataClass);
        model.getDataSets().add(dataSet);
        return dataSet;
    }

    ProcessingStep step(String id, StepKind kind, DataSet input, DataSet output) {
        ProcessingStep step = MODELS.createProcessingStep();
        step.setId(id);
        step.setNameEn(id);
        step.setKind(kind);
        step.setMethodEn("as described");
        step.getInputs().add(input);
        step.getOutputs().add(output);
        service.getSteps().add(step);
        return step;
    }

    DataFlow flow(String id, Node source, Node target, DataSet... dataSets) {
        DataFlow flow = MODELS.createDataFlow();
        flow.setId(id);
        flow.setNameEn(id);
        flow.setSource(source);
        flow.setTarget(target);
        flow.getDataSets().addAll(List.of(dataSets));
        model.getFlows().add(flow);
        return flow;
    }

    private Actor actor(String id) {
        Actor actor = MODELS.createActor();
        actor.setId(id);
        actor.setNameEn(id);
        model.getActors().add(actor);
        return actor;
    }

    private void add(Node node, String id, Actor operator) {
        node.setId(id);
        node.setNameEn(id);
        node.setOperator(operator);
        model.getNodes().add(node);
    }

    /** A plan that adopts the model, with one organisation for each actor. */
    Plan plan(String townEntity, String companyEntity) {
        Plan plan = PLANS.createPlan();
        plan.setId("plan");
        plan.setNameEn("Plan");
        ModelPin pin = PLANS.createModelPin();
        pin.setId("pin");
        pin.setModel(model);
        plan.setAdopts(pin);
        bind(plan, town, townEntity);
        bind(plan, company, companyEntity);
        return plan;
    }

    Plan plan() {
        return plan("1", "2");
    }

    private static void bind(Plan plan, Actor actor, String entity) {
        Organisation organisation = PLANS.createOrganisation();
        organisation.setId("org-" + actor.getId());
        organisation.setNameEn(organisation.getId());
        organisation.setLegalEntity(entity);
        plan.getOrganisations().add(organisation);
        ActorBinding binding = PLANS.createActorBinding();
        binding.setId("binding-" + actor.getId());
        binding.setActor(actor);
        binding.getOrganisations().add(organisation);
        plan.getBindings().add(binding);
    }
}
