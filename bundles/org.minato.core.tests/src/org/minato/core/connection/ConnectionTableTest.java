// SPDX-License-Identifier: EPL-2.0
package org.minato.core.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.minato.model.refmodel.RefmodelPackage.Literals.APPLICATION;
import static org.minato.model.refmodel.RefmodelPackage.Literals.DATA_SET;
import static org.minato.model.refmodel.RefmodelPackage.Literals.DATA_STORE;
import static org.minato.model.refmodel.RefmodelPackage.Literals.DEVICE;
import static org.minato.model.refmodel.RefmodelPackage.Literals.EQUIPMENT__INTERFACES;
import static org.minato.model.refmodel.RefmodelPackage.Literals.EXTERNAL_SYSTEM;
import static org.minato.model.refmodel.RefmodelPackage.Literals.GATEWAY;
import static org.minato.model.refmodel.RefmodelPackage.Literals.INTERFACE;
import static org.minato.model.refmodel.RefmodelPackage.Literals.NODE__NODES;
import static org.minato.model.refmodel.RefmodelPackage.Literals.REFERENCE_MODEL;
import static org.minato.model.refmodel.RefmodelPackage.Literals.SERVICE;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.domain.BaseDescriptor;
import org.minato.core.domain.Domains;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.RefmodelFactory;

class ConnectionTableTest {

    private final ConnectionTable table = new ConnectionTable(Domains.of(List.of(BaseDescriptor.url())));

    @Test
    void dataGoFromDevicesThroughGatewaysAndServicesToStores() {
        assertTrue(table.mayConnect(DEVICE, GATEWAY));
        assertTrue(table.mayConnect(GATEWAY, SERVICE));
        assertTrue(table.mayConnect(SERVICE, DATA_STORE));
        assertTrue(table.mayConnect(DATA_STORE, APPLICATION));
        assertFalse(table.mayConnect(DEVICE, DATA_STORE));
        assertFalse(table.mayConnect(DATA_STORE, DATA_STORE));
        assertFalse(table.mayConnect(DATA_STORE, DEVICE));
    }

    @Test
    void theTableSaysWhereAFlowMayGo() {
        assertEquals(List.of(SERVICE, APPLICATION, EXTERNAL_SYSTEM), table.targetsOf(DATA_STORE));
        assertTrue(table.sourcesOf(DATA_STORE).contains(GATEWAY));
    }

    @Test
    void aNodeDoesNotSendToItself() {
        Device one = RefmodelFactory.eINSTANCE.createDevice();
        Device other = RefmodelFactory.eINSTANCE.createDevice();
        assertTrue(table.mayConnect(one, other));
        assertFalse(table.mayConnect(one, one));
    }

    @Test
    void theTableRulesNodesAndTheMetamodelTheRest() {
        assertTrue(table.mayContain(GATEWAY, NODE__NODES, DEVICE));
        assertFalse(table.mayContain(DEVICE, NODE__NODES, SERVICE));
        assertTrue(table.mayContain(REFERENCE_MODEL, SERVICE));
        assertTrue(table.mayContain(DEVICE, EQUIPMENT__INTERFACES, INTERFACE));
        assertFalse(table.mayContain(SERVICE, EQUIPMENT__INTERFACES, INTERFACE));
        assertFalse(table.mayContain(DEVICE, DATA_SET));
        assertEquals(List.of(DEVICE), table.childrenOf(DEVICE, NODE__NODES));
    }

    @Test
    void aDomainAddsRows(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("minato.domain");
        Files.writeString(file, """
            <domain:Domain xmlns:domain="urn:minato:domain:1" formatVersion="1" id="lab">
              <connections id="a" source="Device" target="DataStore"/>
            </domain:Domain>
            """);
        URL lab = file.toUri().toURL();
        ConnectionTable wider = new ConnectionTable(Domains.of(List.of(BaseDescriptor.url(), lab)));
        assertTrue(wider.mayConnect(DEVICE, DATA_STORE));
    }
}
