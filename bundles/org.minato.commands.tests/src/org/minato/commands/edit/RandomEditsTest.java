// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.SessionFixture;
import org.minato.core.files.FileRules;

class RandomEditsTest extends SessionFixture {
    private static final int EDITS = 120;
    private static final Set<String> UNHOLDABLE = Set.of(
            FileRules.UNKNOWN_CONTENT, FileRules.ILLEGAL_VALUE, FileRules.DANGLING_REFERENCE, FileRules.DUPLICATE_ID);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void undoneToTheBeginningTheBytesAreTheOriginalOnesAndRedoneTheLastOnes(int seed) {
        OpenFile plan = sessions.open(planPath);
        OpenFile model = sessions.open(modelPath);
        String before = bytes(model) + bytes(plan);
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            RandomEdits.once(model.session(), random);
        }
        String after = bytes(model) + bytes(plan);
        int steps = 0;
        while (model.session().undo().isPresent()) {
            steps++;
        }
        assertTrue(steps > EDITS / 3, "most edits are possible: " + steps);
        assertEquals(before, bytes(model) + bytes(plan));
        while (model.session().redo().isPresent()) {
            steps--;
        }
        assertEquals(0, steps);
        assertEquals(after, bytes(model) + bytes(plan));
        model.session().saveAll();
        ResourceSet fresh = files.newResourceSet();
        Path planFile = plan.path();
        assertEquals(
                List.of(),
                files.open(planFile, fresh).findings().stream()
                        .filter(finding -> UNHOLDABLE.contains(finding.clause()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26})
    void withoutASessionEachEditUndoesItself(int seed) {
        ResourceSet set = files.newResourceSet();
        var plan = files.open(planPath, set).resource();
        var domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack(), set);
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            String before = all(set);
            Command command = RandomEdits.command(domain, random);
            if (command.canExecute()) {
                command.execute();
                String after = all(set);
                command.undo();
                assertEquals(before, all(set), command.getLabel());
                command.redo();
                assertEquals(after, all(set), command.getLabel());
            }
        }
        assertEquals(set, plan.getResourceSet());
    }

    private String all(ResourceSet set) {
        StringBuilder all = new StringBuilder();
        set.getResources()
                .forEach(file -> all.append(new String(files.toBytes(file), java.nio.charset.StandardCharsets.UTF_8)));
        return all.toString();
    }
}
