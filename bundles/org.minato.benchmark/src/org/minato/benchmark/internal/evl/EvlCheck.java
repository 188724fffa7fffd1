// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.evl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.epsilon.emc.emf.InMemoryEmfModel;
import org.eclipse.epsilon.eol.execute.context.Variable;
import org.eclipse.epsilon.evl.EvlModule;
import org.eclipse.epsilon.evl.concurrent.EvlModuleParallelElements;
import org.eclipse.epsilon.evl.execute.UnsatisfiedConstraint;
import org.eclipse.epsilon.evl.execute.context.concurrent.EvlContextParallel;
import org.minato.benchmark.internal.baseline.CatalogueRules;
import org.minato.benchmark.internal.baseline.Found;
import org.minato.core.finding.FindingKind;
import org.minato.model.base.BasePackage;
import org.minato.model.refmodel.RefmodelPackage;

/** Checks a model with Epsilon's EVL. Its index of elements by type is built anew for each check, as Minato's is. */
public final class EvlCheck {
    private final Resource resource;
    private final CatalogueRules catalogue;
    private final int threads;
    private final Map<String, String> rules = new HashMap<>();

    /**
     * Prepares checks of a model.
     *
     * @param rules the compared clauses, as in {@code fisheries.r9/E1}
     * @param threads 1 for the sequential module
     */
    public EvlCheck(Resource resource, CatalogueRules catalogue, Set<String> rules, int threads) {
        this.resource = resource;
        this.catalogue = catalogue;
        this.threads = threads;
        rules.forEach(rule -> this.rules.put(rule.replaceAll("[^A-Za-z0-9]", "_"), rule));
    }

    /** Parses the program, indexes the model and checks it. */
    public List<Found> run() {
        InMemoryEmfModel model = new InMemoryEmfModel(
                "M", resource, List.of(RefmodelPackage.eINSTANCE, BasePackage.eINSTANCE), false, true);
        EvlModule module =
                threads == 1 ? new EvlModule() : new EvlModuleParallelElements(new EvlContextParallel(threads));
        try (InputStream program = EvlCheck.class.getResourceAsStream("rules.evl")) {
            if (!module.parse(new String(Objects.requireNonNull(program).readAllBytes(), StandardCharsets.UTF_8))) {
                throw new IllegalStateException(module.getParseProblems().toString());
            }
            module.getContext().getModelRepository().addModel(model);
            module.getContext().getFrameStack().putGlobal(Variable.createReadOnlyVariable("catalogue", catalogue));
            return module.execute().stream().map(this::found).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            module.getContext().dispose();
        }
    }

    private Found found(UnsatisfiedConstraint unsatisfied) {
        String name = unsatisfied.getConstraint().getName();
        String rule = rules.get(name.substring(0, name.lastIndexOf("__")));
        if (rule == null) {
            throw new IllegalStateException("No compared clause has the constraint " + name);
        }
        FindingKind kind = name.endsWith("__undecided")
                ? FindingKind.UNDECIDED
                : unsatisfied.getConstraint().isCritique() ? FindingKind.OPEN : FindingKind.VIOLATION;
        return new Found(rule, (EObject) unsatisfied.getInstance(), kind);
    }
}
