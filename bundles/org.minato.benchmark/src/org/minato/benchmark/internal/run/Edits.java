// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Quantity;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Authentication;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.MaintenanceTask;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.RefmodelPackage.Literals;
import org.minato.model.refmodel.StepKind;

/** Edits as people make them, at places drawn from a seed. Half of them break or mend a rule, the others do not matter. */
final class Edits {
    private final SplittableRandom random;
    private final List<Device> buoys = new ArrayList<>();
    private final List<DataSet> dataSets = new ArrayList<>();
    private final List<DataFlow> flows = new ArrayList<>();
    private final List<ProcessingStep> steps = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();

    Edits(ReferenceModel model, long seed) {
        random = new SplittableRandom(seed);
        model.eAllContents().forEachRemaining(this::note);
    }

    private void note(EObject element) {
        switch (element) {
            case Device device when device.getMeasurements().size() > 1 -> buoys.add(device);
            case DataSet dataSet -> dataSets.add(dataSet);
            case DataFlow flow -> flows.add(flow);
            case ProcessingStep step -> steps.add(step);
            case Actor actor -> actors.add(actor);
            default -> {
                // not edited
            }
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Edit oneOf(List<Supplier<Edit>> kinds) {
        return any(kinds).get();
    }

    /** A value of an element. */
    Edit attribute() {
        return oneOf(List.of(
                () -> Edit.set(any(buoys), BasePackage.Literals.NAMED_ELEMENT__NAME_JA, "ブイ" + random.nextInt()),
                () -> Edit.set(any(buoys), BasePackage.Literals.NAMED_ELEMENT__NAME_EN, null),
                () -> Edit.set(radio(), Literals.INTERFACE__BAND, Quantity.parse("0 MHz")),
                () -> Edit.set(radio(), Literals.INTERFACE__OUTPUT_POWER, null),
                () -> Edit.set(task(), Literals.MAINTENANCE_TASK__INTERVAL, Period.ZERO),
                () -> Edit.set(any(dataSets), Literals.DATA_SET__RETENTION, Period.ofYears(1)),
                () -> Edit.set(any(dataSets), Literals.DATA_SET__DATA_CLASS, DataClass.PERSONAL),
                () -> Edit.set(any(flows), Literals.DATA_FLOW__AUTHENTICATION, Authentication.NONE),
                () -> Edit.set(any(steps), Literals.PROCESSING_STEP__METHOD_EN, null)));
    }

    /** A reference or containment that leads data nowhere else. */
    Edit reference() {
        return oneOf(List.of(
                () -> Edit.set(task(), Literals.MAINTENANCE_TASK__RESPONSIBLE, null),
                () -> Edit.set(any(buoys), Literals.NODE__OPERATOR, any(actors)),
                () -> Edit.set(any(dataSets), Literals.DATA_SET__HOLDER, any(actors)),
                () -> Edit.removeFirst(any(buoys), Literals.EQUIPMENT__INTERFACES),
                () -> {
                    Interface added = RefmodelFactory.eINSTANCE.createInterface();
                    added.setId("added-" + random.nextInt(Integer.MAX_VALUE));
                    return Edit.add(any(buoys), Literals.EQUIPMENT__INTERFACES, added);
                },
                () -> Edit.removeFirst(any(buoys), Literals.EQUIPMENT__MAINTENANCE)));
    }

    /** What changes where data go. */
    Edit reachability() {
        return oneOf(List.of(
                () -> Edit.removeFirst(any(flows), Literals.DATA_FLOW__DATA_SETS),
                () -> Edit.set(
                        any(flows), Literals.DATA_FLOW__TARGET, any(flows).getTarget()),
                () -> Edit.removeFirst(any(steps), Literals.PROCESSING_STEP__INPUTS),
                () -> Edit.set(any(steps), Literals.PROCESSING_STEP__KIND, StepKind.JOIN)));
    }

    private Interface radio() {
        return any(any(buoys).getInterfaces());
    }

    private MaintenanceTask task() {
        return any(any(buoys).getMaintenance());
    }
}
