// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;
import org.minato.core.files.LoadedFile;
import org.minato.model.refmodel.Proposal;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.LifeCyclePhase;
import org.minato.model.rules.RuleBook;

/** {@code minato new}: what it begins can be opened, checked and gone on with. */
class NewCommandsTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aModelBeginsWithItsIdAndNames() {
        Call call = minato("new", "model", "port.refmodel", "--name-ja", "港の見守り", "--name-en", "Port watch");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        ReferenceModel model = (ReferenceModel) open("port.refmodel").root();
        assertEquals("port", model.getId());
        assertEquals("港の見守り", model.getNameJa());
        assertEquals("Port watch", model.getNameEn());
        assertEquals(ExitStatus.DONE, minato("validate", "port.refmodel").status());
    }

    @Test
    void aFileWithoutAGivenNameIsCalledAsItsFile() {
        minato("new", "model", "7-port.refmodel", "--lang", "ja");
        ReferenceModel model = (ReferenceModel) open("7-port.refmodel").root();
        assertEquals("7-port", model.getNameJa());
        assertEquals("x-7-port", model.getId(), "ids begin with a letter");
    }

    @Test
    void aRuleBookBeginsEmptyAndIsSound() {
        Call call = minato("new", "rulebook", "town.rulebook", "--id", "town.rules", "--name-en", "Town rules");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertEquals("town.rules", open("town.rulebook").root().getId());
        assertEquals(ExitStatus.DONE, minato("validate", "town.rulebook").status());
    }

    @Test
    void aRuleBookOfAProposalAndTheProposalReferToEachOther() throws IOException {
        String proposal = modelWithProposal();
        Call call = minato("new", "rulebook", "next.rulebook", "--from", "model.refmodel#" + proposal);
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        RuleBook book = (RuleBook) open("next.rulebook").root();
        ReferenceModel model = (ReferenceModel) open("model.refmodel").root();
        Proposal origin = model.getProposals().get(0);
        assertEquals(LifeCyclePhase.PROPOSED, book.getPhase());
        assertEquals(model.getId() + "#" + proposal, book.getProposal());
        Clause clause = book.getChapters().get(0).getClauses().get(0);
        assertEquals(ClauseKind.TOPIC, clause.getKind());
        assertEquals(origin.getTextJa(), clause.getTextJa());
        assertEquals("next", origin.getRuleBook());
        assertEquals(List.of("next#1"), origin.getClauses());

        Call check = minato("validate", ".", "--format", "json");
        assertEquals(ExitStatus.DONE, check.status(), check.out());
        assertFalse(check.out().contains("minato.structure/proposal"), check.out());
        Call chain = minato("impact", "next#1", ".");
        assertTrue(chain.out().contains("proposal: "), chain.out());
    }

    @Test
    void nothingIsReplacedUnlessTheCallSaysSo() throws IOException {
        String proposal = modelWithProposal();
        byte[] before = Files.readAllBytes(folder.resolve("model.refmodel"));
        Files.writeString(folder.resolve("next.rulebook"), "mine");
        String from = "model.refmodel#" + proposal;
        for (String[] call : new String[][] {
            {"new", "rulebook", "next.rulebook", "--from", from},
            {"new", "rulebook", "next.rulebook"},
            {"new", "model", "model.refmodel"}
        }) {
            assertEquals(ExitStatus.BAD_CALL, minato(call).status());
        }
        assertEquals("mine", Files.readString(folder.resolve("next.rulebook")));
        assertEquals(new String(before), Files.readString(folder.resolve("model.refmodel")));
        assertEquals(
                ExitStatus.DONE,
                minato("new", "rulebook", "next.rulebook", "--from", from, "--force")
                        .status());
        Call second = minato("new", "rulebook", "other.rulebook", "--from", from);
        assertEquals(ExitStatus.BAD_CALL, second.status(), "a proposal becomes one book");
        assertTrue(second.err().contains("next"), second.err());
        assertFalse(Files.exists(folder.resolve("other.rulebook")));
    }

    @Test
    void aProposalThatIsNotThereIsToldWithThoseThatAre() throws IOException {
        String proposal = modelWithProposal();
        Call call = minato("new", "rulebook", "next.rulebook", "--from", "model.refmodel#nothing");
        assertEquals(ExitStatus.BAD_CALL, call.status());
        assertTrue(call.err().contains(proposal), call.err());
        assertFalse(Files.exists(folder.resolve("next.rulebook")));
    }

    @Test
    void aNewPlanIsWhatPlanMakes() throws IOException {
        String model = Call.repository()
                .resolve("examples/fisheries/smart-fishery.refmodel")
                .toString();
        assertEquals(
                ExitStatus.DONE,
                minato("new", "plan", model, "--region", "384429", "--output", "a.plan")
                        .status());
        assertEquals(
                ExitStatus.DONE,
                minato("plan", model, "--region", "384429", "--output", "b.plan")
                        .status());
        assertEquals(
                Files.readString(folder.resolve("b.plan")).replace("b.plan", "a.plan"),
                Files.readString(folder.resolve("a.plan")));
    }

    @Test
    void aDomainPluginBeginsAsAProject() throws IOException {
        Call call = minato("new", "domain-plugin", "plugin", "--id", "sharing", "--name-ja", "シェアリング");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        Path descriptor = folder.resolve("plugin/org.example.sharing/minato.domain");
        assertTrue(Files.readString(descriptor).contains("シェアリング"), descriptor.toString());
        Files.writeString(descriptor, "mine");
        Call again = minato("new", "domain-plugin", "plugin", "--id", "sharing");
        assertEquals(ExitStatus.BAD_CALL, again.status());
        assertEquals("mine", Files.readString(descriptor));
        assertEquals(
                ExitStatus.DONE,
                minato("new", "domain-plugin", "p2", "--id", "sharing", "--bundle", "jp.example.share")
                        .status());
        assertTrue(Files.exists(folder.resolve("p2/jp.example.share/minato.domain")));
    }

    /** Copies a model that has a proposal without a rule book; returns the id of the proposal. */
    private String modelWithProposal() throws IOException {
        Path example = Call.repository().resolve("examples/home/home-test-bed.refmodel");
        LoadedFile file = Call.services().files().open(Files.copy(example, folder.resolve("model.refmodel")));
        ReferenceModel model = (ReferenceModel) file.root();
        Proposal proposal = model.getProposals().get(0);
        proposal.setRuleBook(null);
        proposal.getClauses().clear();
        Call.services().files().save(file.resource());
        return String.valueOf(proposal.getId());
    }

    private LoadedFile open(String name) {
        LoadedFile file = Call.services().files().open(folder.resolve(name));
        assertTrue(file.findings().isEmpty(), file.findings().toString());
        return file;
    }

    private Call minato(String... arguments) {
        return Call.in(folder, arguments);
    }
}
