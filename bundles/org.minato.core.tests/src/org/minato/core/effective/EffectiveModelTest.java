// SPDX-License-Identifier: EPL-2.0
package org.minato.core.effective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.core.domain.Domains;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Setting;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.Parameter;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.VariationPoint;

class EffectiveModelTest {

    private static final String MODEL = """
        <refmodel:ReferenceModel xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:refmodel="urn:minato:refmodel:1" formatVersion="1" id="m" version="1">
          <actors id="town"/>
          <actors id="university"/>
          <nodes xsi:type="refmodel:Device" id="buoy">
            <interfaces id="lte" technology="lte"/>
            <interfaces id="lora" technology="lora"/>
          </nodes>
          <nodes xsi:type="refmodel:Device" id="camera" optional="true" operator="town">
            <measurements id="image" dataSet="pictures"/>
          </nodes>
          <nodes xsi:type="refmodel:Service" id="cloud"/>
          <dataSets id="pictures"/>
          <dataSets id="current" retention="P3Y"/>
          <flows id="f1" source="buoy" target="cloud" dataSets="current"/>
          <flows id="f2" source="camera" target="cloud" dataSets="pictures"/>
          <accessRights id="a1" grantee="town" targets="cloud"/>
          <variationPoints xsi:type="refmodel:Parameter" id="interval" type="integer" minimum="5" defaultValue="10"/>
          <variationPoints xsi:type="refmodel:Parameter" id="range" type="quantity" unit="m" minimum="100 m" maximum="2 km" defaultValue="500 m"/>
          <variationPoints xsi:type="refmodel:AdjustableFeature" id="retention" element="current"
              feature="retention" maximum="P5Y"/>
          <variationPoints xsi:type="refmodel:OptionalPart" id="pictures-part" nodes="camera"/>
        </refmodel:ReferenceModel>
        """;

    private static final String PLAN = """
        <deployment:Plan xmlns:deployment="urn:minato:deployment:1" formatVersion="1" id="p">
          <adopts id="pin"><model href="m.refmodel#m"/></adopts>
          <organisations id="ikata" legalEntity="伊方町"/>
          <organisations id="office" legalEntity="伊方町"/>
          <organisations id="waseda"/>
          <bindings id="b1" organisations="ikata"><actor href="m.refmodel#town"/></bindings>
        </deployment:Plan>
        """;

    private final Path folder;
    private LoadedFile loaded;
    private Plan plan;
    private ReferenceModel model;

    EffectiveModelTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("m.refmodel"), MODEL);
        Files.writeString(folder.resolve("p.plan"), PLAN);
        loaded = new ModelFiles(Domains.of(List.of())).open(folder.resolve("p.plan"));
        plan = loaded.plan().orElseThrow();
        model = loaded.model().orElseThrow();
    }

    @BeforeEach
    void theFilesAreFaultless() {
        assertEquals(List.of(), loaded.findings(), folder::toString);
    }

    private <T> T element(Class<T> type, String id) {
        return type.cast(model.eResource().getEObject(id));
    }

    private void set(String point, String value) {
        Setting setting = DeploymentFactory.eINSTANCE.createSetting();
        setting.setId("s-" + point);
        setting.setPoint(element(VariationPoint.class, point));
        setting.setValue(value);
        plan.getSettings().add(setting);
    }

    private <T> T effective(EffectiveModel effective, Class<T> type, String id) {
        return type.cast(effective
                .effective(element(org.eclipse.emf.ecore.EObject.class, id))
                .orElseThrow());
    }

    @Test
    void settingsAreAppliedToACopyAndTheModelIsUntouched() {
        set("interval", "7");
        set("retention", "P1Y");
        EffectiveModel effective = EffectiveModel.of(plan);
        assertEquals(List.of(), effective.findings());
        assertNotSame(model, effective.model());
        assertEquals("7", effective(effective, Parameter.class, "interval").getDefaultValue());
        DataSet current = effective(effective, DataSet.class, "current");
        assertEquals("P1Y", current.getRetention().toString());
        assertSame(element(DataSet.class, "current"), effective.original(current));
        assertEquals("P3Y", element(DataSet.class, "current").getRetention().toString());
    }

    @Test
    void anOptionalPartMayNameANodeThatHasLeftTheModel() {
        set("pictures-part", "false");
        model.getNodes().remove(element(Node.class, "camera"));
        EffectiveModel effective = EffectiveModel.of(plan);
        assertEquals(2, effective.model().getNodes().size());
        assertEquals(List.of(), effective.findings());
    }

    @Test
    void aSettingBeyondItsLimitsIsAFindingAtTheSetting() {
        set("interval", "4");
        set("retention", "P6Y");
        EffectiveModel effective = EffectiveModel.of(plan);
        assertEquals(
                List.of(EffectiveRules.ILLEGAL_SETTING, EffectiveRules.ILLEGAL_SETTING),
                effective.findings().stream().map(Finding::clause).toList());
        assertSame(
                plan.getSettings().get(0), effective.findings().get(0).element().orElseThrow());
        assertEquals("10", effective(effective, Parameter.class, "interval").getDefaultValue());
    }

    @Test
    void aQuantityIsComparedWithItsLimitsAcrossUnits() {
        set("range", "1.5 km");
        EffectiveModel effective = EffectiveModel.of(plan);
        assertEquals(List.of(), effective.findings());
        assertEquals("1.5 km", effective(effective, Parameter.class, "range").getDefaultValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 km", "99 m", "500 s"})
    void aQuantityBeyondItsLimitsOrOfAnotherDimensionIsAFinding(String value) {
        set("range", value);
        EffectiveModel effective = EffectiveModel.of(plan);
        assertEquals(
                List.of(EffectiveRules.ILLEGAL_SETTING),
                effective.findings().stream().map(Finding::clause).toList());
        assertEquals("500 m", effective(effective, Parameter.class, "range").getDefaultValue());
    }

    @Test
    void aSettingOfTheWrongTypeIsAFinding() {
        set("interval", "often");
        set("retention", "for ever");
        set("pictures-part", "maybe");
        assertEquals(3, EffectiveModel.of(plan).findings().size());
    }

    @Test
    void aPartThatIsLeftOutTakesItsFlowsWithIt() {
        set("pictures-part", "false");
        EffectiveModel effective = EffectiveModel.of(plan);
        assertEquals(2, effective.model().getNodes().size());
        assertEquals(1, effective.model().getFlows().size());
        DataSet pictures = effective(effective, DataSet.class, "pictures");
        assertTrue(pictures.getCarriedBy().isEmpty());
        assertTrue(pictures.getMeasuredBy().isEmpty());
        assertTrue(effective(effective, Actor.class, "town").getOperates().isEmpty());
        assertEquals(1, effective.model().getAccessRights().size());
        assertTrue(effective.effective(element(Equipment.class, "camera")).isEmpty());
        assertEquals(3, model.getNodes().size());
    }

    @Test
    void aPartIsInWhileTheRegionDecidesNothing() {
        assertEquals(3, EffectiveModel.of(plan).model().getNodes().size());
    }

    @Test
    void onlyTheChosenInterfaceStays() {
        Allocation allocation = DeploymentFactory.eINSTANCE.createAllocation();
        allocation.setEquipment(element(Equipment.class, "buoy"));
        allocation.setChosenInterface(element(Interface.class, "lora"));
        plan.getAllocations().add(allocation);
        EffectiveModel effective = EffectiveModel.of(plan);
        assertEquals(
                List.of("lora"),
                effective(effective, Equipment.class, "buoy").getInterfaces().stream()
                        .map(Interface::getId)
                        .toList());
        plan.getAllocations().add(EcoreUtil.copy(allocation));
        plan.getAllocations().get(1).setChosenInterface(null);
        assertEquals(
                2,
                effective(EffectiveModel.of(plan), Equipment.class, "buoy")
                        .getInterfaces()
                        .size());
    }

    @Test
    void actorsOfOneLegalEntityCountAsOne() {
        Actor town = element(Actor.class, "town");
        Actor university = element(Actor.class, "university");
        EffectiveModel unbound = EffectiveModel.of(plan);
        assertEquals(Set.of("伊方町"), unbound.legalEntities(town));
        assertFalse(unbound.sameLegalEntity(town, university));
        var binding = DeploymentFactory.eINSTANCE.createActorBinding();
        binding.setActor(university);
        binding.getOrganisations().add(plan.getOrganisations().get(1));
        plan.getBindings().add(binding);
        assertTrue(EffectiveModel.of(plan).sameLegalEntity(town, university));
        binding.getOrganisations().set(0, plan.getOrganisations().get(2));
        EffectiveModel apart = EffectiveModel.of(plan);
        assertFalse(apart.sameLegalEntity(town, university));
        assertTrue(apart.sameLegalEntity(town, effective(apart, Actor.class, "town")));
    }

    @Test
    void aSettingWithoutPointIsAFinding() {
        plan.getSettings().add(DeploymentFactory.eINSTANCE.createSetting());
        assertEquals(
                EffectiveRules.NO_POINT,
                EffectiveModel.of(plan).findings().get(0).clause());
    }

    @Test
    void aPlanWithoutModelGivesAnEmptyOne() {
        plan.setAdopts(null);
        assertTrue(EffectiveModel.of(plan).model().getNodes().isEmpty());
    }
}
