// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.RefmodelPackage;

/** Connects nodes by data flows, where the table allows it. */
public final class Connect {
    private static final RefmodelPackage TYPES = RefmodelPackage.eINSTANCE;

    private Connect() {}

    /** Adds a data flow with a fresh id from one node to another of the same model. */
    public static Command of(EditingDomain domain, Node source, Node target, AllowedStructure allowed) {
        var label = Wording.text("connect", Wording.of(source), Wording.of(target));
        if (!(EcoreUtil.getRootContainer(source) instanceof ReferenceModel model)
                || EcoreUtil.getRootContainer(target) != model
                || !allowed.mayConnect(source, target)) {
            return Edit.refused(label);
        }
        DataFlow flow = RefmodelFactory.eINSTANCE.createDataFlow();
        flow.setId(FreshIds.in(model.eResource()).next(flow.eClass()));
        return Edit.of(
                label,
                List.of(
                        () -> AddChild.step(
                                domain, model, TYPES.getReferenceModel_Flows(), List.of(flow), AddChild.LAST),
                        () -> SetFeature.step(flow, TYPES.getDataFlow_Source(), source),
                        () -> SetFeature.step(flow, TYPES.getDataFlow_Target(), target)),
                List.of(flow));
    }

    /** Lets a data flow begin and end at other nodes (or one of both) of its model. */
    public static Command reconnect(
            EditingDomain domain, DataFlow flow, Node source, Node target, AllowedStructure allowed) {
        var label = Wording.text("connect", Wording.of(source), Wording.of(target));
        EObject model = EcoreUtil.getRootContainer(flow);
        if (EcoreUtil.getRootContainer(source) != model
                || EcoreUtil.getRootContainer(target) != model
                || !allowed.mayConnect(source, target)) {
            return Edit.refused(label);
        }
        return Edit.of(
                label,
                List.of(
                        () -> SetFeature.step(flow, TYPES.getDataFlow_Source(), source),
                        () -> SetFeature.step(flow, TYPES.getDataFlow_Target(), target)),
                List.of(flow));
    }
}
