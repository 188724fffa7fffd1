// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;
import org.minato.core.files.LoadedFile;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.ProcedureState;

/** {@code minato plan}: the plan that it makes can be opened, checked and filled in. */
class PlanCommandTest {

    private static final String MODEL = "examples/fisheries/smart-fishery.refmodel";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aNewPlanPinsTheModelAndListsWhatIsToBeDone() {
        Call call = plan("伊方町");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        LoadedFile file = Call.services().files().open(folder.resolve("x.plan"));
        assertTrue(file.findings().isEmpty(), file.findings().toString());
        Plan plan = file.plan().orElseThrow();
        assertEquals("384429", plan.getRegions().get(0).getCode());
        assertEquals(
                Call.services().files().checksum(plan.getAdopts().getModel().eResource()),
                plan.getAdopts().getChecksum());
        assertFalse(plan.getBindings().isEmpty());
        assertFalse(plan.getAllocations().isEmpty());
        assertFalse(plan.getProcedures().isEmpty());
        assertTrue(plan.getProcedures().stream().allMatch(ask -> ask.getState() == ProcedureState.TO_ASK));
        assertEquals(8, plan.getMilestones().size());
    }

    @Test
    void aNewPlanHasNoErrorsButOpenQuestions() {
        plan("伊方町");
        Call check = Call.minato("validate", folder.resolve("x.plan").toString());
        assertEquals(ExitStatus.DONE, check.status(), check.out());
        assertTrue(check.out().contains("[minato.structure/actor-unbound]"), check.out());
    }

    @Test
    void anExistingFileIsKeptUnlessTheCallSaysOtherwise() throws IOException {
        Files.writeString(folder.resolve("x.plan"), "mine");
        assertEquals(ExitStatus.BAD_CALL, plan("伊方町").status());
        assertEquals("mine", Files.readString(folder.resolve("x.plan")));
        assertEquals(ExitStatus.DONE, plan("伊方町", "--force").status());
    }

    @Test
    void anUnknownAndAnAmbiguousRegionAreRefused() {
        assertEquals(ExitStatus.BAD_CALL, plan("アトランティス").status());
        Call ambiguous = plan("府中市");
        assertEquals(ExitStatus.BAD_CALL, ambiguous.status());
        assertTrue(ambiguous.err().contains("132063"), ambiguous.err());
        assertFalse(Files.exists(folder.resolve("x.plan")));
    }

    @Test
    void aSeaAreaIsARegionWithANameOfItsOwn() {
        Call call = plan("伊方町", "--sea-area", "宇和海", "--fiscal-year", "2027");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        Plan plan =
                Call.services().files().open(folder.resolve("x.plan")).plan().orElseThrow();
        assertEquals("宇和海", plan.getRegions().get(0).getNameJa());
        assertEquals(List.of("384429"), plan.getRegions().get(0).getIncludes());
        assertEquals("FY2027", String.valueOf(plan.getMilestones().get(0).getPlanned()));
        assertEquals(
                ExitStatus.BAD_CALL,
                plan("伊方町", "--sea-area", "a", "--wide-area", "b", "--force").status());
        assertEquals(
                ExitStatus.BAD_CALL,
                plan("伊方町", "--fiscal-year", "soon", "--force").status());
    }

    @Test
    void aModelThatIsAPlanIsRefused() {
        Call call = Call.minato(
                "plan",
                "examples/fisheries/ikata.plan",
                "--region",
                "384429",
                "--output",
                folder.resolve("x.plan").toString());
        assertEquals(ExitStatus.BAD_CALL, call.status());
    }

    private Call plan(String region, String... more) {
        var arguments = new ArrayList<>(List.of(
                "plan",
                MODEL,
                "--region",
                region,
                "--output",
                folder.resolve("x.plan").toString()));
        arguments.addAll(List.of(more));
        return Call.minato(arguments.toArray(String[]::new));
    }
}
