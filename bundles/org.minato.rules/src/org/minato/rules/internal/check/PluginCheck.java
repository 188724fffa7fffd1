// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.FindingKind;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.JavaCheck;
import org.minato.rules.spi.CodedCheck;
import org.minato.rules.spi.CodedCheckContext;

/** A check in Java. A defect of the plugin is a fault of the rule that names it, never a failed check. */
public final class PluginCheck implements CodedCheckContext {
    private static final System.Logger LOG = System.getLogger(PluginCheck.class.getName());

    private final CheckedModel model;
    private final Set<EObject> looked = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();

    private int asked;

    private PluginCheck(CheckedModel model) {
        this.model = model;
    }

    static Outcome run(JavaCheck check, List<CodedCheck> coded, CheckedModel model, Faults faults) {
        Optional<CodedCheck> found = coded.stream()
                .filter(each -> each.name().equals(check.getCheck()))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(check, "unknownCheck", String.valueOf(check.getCheck()));
            return Outcome.FAULTY;
        }
        PluginCheck context = new PluginCheck(model);
        try {
            if (found.get() instanceof ElementwiseCheck each) {
                each.scans().forEach(context::ask);
            }
            found.get().check(context);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "Check failed: " + check.getCheck(), e);
            faults.add(check, "failedCheck", check.getCheck(), e.getClass().getSimpleName());
            return Outcome.FAULTY;
        }
        return new Outcome(context.asked + context.looked.size(), context.violations, true);
    }

    /** What a check of the built-in book asks of the whole. */
    public static Outcome rest(Consumer<CodedCheckContext> body, CheckedModel model) {
        PluginCheck context = new PluginCheck(model);
        body.accept(context);
        return new Outcome(context.looked.size(), context.violations, true);
    }

    private void ask(Scan scan) {
        Outcome outcome = new Selection(model).each(model.elements(scan.scope()), scan);
        asked += outcome.looked();
        violations.addAll(outcome.violations());
    }

    @Override
    public ReferenceModel model() {
        return model.model();
    }

    @Override
    public Optional<Plan> plan() {
        return model.plan();
    }

    @Override
    public LocalDate today() {
        return model.today();
    }

    @Override
    public List<EObject> elements(EClass type) {
        return model.elements(type);
    }

    @Override
    public void looksAt(EObject element) {
        looked.add(element);
    }

    @Override
    public void violation(EObject element, LocalizedText message) {
        looked.add(element);
        violations.add(Violation.of(element, FindingKind.VIOLATION, message));
    }
}
