// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.ModelFiles;
import org.minato.core.text.Texts;
import org.minato.model.deployment.Plan;
import org.minato.model.domain.Domain;
import org.minato.model.domain.ProcedureTemplate;
import org.minato.model.refmodel.ReferenceModel;

/**
 * A plan and its model without what is confidential: values of features that the metamodel marks (contacts, telephone
 * numbers, addresses, coordinates, serial numbers, answers of offices, reasons of waivers, references of evidence), and
 * elements that people have marked. What other elements refer to is emptied and kept as "(not published)", so that the
 * copy opens and can be checked. Texts that people have written elsewhere are not judged. The plan itself is untouched;
 * content that this version does not know is not copied.
 */
public final class PublicCopy {
    private final Plan plan;
    private final ReferenceModel model;
    private final List<Removal> removals;

    private PublicCopy(Plan plan, ReferenceModel model, List<Removal> removals) {
        this.plan = plan;
        this.model = model;
        this.removals = List.copyOf(removals);
    }

    /**
     * Makes the copy.
     *
     * @param domains descriptors of the installed domains: telephone numbers that they print are public
     * @throws MinatoException where the plan has no model, or plan or model as a whole are confidential
     */
    public static PublicCopy of(Plan plan, List<Domain> domains) {
        Texts texts = Texts.of(PublicCopy.class);
        ReferenceModel adopted =
                plan.getAdopts() == null ? null : plan.getAdopts().getModel();
        if (adopted == null || adopted.eIsProxy()) {
            throw new MinatoException(texts.get("publish.noModel"));
        }
        if (plan.isConfidential() || adopted.isConfidential()) {
            throw new MinatoException(texts.get("publish.all"));
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
        Plan planCopy = (Plan) copier.copy(plan);
        ReferenceModel modelCopy = (ReferenceModel) copier.copy(adopted);
        copier.copyReferences();
        List<EObject> roots = List.of(planCopy, modelCopy);
        List<Removal> removals = new ArrayList<>(new Redaction(roots).run());
        removals.addAll(new MarkedValues(roots, printed(domains)).remove());
        return new PublicCopy(planCopy, modelCopy, removals);
    }

    private static Set<String> printed(List<Domain> domains) {
        return domains.stream()
                .flatMap(domain -> domain.getProcedures().stream())
                .map(ProcedureTemplate::getPhone)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What was left out, the model's parts last. */
    public List<Removal> removals() {
        return removals;
    }

    /** The plan's copy; in no file until it is written. */
    public Plan plan() {
        return plan;
    }

    /** The model's copy; in no file until it is written. */
    public ReferenceModel model() {
        return model;
    }

    /**
     * Writes both files; the plan pins the model's copy.
     *
     * @param planFile where the plan goes
     * @param modelFile where the model goes
     * @throws MinatoException where one cannot be written
     */
    public void write(ModelFiles files, Path planFile, Path modelFile) {
        ResourceSet together = files.newResourceSet();
        Resource ofModel = files.create(modelFile, model, together);
        Resource ofPlan = files.create(planFile, plan, together);
        plan.getAdopts().setChecksum(files.checksum(ofModel));
        files.save(ofModel);
        files.save(ofPlan);
    }
}
