// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;

/** A small model and a plan that adopts it, written to a folder as Minato writes them. */
public final class SampleFiles {
    private static final String MODEL = """
        <?xml version="1.0" encoding="UTF-8"?>
        <refmodel:ReferenceModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:refmodel="urn:minato:refmodel:1"
            formatVersion="1" id="harbour" nameJa="港" nameEn="Harbour">
          <!-- a comment that saving keeps -->
          <actors id="coop" nameJa="漁協" kind="cooperative"/>
          <actors id="town" nameJa="町" kind="localGovernment"/>
          <nodes xsi:type="refmodel:Device" id="buoy" nameJa="ブイ" operator="coop">
            <interfaces id="lte" nameEn="LTE"/>
            <measurements id="temperature" nameJa="水温" dataSet="raw"/>
          </nodes>
          <nodes xsi:type="refmodel:Gateway" id="gateway" nameJa="中継局" operator="coop"/>
          <nodes xsi:type="refmodel:Service" id="forecast" nameJa="予測" operator="town">
            <steps id="collect" nameJa="収集" inputs="raw" outputs="clean"/>
            <steps id="predict" nameJa="予測" inputs="clean raw" outputs="result"/>
          </nodes>
          <nodes xsi:type="refmodel:DataStore" id="store" nameJa="保存先" dataSets="raw clean result"/>
          <nodes xsi:type="refmodel:Application" id="app" nameJa="アプリ" users="coop town"/>
          <dataSets id="raw" nameJa="生データ" subject="coop"/>
          <dataSets id="clean" nameJa="整えたデータ"/>
          <dataSets id="result" nameJa="予測結果"/>
          <flows id="flow-up" source="buoy" target="forecast" dataSets="raw"/>
          <flows id="flow-store" source="forecast" target="store" dataSets="result clean raw"/>
          <flows id="flow-app" source="store" target="app" dataSets="result"/>
          <accessRights id="right" grantee="coop" targets="raw store result"/>
          <variationPoints xsi:type="refmodel:AdjustableFeature" id="point-name" element="buoy" feature="nameJa"/>
          <variationPoints xsi:type="refmodel:OptionalPart" id="point-part" nodes="gateway buoy app"/>
        </refmodel:ReferenceModel>
        """;
    private static final String PLAN = """
        <?xml version="1.0" encoding="UTF-8"?>
        <deployment:Plan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:deployment="urn:minato:deployment:1" formatVersion="1" id="ikata" nameJa="伊方町の計画">
          <adopts id="pin"><model href="harbour.refmodel#harbour"/></adopts>
          <organisations id="fishers" nameJa="漁業者"/>
          <bindings id="binding" organisations="fishers"><actor href="harbour.refmodel#coop"/></bindings>
          <sites id="bay" nameJa="湾"/>
          <sites id="pier" nameJa="桟橋"/>
          <allocations id="buoys" site="bay" quantity="3"><equipment href="harbour.refmodel#buoy"/>
            <chosenInterface href="harbour.refmodel#lte"/></allocations>
          <allocations id="gateways" site="pier"><equipment href="harbour.refmodel#gateway"/></allocations>
          <settings id="setting" value="浮き"><point href="harbour.refmodel#point-name"/></settings>
          <waivers id="waiver" clause="x#1"><element href="harbour.refmodel#buoy"/></waivers>
        </deployment:Plan>
        """;

    private SampleFiles() {}

    /** Opens files without any installed domain. */
    public static ModelFiles files() {
        return new ModelFiles(Domains.of(List.of()));
    }

    /** Writes the model as {@code harbour.refmodel}. */
    public static Path model(Path folder) throws IOException {
        return written(folder.resolve("harbour.refmodel"), MODEL);
    }

    /** Writes the model, and the plan as {@code ikata.plan}. */
    public static Path plan(Path folder) throws IOException {
        model(folder);
        return written(folder.resolve("ikata.plan"), PLAN);
    }

    private static Path written(Path path, String text) throws IOException {
        Files.writeString(path, text);
        ModelFiles files = files();
        files.save(files.open(path).resource());
        return path;
    }
}
