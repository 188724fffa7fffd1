// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.minato.core.domain.Domains;

/** Files that the tests open: small, and written exactly as Minato saves them. */
final class Samples {

    static final String MODEL = """
        <?xml version="1.0" encoding="UTF-8"?>
        <refmodel:ReferenceModel
            xmi:version="2.0"
            xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:refmodel="urn:minato:refmodel:1"
            formatVersion="1"
            id="smart-fishery"
            nameJa="スマート漁業"
            nameEn="Smart fishery"
            version="1.0.0"
            field="agriculture">
          <actors
              id="town"
              nameJa="町"
              kind="localGovernment"/>
          <nodes
              xsi:type="refmodel:Device"
              id="buoy"
              nameJa="ブイ &quot;𠮷&quot; &amp; &lt;改行&#xA;あり>"
              category="fisheries.smart-buoy"
              operator="town">
            <measurements
                id="temperature"
                nameJa="水温"
                unit="°C"
                interval="PT10M"
                dataSet="current"/>
          </nodes>
          <nodes
              xsi:type="refmodel:Service"
              id="forecast"
              nameJa="予測"
              layer="service">
            <steps
                id="predict"
                kind="predict"
                inputs="current"
                outputs="catch"/>
          </nodes>
          <dataSets
              id="current"
              nameJa="海流"/>
          <dataSets
              id="catch"
              nameJa="漁獲予測"
              dataClass="open"
              retention="P3Y"/>
          <flows
              id="up"
              source="buoy"
              target="forecast"
              dataSets="current"
              protocol="mqtt"/>
          <accessRights
              id="right"
              grantee="town"
              targets="current catch">
            <operations>read</operations>
            <operations>write</operations>
          </accessRights>
        </refmodel:ReferenceModel>
        """;

    static final String PLAN = """
        <?xml version="1.0" encoding="UTF-8"?>
        <deployment:Plan
            xmi:version="2.0"
            xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:deployment="urn:minato:deployment:1"
            xmlns:refmodel="urn:minato:refmodel:1"
            formatVersion="1"
            id="ikata">
          <adopts
              id="pin"
              version="1.0.0">
            <model
                href="smart-fishery.refmodel#smart-fishery"/>
          </adopts>
          <sites
              id="bay"
              nameJa="湾"
              kind="sea"/>
          <allocations
              id="buoys"
              site="bay"
              quantity="3">
            <equipment
                xsi:type="refmodel:Device"
                href="smart-fishery.refmodel#buoy"/>
          </allocations>
        </deployment:Plan>
        """;

    private Samples() {}

    static ModelFiles files() {
        return new ModelFiles(Domains.of(List.of()));
    }

    static Path write(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    /** The model and the plan, beside each other; returns the plan. */
    static Path writeProject(Path folder) throws IOException {
        write(folder, "smart-fishery.refmodel", MODEL);
        return write(folder, "ikata.plan", PLAN);
    }
}
