// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minato.core.text.LocalizedText;
import org.minato.rules.expression.Evaluation;
import org.minato.rules.expression.EvaluationException;
import org.minato.template.TemplateRules;
import org.minato.template.internal.compile.Step;
import org.minato.template.internal.source.Faults;
import org.minato.template.internal.source.Written;
import org.minato.template.internal.view.Context;
import org.minato.template.internal.view.Format;
import org.minato.template.internal.view.Marks;
import org.minato.template.internal.view.Printer;
import org.minato.template.internal.view.View;

/** Takes the steps of a template. For one thread. */
final class Renderer {
    private final Evaluation evaluation;
    private final Context context;
    private final Format format;
    private final Output out = new Output();

    Renderer(Evaluation evaluation, Context context, Format format) {
        this.evaluation = evaluation;
        this.context = context;
        this.format = format;
    }

    Output render(List<Step> steps, Map<String, Object> values) {
        take(steps, values, Trail.TOP);
        return out;
    }

    private void take(List<Step> steps, Map<String, Object> values, Trail trail) {
        for (Step step : steps) {
            switch (step) {
                case Step.Literal literal -> {
                    out.literal(literal.text(), trail);
                    limit(literal.text());
                }
                case Step.Value value -> value(value.expression(), values, trail);
                case Step.Choice choice -> choice(choice, values, trail);
                case Step.Loop loop -> loop(loop, values, trail);
                case Step.Part part -> part(part, values, trail);
            }
        }
    }

    private void value(Step.Checked expression, Map<String, Object> values, Trail trail) {
        String text = print(expression, evaluate(expression, values));
        if (format == Format.PATH) {
            text = Marks.without(text);
        }
        out.value(format.escape(text), expression.written(), trail);
        limit(expression.written());
    }

    private String print(Step.Checked expression, Object value) {
        try {
            return context.printer().print(value);
        } catch (EvaluationException e) {
            throw fault(TemplateRules.LIMIT, expression.written(), e.text());
        }
    }

    private void limit(Written written) {
        if (out.length() > Printer.LONGEST) {
            throw fault(TemplateRules.LIMIT, written, Faults.text("limit.length", Printer.LONGEST / 1_000_000));
        }
        spend(written);
    }

    private void spend(Written written) {
        try {
            evaluation.spend(1);
        } catch (EvaluationException e) {
            throw fault(TemplateRules.LIMIT, written, Faults.text("limit.steps"));
        }
    }

    private void choice(Step.Choice choice, Map<String, Object> values, Trail trail) {
        for (Step.Case each : choice.cases()) {
            if (each.condition().isEmpty()
                    || Boolean.TRUE.equals(evaluate(each.condition().get(), values))) {
                take(each.body(), values, trail);
                return;
            }
        }
    }

    private void loop(Step.Loop loop, Map<String, Object> values, Trail trail) {
        List<?> members = (List<?>) evaluate(loop.list(), values);
        Map<String, Object> inner = new HashMap<>(values);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Object member = members.get(i);
            spend(loop.list().written());
            bind(inner, loop.variable(), member, i, members.size());
            take(loop.body(), inner, trail.into(id(member, i, seen), member));
        }
    }

    /** Gives the variables of a loop their values. */
    static void bind(Map<String, Object> values, String variable, Object member, int index, int size) {
        values.put(variable, member);
        values.put(variable + "_index", index + 1L);
        values.put(variable + "_last", index == size - 1);
    }

    private static String id(Object member, int index, Map<String, Integer> seen) {
        String own = View.idOf(member);
        String id = own.isEmpty() || own.equals("null") ? Integer.toString(index + 1) : own;
        int count = seen.getOrDefault(id, 0) + 1;
        seen.put(id, count);
        return count == 1 ? id : id + "~" + count;
    }

    private void part(Step.Part part, Map<String, Object> values, Trail trail) {
        Map<String, Object> inner = new HashMap<>(values);
        part.arguments().forEach((name, value) -> inner.put(name, evaluate(value, values)));
        Written key = part.key();
        String site = key.source().lineId(key.place().line());
        take(part.program().body(), inner, trail.into(site, site));
    }

    Object evaluate(Step.Checked checked, Map<String, Object> values) {
        try {
            return evaluation.value(checked.expression(), values);
        } catch (EvaluationException e) {
            LocalizedText text = e.isOverBudget()
                    ? Faults.text("limit.steps")
                    : Faults.text("value.none", checked.written().text(), e.text());
            throw fault(e.isOverBudget() ? TemplateRules.LIMIT : TemplateRules.VALUE, checked.written(), text);
        }
    }

    private static RenderFault fault(String rule, Written written, LocalizedText text) {
        return new RenderFault(rule, written.source(), written.place(), text);
    }
}
