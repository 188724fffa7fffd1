// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.SessionFixture;
import org.minato.core.files.FileRules;
import org.minato.core.finding.Finding;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.ReferenceModel;

class QuickFixesTest extends SessionFixture {
    private static List<Finding> of(OpenFile file, String rule) {
        return file.findings().stream()
                .filter(finding -> finding.clause().equals(rule))
                .toList();
    }

    @Test
    void theLaterOfTwoElementsWithTheSameIdGetsANewOne() throws IOException {
        changeOnDisk(modelPath, "id=\"town\"", "id=\"coop\"");
        OpenFile model = sessions.open(modelPath);
        String before = bytes(model);
        Finding finding = of(model, FileRules.DUPLICATE_ID).get(0);
        List<QuickFix> fixes = model.session().read(() -> QuickFixes.of(finding));
        assertEquals(1, fixes.size());
        assertEquals("町に新しい ID を付ける", fixes.get(0).label().ja());
        model.session().execute(fixes.get(0).edit());
        ReferenceModel root = (ReferenceModel) model.root();
        assertEquals("coop", root.getActors().get(0).getId());
        Actor later = root.getActors().get(1);
        assertTrue(later.getId().startsWith("actor-"));
        assertTrue(model.session().read(() -> QuickFixes.of(later)).isEmpty());
        model.session().undo();
        assertEquals(before, bytes(model));
        assertFalse(model.isDirty());
    }

    @Test
    void aReferenceThatLeadsNowhereIsRemovedFromTheFileWhetherInsideItOrToAnother() throws IOException {
        changeOnDisk(planPath, "#gateway\"", "#gone\"");
        changeOnDisk(planPath, "organisations=\"fishers\"", "organisations=\"fishers nobody\"");
        OpenFile plan = sessions.open(planPath);
        String before = bytes(plan);
        assertEquals(2, of(plan, FileRules.DANGLING_REFERENCE).size());
        for (Finding finding : of(plan, FileRules.DANGLING_REFERENCE)) {
            List<QuickFix> fixes = plan.session().read(() -> QuickFixes.of(finding));
            assertEquals(1, fixes.size(), finding.toString());
            plan.session().execute(fixes.get(0).edit());
            assertTrue(plan.session().read(() -> QuickFixes.of(finding)).isEmpty());
        }
        String after = bytes(plan);
        assertFalse(after.contains("gone") || after.contains("nobody"));
        assertTrue(after.contains("fishers"));
        assertTrue(plan.isDirty());
        plan.session().undo();
        plan.session().undo();
        assertEquals(before, bytes(plan));
        assertFalse(plan.isDirty());
        plan.session().redo();
        plan.session().redo();
        assertEquals(after, bytes(plan));
        plan.save();
        assertFalse(files.open(planPath).findings().stream()
                .anyMatch(finding -> finding.clause().equals(FileRules.DANGLING_REFERENCE)));
    }

    @Test
    void anElementWithoutFaultHasNoFix() {
        OpenFile model = sessions.open(modelPath);
        assertEquals(List.of(), model.session().read(() -> QuickFixes.of(model.root())));
    }
}
