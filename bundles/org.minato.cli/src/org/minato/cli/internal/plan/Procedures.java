// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.plan;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Procedure;
import org.minato.model.domain.Domain;
import org.minato.model.domain.ProcedureTemplate;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.Technology;

/** What a region has to ask of authorities about the technologies of a model. Whether it is needed is for them to say. */
record Procedures(ReferenceModel model, List<Domain> domains) {

    /** The procedures of all plugins that concern the model, each office and authority once. */
    List<Procedure> toAsk() {
        Set<Technology> used = technologies();
        Map<List<String>, Procedure> procedures = new LinkedHashMap<>();
        for (Domain domain : domains) {
            for (ProcedureTemplate template : domain.getProcedures()) {
                boolean concerned = template.getTechnologies().isEmpty()
                        || template.getTechnologies().stream().anyMatch(used::contains);
                if (concerned) {
                    List<String> key = List.of(
                            String.valueOf(template.getAuthority()),
                            String.valueOf(template.getOffice()),
                            String.valueOf(template.getNameJa()));
                    procedures.computeIfAbsent(key, unseen -> procedure(template, procedures.size() + 1));
                }
            }
        }
        return List.copyOf(procedures.values());
    }

    private Set<Technology> technologies() {
        Set<Technology> used = EnumSet.noneOf(Technology.class);
        for (Iterator<EObject> contents = model.eAllContents(); contents.hasNext(); ) {
            if (contents.next() instanceof Interface way) {
                used.add(way.getTechnology());
            }
        }
        return used;
    }

    private static Procedure procedure(ProcedureTemplate template, int number) {
        Procedure procedure = DeploymentFactory.eINSTANCE.createProcedure();
        procedure.setId("procedure-" + number);
        procedure.setStanding(template.getStanding());
        procedure.setCitation(template.getCitation());
        procedure.setAsOf(template.getAsOf());
        procedure.setNameJa(template.getNameJa());
        procedure.setNameEn(template.getNameEn());
        procedure.setAuthority(template.getAuthority());
        procedure.setOffice(template.getOffice());
        procedure.setPhone(template.getPhone());
        procedure.setQuestionJa(template.getQuestionJa());
        procedure.setQuestionEn(template.getQuestionEn());
        return procedure;
    }
}
