// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.RefmodelPackage;

class AddChildTest extends EditFixture {
    private static final RefmodelPackage TYPES = RefmodelPackage.eINSTANCE;

    @Test
    void aNewElementHasAReadableIdOfItsOwn() {
        Device device = (Device) replayed(domain ->
                        AddChild.of(domain, get("harbour"), TYPES.getReferenceModel_Nodes(), TYPES.getDevice()))
                .iterator()
                .next();
        assertTrue(device.getId().matches("device-[a-z2-9]{4}"), device.getId());
        assertEquals(device, get(device.getId()));
    }

    @Test
    void idsThatAreTakenAreReplacedAlsoInside() {
        Device device = RefmodelFactory.eINSTANCE.createDevice();
        device.setId("buoy");
        device.getMeasurements().add(RefmodelFactory.eINSTANCE.createMeasurement());
        device.getMeasurements().add(RefmodelFactory.eINSTANCE.createMeasurement());
        device.getMeasurements().get(0).setId("salinity");
        replayed(domain -> AddChild.of(domain, get("harbour"), TYPES.getReferenceModel_Nodes(), device, 0));
        assertTrue(device.getId().startsWith("device-"));
        assertEquals("salinity", device.getMeasurements().get(0).getId());
        assertTrue(device.getMeasurements().get(1).getId().startsWith("measurement-"));
    }

    @Test
    void whatDoesNotBelongThereIsRefused() {
        refused(domain -> AddChild.of(domain, get("harbour"), TYPES.getReferenceModel_Nodes(), TYPES.getDataSet()));
        refused(domain -> AddChild.of(domain, get("harbour"), TYPES.getReferenceModel_Nodes(), TYPES.getNode()));
        refused(domain -> AddChild.of(domain, get("buoy"), TYPES.getReferenceModel_Nodes(), TYPES.getDevice()));
        replayed(domain -> AddChild.of(domain, get("buoy"), TYPES.getEquipment_Power(), TYPES.getPowerSupply()));
        refused(domain -> AddChild.of(domain, get("buoy"), TYPES.getEquipment_Power(), TYPES.getPowerSupply()));
    }

    @Test
    void tenThousandIdsOfATypeAreAllDifferent() {
        FreshIds ids = FreshIds.in(model.resource());
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(given.add(ids.next(TYPES.getDevice())));
        }
    }
}
