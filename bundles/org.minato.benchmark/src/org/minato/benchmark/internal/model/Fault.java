// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.model;

import java.time.Period;
import java.util.function.Consumer;
import org.minato.model.base.Quantity;
import org.minato.model.refmodel.Authentication;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Disposal;
import org.minato.model.refmodel.MaintenanceKind;
import org.minato.model.refmodel.MaintenanceTask;
import org.minato.model.refmodel.StepKind;

/** What may be wrong with a harbour of a generated model. Named after the clause that it breaks. */
enum Fault {
    ID_FORM(harbour -> harbour.catches.getFields().get(0).setId("1-" + harbour.id)),
    NAME_MISSING(harbour -> {
        buoy(harbour).setNameJa(null);
        buoy(harbour).setNameEn(" ");
    }),
    FLOW_WITHOUT_TARGET(harbour -> harbour.orders.setTarget(null)),
    RIGHT_WITHOUT_TARGETS(
            harbour -> harbour.statistics.getAccessRights().get(0).getTargets().clear()),
    ADJUSTABLE_WITHOUT_ELEMENT(harbour -> harbour.adjustable.setElement(null)),
    CLASS_LOWERED(harbour -> harbour.counting.setKind(StepKind.ANALYSE)),
    LOWERING_UNEXPLAINED(harbour -> {
        harbour.counting.setMethodJa(null);
        harbour.counting.setMethodEn(null);
    }),
    INPUT_UNDELIVERED(harbour -> harbour.arrival.getDataSets().remove(harbour.catches)),
    FLOW_EMPTY(harbour -> harbour.orders.getDataSets().clear()),
    CONNECTION(harbour -> harbour.view.setTarget(harbour.gateway)),
    CONTAINMENT(harbour -> harbour.gateway.getNodes().add(harbour.store)),
    OPTIONAL_PART(harbour -> harbour.part.getNodes().get(0).setOptional(false)),
    MEASUREMENT_RANGE(harbour -> buoy(harbour).getMeasurements().get(0).setMinimum(1000.0)),
    RETENTION_RANGE(harbour -> harbour.bigData.setRetention(Period.ZERO)),
    MAINTENANCE_RANGE(harbour -> task(harbour, MaintenanceKind.INSPECTION).setInterval(Period.ZERO)),
    BAND_RANGE(harbour -> buoy(harbour).getInterfaces().get(0).setBand(Quantity.parse("0 MHz"))),
    PROPERTY_VALUE(harbour -> buoy(harbour).getProperties().get(0).setValue("12 kg")),
    PROPERTY_UNKNOWN(harbour -> buoy(harbour).getProperties().get(1).setKey("fisheries.colour")),
    KEY_UNRESOLVED(harbour -> harbour.openData.setCategory("fisheries.unheard-of")),
    R8_BATTERY(harbour -> unattended(harbour, MaintenanceKind.BATTERY_REPLACEMENT)),
    R8_CLEANING(harbour -> unattended(harbour, MaintenanceKind.SENSOR_CLEANING)),
    R8_INSTALLATION(harbour -> unattended(harbour, MaintenanceKind.INSTALLATION)),
    R8_RELOCATION(harbour -> unattended(harbour, MaintenanceKind.RELOCATION)),
    R8_REMOVAL(harbour -> task(harbour, MaintenanceKind.REMOVAL).setOnFailure(false)),
    R8_FREQUENCY(harbour -> buoy(harbour).getInterfaces().get(0).setOutputPower(null)),
    R9_STORE(harbour -> harbour.store.getAccessRights().clear()),
    R9_DATA(harbour -> harbour.bigData.getAccessRights().clear()),
    R9_API(harbour -> harbour.openData.getPublication().setApi(null)),
    R9_FORMAT(harbour -> harbour.openData.setPublication(null)),
    R9_RETENTION(harbour -> harbour.bigData.setRetention(null)),
    R9_DISPOSAL(harbour -> harbour.bigData.setDisposal(Disposal.UNKNOWN)),
    R9_RAW_TO_CONSUMERS(harbour -> {
        harbour.distribution.getDataSets().add(harbour.catches);
        harbour.notices.getDataSets().add(harbour.catches);
    }),
    R9_AUTHENTICATION(harbour -> harbour.arrival.setAuthentication(Authentication.NONE));

    private final Consumer<Harbour> change;

    Fault(Consumer<Harbour> change) {
        this.change = change;
    }

    void breaks(Harbour harbour) {
        change.accept(harbour);
    }

    private static Device buoy(Harbour harbour) {
        return harbour.buoys.get(harbour.buoys.size() - 1);
    }

    private static MaintenanceTask task(Harbour harbour, MaintenanceKind kind) {
        return buoy(harbour).getMaintenance().stream()
                .filter(task -> task.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static void unattended(Harbour harbour, MaintenanceKind kind) {
        task(harbour, kind).setResponsible(null);
    }
}
