// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.commands.edit.SetFeature;
import org.minato.commands.edit.TakeOver;
import org.minato.commands.session.EditingSessions;
import org.minato.commands.session.OpenFile;
import org.minato.compare.ModelUpdate;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.model.deployment.Plan;
import org.minato.model.edit.MinatoItemProviderAdapterFactory;
import org.minato.model.refmodel.Protocol;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelPackage;

/** What was found on loading goes when an edit mends it; what an edit makes lead nowhere is found without loading. */
class LoadFindingsTest {
    private static final String MODEL = """
        <?xml version="1.0" encoding="UTF-8"?>
        <refmodel:ReferenceModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:refmodel="urn:minato:refmodel:1"
            formatVersion="1" id="harbour" nameJa="港" version="2">
          <actors id="town" nameJa="町"/>
          <flows id="flow" protocol="smoke"/>
        </refmodel:ReferenceModel>
        """;
    private static final String PLAN = """
        <?xml version="1.0" encoding="UTF-8"?>
        <deployment:Plan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:deployment="urn:minato:deployment:1" formatVersion="1" id="plan" nameJa="計画">
          <adopts id="pin" version="1"><model href="harbour.refmodel#harbour"/></adopts>
          <bindings id="binding"><actor href="harbour.refmodel#town"/></bindings>
        </deployment:Plan>
        """;

    private final ModelFiles files = new ModelFiles(Domains.of(List.of()));
    private final EditingSessions sessions =
            new EditingSessions(files, () -> new MinatoItemProviderAdapterFactory(Locale.ENGLISH));

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("harbour.refmodel"), MODEL);
        Files.writeString(
                folder.resolve("next.refmodel"),
                MODEL.replace("id=\"town\"", "id=\"city\"").replace("町", "市"));
        Files.writeString(folder.resolve("a.plan"), PLAN);
    }

    @AfterEach
    void stopSessions() {
        sessions.stop();
    }

    private static List<String> found(OpenFile file) {
        return file.session()
                .read(() -> LoadFindings.of(file).stream().map(Finding::clause).toList());
    }

    @Test
    void anIllegalValueIsMendedByAnother() {
        try (OpenFile file = sessions.open(folder.resolve("harbour.refmodel"))) {
            assertEquals(List.of("illegal-value"), found(file));
            EObject flow = file.session().read(() -> file.resource().getEObject("flow"));
            file.session()
                    .execute(domain ->
                            SetFeature.of(domain, flow, RefmodelPackage.Literals.DATA_FLOW__PROTOCOL, Protocol.MQTT));
            assertEquals(List.of(), found(file));
            file.session().undo();
            assertEquals(List.of("illegal-value"), found(file));
        }
    }

    @Test
    void takingAVersionOverPinsItAndLeavesWhatIsLostAsAFinding() {
        try (OpenFile file = sessions.open(folder.resolve("a.plan"))) {
            assertEquals(List.of("model-changed", "illegal-value"), found(file));
            file.join(folder.resolve("next.refmodel"));
            ReferenceModel next = file.session()
                    .read(() -> file.session().resourceSet().getResources().stream()
                            .filter(each -> each.getURI().lastSegment().equals("next.refmodel"))
                            .map(each -> (ReferenceModel) each.getContents().get(0))
                            .findFirst()
                            .orElseThrow());
            file.session()
                    .execute(domain -> TakeOver.of(
                            domain, ModelUpdate.of((Plan) file.root(), next, files.checksum(next.eResource()))));
            assertEquals(List.of("illegal-value", "dangling-reference"), found(file));
        }
    }
}
