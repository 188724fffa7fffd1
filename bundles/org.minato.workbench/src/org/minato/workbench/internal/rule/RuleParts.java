// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.RuleBooks;
import org.minato.rules.assist.ExpressionAssist;
import org.minato.rules.assist.RuleTrial;
import org.minato.workbench.internal.form.Field;
import org.minato.workbench.internal.form.FieldContext;
import org.minato.workbench.internal.form.FormParts;
import org.minato.workbench.internal.form.KeyChoosers;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** What the forms of rule books have beside ordinary fields. */
public final class RuleParts implements FormParts {
    private final KeyChoosers choosers;
    private final ExpressionAssist assist = Services.get(RuleBooks.class).assist();

    /** @param choosers offers names for fields that hold one */
    public RuleParts(KeyChoosers choosers) {
        this.choosers = choosers;
    }

    @Override
    public Optional<Field> field(FieldContext context, EObject element, EAttribute attribute) {
        return assist.helpsWith(element, attribute)
                ? Optional.of(new ExpressionField(
                        context, element, attribute, assist, look(attribute), choosers.of(element, attribute)))
                : Optional.empty();
    }

    private static ExpressionLook look(EAttribute attribute) {
        return switch (attribute.getName()) {
            case "scope", "type", "feature" -> ExpressionLook.NAME;
            case "messageJa", "messageEn" -> ExpressionLook.TEMPLATE;
            default -> ExpressionLook.EXPRESSION;
        };
    }

    @Override
    public List<Part> parts(FieldContext context, EObject element) {
        boolean possible = context.model().read(() -> RuleTrial.canTry(element));
        return possible && element.eClass().getEPackage() == Literals.CLAUSE.getEPackage()
                ? List.of(new Part(Words.of("trial.title"), new TrialField(context, element)))
                : List.of();
    }
}
