// SPDX-License-Identifier: EPL-2.0
package org.minato.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.minato.core.files.FileRules;
import org.minato.core.files.LoadedFile;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;

/** Every plan of the examples takes over every other model that there is for its domain. */
class EveryPlanTest {
    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> plans() {
        List<Path> all = Samples.files("examples");
        return all.stream()
                .filter(file ->
                        file.toString().endsWith(".plan") && !file.toString().contains("broken"))
                .flatMap(plan -> all.stream()
                        .filter(file -> file.toString().endsWith(".refmodel"))
                        .filter(file ->
                                file.toString().contains("/" + plan.getParent().getFileName() + "/"))
                        .filter(Samples::isReadable)
                        .map(model -> Arguments.of(plan, model)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingOfThePlanIsLost(Path plan, Path model) throws IOException {
        LoadedFile example = Samples.FILES.open(plan);
        Path copy = Files.copy(plan, folder.resolve(plan.getFileName()));
        Path old = Path.of(example.model().orElseThrow().eResource().getURI().toFileString());
        Files.copy(old, folder.resolve(old.getFileName()));
        Path next = Files.copy(model, folder.resolve("next.refmodel"));
        LoadedFile loaded = Samples.FILES.open(copy);
        LoadedFile other = Samples.FILES.open(next, loaded.resourceSet());
        ModelUpdate update = ModelUpdate.of(
                (Plan) loaded.root(), (ReferenceModel) other.root(), Samples.FILES.checksum(other.resource()));
        int lost = update.lost().size();
        update.takeOver();
        Samples.FILES.save(loaded.resource());
        LoadedFile again = Samples.FILES.open(copy);
        assertEquals(ids(example.root()), ids(again.root()));
        assertEquals(
                lost,
                again.findings().stream()
                        .filter(finding -> finding.clause().equals(FileRules.DANGLING_REFERENCE))
                        .filter(finding -> finding.location()
                                .file()
                                .equals(again.resource().getURI()))
                        .count());
        assertEquals(2, again.resources().size(), again.resources()::toString);
        assertEquals(
                0,
                again.findings().stream()
                        .filter(finding -> finding.clause().equals(FileRules.MODEL_CHANGED))
                        .count());
    }

    private static List<String> ids(EObject top) {
        List<String> ids = new ArrayList<>();
        top.eAllContents().forEachRemaining(each -> ids.add(EcoreUtil.getID(each)));
        return ids;
    }
}
