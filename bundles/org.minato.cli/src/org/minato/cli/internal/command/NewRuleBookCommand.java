// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.Services;
import org.minato.commands.edit.ProposedRuleBook;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.model.refmodel.Proposal;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code minato new rulebook}: begins a rule book, or makes one of a model's proposal; the two then know each other. */
@picocli.CommandLine.Command(name = "rulebook", description = "${bundle:new.rulebook.description}", sortOptions = false)
public final class NewRuleBookCommand implements Command {

    @Mixin
    NewFile file = new NewFile();

    @Option(names = "--from", paramLabel = "MODEL#PROPOSAL", descriptionKey = "new.from")
    @Nullable
    String from;

    @Override
    public int run(Console console, Services services) throws IOException {
        Path target = file.target(console, ".rulebook");
        String origin = from;
        if (origin != null) {
            fromProposal(console, services.files(), target, origin);
        } else {
            RuleBook book = RulesFactory.eINSTANCE.createRuleBook();
            file.fill(book, console.locale());
            save(services.files(), target, book);
            console.say("output.written", console.show(target));
        }
        return ExitStatus.DONE;
    }

    private void fromProposal(Console console, ModelFiles files, Path target, String origin) throws IOException {
        int sign = origin.lastIndexOf('#');
        if (sign <= 0 || sign == origin.length() - 1) {
            throw CallException.of("new.fromForm", origin);
        }
        Path path = console.resolve(Path.of(origin.substring(0, sign)));
        LoadedFile opened = Opened.open(console, files, path);
        if (!(opened.root() instanceof ReferenceModel model)) {
            throw CallException.of("model.expected", console.show(path));
        }
        Proposal proposal = proposal(console, model, path, origin.substring(sign + 1));
        refuseSecond(proposal);
        RuleBook book = ProposedRuleBook.of(proposal, file.id());
        file.fill(book, console.locale());
        proposal.setRuleBook(book.getId());
        proposal.getClauses().clear();
        proposal.getClauses().addAll(ProposedRuleBook.clauses(book));
        boolean isNew = !Files.exists(target);
        save(files, target, book);
        try {
            saveUnchanged(console, files, path, opened.resource());
        } catch (MinatoException refused) {
            if (isNew) {
                Files.deleteIfExists(target);
            }
            throw refused;
        }
        console.say("output.written", console.show(target));
        console.say("new.linked", console.show(path), String.valueOf(proposal.getId()), book.getId());
    }

    private static Proposal proposal(Console console, ReferenceModel model, Path path, String id) {
        return model.getProposals().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow(() -> model.getProposals().isEmpty()
                        ? CallException.of("new.noProposals", console.show(path))
                        : CallException.of(
                                "new.noProposal",
                                console.show(path),
                                id,
                                model.getProposals().stream()
                                        .map(each -> String.valueOf(each.getId()))
                                        .collect(Collectors.joining(", "))));
    }

    private void refuseSecond(Proposal proposal) {
        String present = proposal.getRuleBook();
        if (present != null && !present.isBlank() && !file.force) {
            throw CallException.of("new.proposalTaken", String.valueOf(proposal.getId()), present);
        }
    }

    private static void save(ModelFiles files, Path target, RuleBook book) {
        files.save(files.create(target, book, files.newResourceSet()));
    }

    /** Saves the model unless somebody has changed it since it was opened. */
    private static void saveUnchanged(Console console, ModelFiles files, Path path, Resource model) throws IOException {
        if (!ModelFiles.sha256(Files.readAllBytes(path)).equals(files.diskChecksum(model))) {
            throw CallException.of("new.changed", console.show(path));
        }
        files.save(model);
    }
}
