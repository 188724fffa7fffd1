// SPDX-License-Identifier: EPL-2.0
package org.minato.model.refmodel;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreEList;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** How data sets come from one another: computed from the processing steps and never entered. */
@NonNullByDefault
public final class Derivation {
    private Derivation() {}

    /** The inputs of every step that makes the data set, in the order of the steps; unmodifiable. */
    public static EList<DataSet> derivedFrom(DataSet dataSet) {
        Set<DataSet> origins = new LinkedHashSet<>();
        for (ProcessingStep step : dataSet.getProducedBy()) {
            origins.addAll(step.getInputs());
        }
        return new EcoreEList.UnmodifiableEList<>(
                (InternalEObject) dataSet,
                RefmodelPackage.Literals.DATA_SET__DERIVED_FROM,
                origins.size(),
                origins.toArray());
    }
}
