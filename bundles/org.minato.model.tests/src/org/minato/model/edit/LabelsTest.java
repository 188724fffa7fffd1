// SPDX-License-Identifier: EPL-2.0
package org.minato.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.junit.jupiter.api.Test;
import org.minato.model.refmodel.AccessRight;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RulesFactory;

class LabelsTest {
    private final Labels japanese = Labels.in(Locale.JAPAN);
    private final Labels english = Labels.in(Locale.FRANCE);

    @Test
    void typesFeaturesAndLiteralsAreNamedInTheLanguageOrElseInEnglish() {
        assertEquals("機器", japanese.of(RefmodelPackage.Literals.DEVICE));
        assertEquals("Device", english.of(RefmodelPackage.Literals.DEVICE));
        assertEquals("保存期間", japanese.of(RefmodelPackage.Literals.DATA_SET__RETENTION));
        assertEquals("個人情報", japanese.of(RefmodelPackage.Literals.DATA_CLASS, DataClass.PERSONAL));
    }

    @Test
    void anElementGoesByItsOtherNameWhereTheLanguageHasNone() {
        Device buoy = RefmodelFactory.eINSTANCE.createDevice();
        buoy.setNameJa("スマートブイ");
        assertEquals("スマートブイ", english.of(buoy));
        buoy.setNameEn("Smart buoy");
        assertEquals("Smart buoy", english.of(buoy));
    }

    @Test
    void anElementWithoutANameGoesByWhatItRefersTo() {
        Device buoy = RefmodelFactory.eINSTANCE.createDevice();
        buoy.setNameJa("スマートブイ");
        Actor fisher = RefmodelFactory.eINSTANCE.createActor();
        fisher.setNameJa("漁業者");
        AccessRight right = RefmodelFactory.eINSTANCE.createAccessRight();
        right.setGrantee(fisher);
        right.getTargets().add(buoy);
        assertEquals("漁業者 · スマートブイ", japanese.of(right));

        Device gateway = RefmodelFactory.eINSTANCE.createDevice();
        gateway.setNameJa("中継器");
        DataFlow flow = RefmodelFactory.eINSTANCE.createDataFlow();
        flow.setSource(buoy);
        flow.setTarget(gateway);
        assertEquals("スマートブイ → 中継器", japanese.of(flow));
    }

    @Test
    void anElementWithNothingToGoByIsNamedByTypeAndId() {
        Device device = RefmodelFactory.eINSTANCE.createDevice();
        device.setId("device-1");
        assertEquals("機器 device-1", japanese.of(device));
    }

    @Test
    void aClauseBeginsWithItsNumber() {
        Clause clause = RulesFactory.eINSTANCE.createClause();
        clause.setNumber("3.1");
        clause.setNameJa("保存期間");
        assertEquals("3.1 保存期間", japanese.of(clause));
    }

    @Test
    void itemProvidersSpeakTheLanguageOfTheirFactory() {
        Device buoy = RefmodelFactory.eINSTANCE.createDevice();
        buoy.setNameJa("スマートブイ");
        buoy.setNameEn("Smart buoy");
        var provider = (IItemLabelProvider)
                new MinatoItemProviderAdapterFactory(Locale.JAPAN).adapt(buoy, IItemLabelProvider.class);
        assertEquals("スマートブイ", provider.getText(buoy));
        assertEquals(Icons.of(RefmodelPackage.Literals.DEVICE).orElseThrow(), provider.getImage(buoy));
    }
}
