// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.Optional;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.deployment.RuleSetting;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RuleParameter;
import org.minato.rules.RuleBooks;
import org.minato.rules.internal.eval.Names;
import org.minato.rules.spi.CodedCheckContext;

/** Whether what a plan sets for parameters of rule books names a parameter and fits it. */
final class SettingCheck {
    private static final Texts TEXTS = Texts.of(StructureChecks.class);

    private final CodedCheckContext context;
    private final RuleBooks books;

    SettingCheck(CodedCheckContext context, RuleBooks books) {
        this.context = context;
        this.books = books;
    }

    void run() {
        context.plan()
                .ifPresent(plan -> plan.getRuleSettings().forEach((RuleSetting setting) -> {
                    context.looksAt(setting);
                    fault(setting).ifPresent(fault -> context.violation(setting, fault));
                }));
    }

    private Optional<LocalizedText> fault(RuleSetting setting) {
        String id = String.valueOf(setting.getRuleBook());
        String key = String.valueOf(setting.getParameter());
        Optional<RuleBook> book = books.find(id);
        if (book.isEmpty()) {
            return Optional.of(TEXTS.get("key.book", id));
        }
        Optional<RuleParameter> parameter = BookParameters.find(book.get(), key);
        if (parameter.isEmpty()) {
            return Optional.of(TEXTS.get("setting.parameter", id, key));
        }
        String value = setting.getValue();
        if (value == null || value.isBlank()) {
            return Optional.of(TEXTS.get("property.missing", Names.of(parameter.get())));
        }
        return BookParameters.fault(parameter.get(), value)
                .map(fault -> TEXTS.get("property", Names.of(parameter.get()), fault));
    }
}
