// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.view;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.core.domain.Domains;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Stated;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Organisation;
import org.minato.model.edit.Labels;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.expression.EvaluationException;
import org.minato.rules.expression.ExpressionFunction;
import org.minato.rules.expression.ExpressionLanguage;
import org.minato.template.internal.source.Faults;

/** The functions that templates have beyond those of rules. */
public final class ViewFunctions {
    private static final int TEXT_PER_STEP = 16;

    private ViewFunctions() {}

    /** The language of templates. */
    public static ExpressionLanguage language(Domains domains) {
        ExpressionLanguage.Builder builder = ExpressionLanguage.builder(domains).packages(ViewModel.packages());
        text(builder, "name", "Element", (context, element) -> context.printer().name((EObject) element));
        text(
                builder,
                "name",
                "optional(Element)",
                (context, element) -> ((Optional<?>) element)
                        .map(present -> context.printer().name((EObject) present))
                        .orElse(""));
        text(
                builder,
                "description",
                "Element",
                (context, element) -> context.printer().description((EObject) element));
        text(builder, "label", "enum", (context, literal) -> context.printer().print(literal));
        text(
                builder,
                "label",
                "optional(enum)",
                (context, literal) -> context.printer().print(literal));
        text(builder, "featureLabel", "string", (context, path) -> featureLabel(context, (String) path));
        text(builder, "show", "A", (context, value) -> context.printer().print(value));
        text(builder, "fill", "string", (context, what) -> context.printer().fill((String) what));
        text(builder, "era", "Date", (context, date) -> context.printer().era((LocalDate) date));
        text(
                builder,
                "era",
                "optional(Date)",
                (context, date) -> ((Optional<?>) date)
                        .map(present -> context.printer().era((LocalDate) present))
                        .orElse(""));
        text(builder, "source", "Stated", (context, stated) -> source(context.printer(), (Stated) stated));
        text(builder, "players", "Actor", (context, actor) -> players(context, (Actor) actor));
        text(
                builder,
                "players",
                "optional(Actor)",
                (context, actor) -> ((Optional<?>) actor)
                        .map(present -> players(context, (Actor) present))
                        .orElse(""));
        text(builder, "fileName", "string", (context, value) -> Format.name((String) value));
        builder.function("orFill", List.of("A", "string"), "string", (call, arguments) -> {
            Printer printer = context(call).printer();
            String text = printer.print(arguments.get(0));
            return spend(call, text.isBlank() ? printer.fill((String) arguments.get(1)) : text);
        });
        builder.function(
                "text",
                List.of("string", "string"),
                "string",
                (call, arguments) -> spend(
                        call, context(call).printer().pick((String) arguments.get(0), (String) arguments.get(1))));
        builder.function(
                "text",
                List.of("optional(string)", "optional(string)"),
                "string",
                (call, arguments) -> spend(
                        call, context(call).printer().pick(orEmpty(arguments.get(0)), orEmpty(arguments.get(1)))));
        builder.function("join", List.of("list(A)", "string"), "string", (call, arguments) -> {
            List<?> list = (List<?>) arguments.get(0);
            call.spend(list.size());
            return spend(call, context(call).printer().list(list, (String) arguments.get(1)));
        });
        builder.function("distinct", List.of("list(A)"), "list(A)", (call, arguments) -> {
            List<?> list = (List<?>) arguments.get(0);
            call.spend(list.size());
            return List.copyOf(new LinkedHashSet<>(list));
        });
        return builder.build();
    }

    private static void text(
            ExpressionLanguage.Builder builder,
            String name,
            String type,
            BiFunction<Context, Object, String> function) {
        builder.function(
                name,
                List.of(type),
                "string",
                (call, arguments) -> spend(call, function.apply(context(call), arguments.get(0))));
    }

    private static Context context(ExpressionFunction.Call call) {
        return (Context) call.environment();
    }

    private static String spend(ExpressionFunction.Call call, String text) {
        call.spend(text.length() / TEXT_PER_STEP);
        return text;
    }

    private static String orEmpty(Object optional) {
        return ((Optional<?>) optional).map(String.class::cast).orElse("");
    }

    /** What a feature is called, written {@code Class.feature}. */
    private static String featureLabel(Context context, String path) {
        int dot = path.indexOf('.');
        if (dot > 0) {
            for (EPackage each : List.of(
                    BasePackage.eINSTANCE,
                    RefmodelPackage.eINSTANCE,
                    DeploymentPackage.eINSTANCE,
                    RulesPackage.eINSTANCE)) {
                if (each.getEClassifier(path.substring(0, dot)) instanceof EClass type) {
                    EStructuralFeature feature = type.getEStructuralFeature(path.substring(dot + 1));
                    if (feature != null) {
                        return Labels.in(context.printer().locale()).of(feature);
                    }
                }
            }
        }
        throw new EvaluationException(Faults.text("value.noFeature", path));
    }

    /** How a statement is backed: standing, citation and date of the source. */
    private static String source(Printer printer, Stated stated) {
        String standing = printer.print(stated.getStanding());
        String citation = String.valueOf(stated.getCitation() == null ? "" : stated.getCitation())
                .strip();
        if (citation.isEmpty()) {
            return standing;
        }
        return stated.getAsOf() == null
                ? printer.get("source.cited", standing, citation)
                : printer.get("source.dated", standing, citation, printer.print(stated.getAsOf()));
    }

    /** The bodies that play an actor; what the actor is called while there is none. */
    private static String players(Context context, Actor actor) {
        List<Organisation> organisations = context.effective().organisations(actor);
        Printer printer = context.printer();
        return organisations.isEmpty() ? printer.name(actor) : printer.print(organisations);
    }
}
