// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.internal.text.ElementKeys;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.NamedElement;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.ProcedureState;
import org.osgi.service.component.annotations.Component;

/**
 * The checklist of procedures (手続の確認表): whom to call, what to ask and what was answered. Whether a procedure is
 * needed is for the office to say.
 */
@Component
public final class ProceduresGenerator implements Generator {
    @Override
    public String kind() {
        return "procedures";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        Words words = new Words(input.locale());
        ElementKeys keys = new ElementKeys(input);
        List<Procedure> procedures = input.plan().getProcedures().stream()
                .filter(procedure -> procedure.getId() != null)
                .toList();
        Listing<Procedure> listing =
                new Listing<>(input, "procedures", fields(words, input), procedures, ProceduresGenerator::id);
        Function<Procedure, Set<String>> elements = keys::of;
        return List.of(
                new GeneratedFile("procedures.csv", listing.csv(), listing.parts(false, words::name, elements)),
                new GeneratedFile(
                        "procedures.xlsx",
                        Books.of(input, List.of(listing.table())),
                        listing.parts(true, words::name, elements)));
    }

    private static String id(Procedure procedure) {
        return Words.text(procedure.getId());
    }

    private static List<Field<Procedure>> fields(Words words, GenerationInput input) {
        List<String> states =
                ProcedureState.VALUES.stream().map(state -> state(words, state)).toList();
        return List.of(
                Field.text("number", ProceduresGenerator::id),
                Field.text("procedure", words::name),
                Field.text("authority", it -> Words.text(it.getAuthority())),
                Field.text("office", it -> Words.text(it.getOffice())),
                Field.text("phone", it -> Words.text(it.getPhone())),
                Field.text("question", it -> words.of(it.getQuestionJa(), it.getQuestionEn())),
                Field.text("prepared", it -> words.of(it.getPreparedJa(), it.getPreparedEn())),
                Field.text(
                        "concerns",
                        it -> words.join(it.getConcerns().stream()
                                .map(element -> element instanceof NamedElement named
                                        ? words.name(named)
                                        : Words.text(element.getId()))
                                .filter(name -> !name.isEmpty())
                                .toList())),
                Field.text(
                        "note", it -> it.isUncalledFor() ? input.text(Listing.TEXTS.get("procedure.uncalledFor")) : ""),
                Field.text("responsible", it -> words.name(it.getResponsible())),
                Field.text("source", it -> Words.text(it.getCitation())),
                Field.text("asOf", it -> words.date(it.getAsOf())),
                Field.<Procedure>text("state", it -> state(words, it.getState()))
                        .filledIn()
                        .choosing(states),
                Field.<Procedure>date("askedOn", it -> day(it.getAskedOn())).filledIn(),
                Field.<Procedure>date("confirmedOn", it -> day(it.getContactConfirmedOn()))
                        .filledIn(),
                Field.<Procedure>text("answer", it -> words.of(it.getAnswerJa(), it.getAnswerEn()))
                        .filledIn(),
                Field.empty("remarks"));
    }

    private static String state(Words words, ProcedureState state) {
        return words.literal(DeploymentPackage.eINSTANCE.getProcedureState(), state);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
