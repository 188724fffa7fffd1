// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.baseline;

import java.time.Period;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.Element;
import org.minato.model.base.NamedElement;
import org.minato.model.base.Quantity;
import org.minato.model.refmodel.AccessRight;
import org.minato.model.refmodel.AdjustableFeature;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.MaintenanceTask;
import org.minato.model.refmodel.Measurement;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.OptionalPart;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.StepKind;

/** The built-in rule book, but for what needs the catalogue. */
final class StructureRules {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
    private static final String NAMES = "minato.structure/name-missing";
    private static final String REFERENCES = "minato.structure/reference-missing";
    private static final String RANGE = "minato.structure/range";

    private StructureRules() {}

    static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    static void element(Element element, Findings findings) {
        String id = element.getId();
        findings.require(id != null && ID.matcher(id).matches(), "minato.structure/id-form", element);
    }

    static void named(NamedElement element, Findings findings) {
        findings.require(isGiven(element.getNameJa()) || isGiven(element.getNameEn()), NAMES, element);
    }

    static void flow(DataFlow flow, Findings findings) {
        findings.require(flow.getSource() != null && flow.getTarget() != null, REFERENCES, flow);
        findings.require(!flow.getDataSets().isEmpty(), "minato.structure/flow-empty", flow);
    }

    static void right(AccessRight right, Findings findings) {
        findings.require(right.getGrantee() != null && !right.getTargets().isEmpty(), REFERENCES, right);
    }

    static void adjustable(AdjustableFeature adjustable, Findings findings) {
        findings.require(adjustable.getElement() != null, REFERENCES, adjustable);
    }

    static void part(OptionalPart part, Findings findings) {
        boolean optional = true;
        for (Node node : part.getNodes()) {
            optional &= node.isOptional();
        }
        findings.require(optional, "minato.structure/optional-part", part);
    }

    static void measurement(Measurement measurement, Findings findings) {
        @Nullable Double minimum = measurement.getMinimum();
        @Nullable Double maximum = measurement.getMaximum();
        findings.require(minimum == null || maximum == null || minimum <= maximum, RANGE, measurement);
    }

    static void dataSet(DataSet dataSet, Findings findings) {
        positive(dataSet.getRetention(), dataSet, findings);
    }

    static void task(MaintenanceTask task, Findings findings) {
        positive(task.getInterval(), task, findings);
    }

    /** A period of both months and days compares with none of nothing but zero; there are none of mixed signs here. */
    private static void positive(@Nullable Period period, EObject element, Findings findings) {
        findings.require(period == null || !period.isNegative() && !period.isZero(), RANGE, element);
    }

    static void radio(Interface radio, Findings findings) {
        @Nullable Quantity band = radio.getBand();
        findings.require(band == null || band.value().signum() > 0, RANGE, radio);
    }

    static void step(ProcessingStep step, Findings findings) {
        boolean justified = true;
        boolean lowers = false;
        boolean delivered = true;
        for (DataSet input : step.getInputs()) {
            DataClass from = input.getDataClass();
            delivered = delivered && isDelivered(input, step.eContainer());
            if (from.getValue() > DataClass.OPEN_VALUE) {
                for (DataSet output : step.getOutputs()) {
                    DataClass to = output.getDataClass();
                    boolean lower = to.getValue() < from.getValue();
                    lowers |= lower;
                    justified &= !lower || justifies(step.getKind(), from, to);
                }
            }
        }
        findings.require(justified, "minato.structure/class-lowered", step);
        findings.require(
                !lowers || isGiven(step.getMethodJa()) || isGiven(step.getMethodEn()),
                "minato.structure/lowering-unexplained",
                step);
        findings.require(delivered, "minato.structure/input-undelivered", step);
    }

    private static boolean justifies(StepKind kind, DataClass from, DataClass to) {
        return switch (kind) {
            case AGGREGATE -> to.getValue() >= DataClass.STATISTICAL_VALUE;
            case ANONYMISE -> to.getValue() >= DataClass.ANONYMISED_VALUE;
            case PSEUDONYMISE, EXTRACT_FEATURE -> to.getValue() >= DataClass.PSEUDONYMISED_VALUE;
            case PUBLISH -> from.getValue() <= DataClass.ANONYMISED_VALUE && to.getValue() >= DataClass.OPEN_VALUE;
            default -> false;
        };
    }

    private static boolean isDelivered(DataSet input, EObject node) {
        for (DataFlow flow : input.getCarriedBy()) {
            if (flow.getTarget() != null && near(flow.getTarget(), node)) {
                return true;
            }
        }
        for (DataStore store : input.getStoredIn()) {
            if (near(store, node)) {
                return true;
            }
        }
        for (Measurement measurement : input.getMeasuredBy()) {
            if (near(measurement.eContainer(), node)) {
                return true;
            }
        }
        for (ProcessingStep producer : input.getProducedBy()) {
            if (near(producer.eContainer(), node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(EObject one, EObject other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    private static boolean isWithin(EObject inner, EObject outer) {
        for (@Nullable EObject each = inner; each != null; each = each.eContainer()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }
}
