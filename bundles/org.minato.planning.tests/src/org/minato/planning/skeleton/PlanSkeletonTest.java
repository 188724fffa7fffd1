// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.skeleton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.LoadedFile;
import org.minato.core.finding.Severity;
import org.minato.core.region.Regions;
import org.minato.model.base.Standing;
import org.minato.model.deployment.Milestone;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.Region;
import org.minato.model.deployment.RegionKind;
import org.minato.model.deployment.SiteKind;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.ProjectPhase;
import org.minato.planning.Project;

class PlanSkeletonTest {
    private final Path folder;
    private final Regions regions = new Regions();

    PlanSkeletonTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<String> examples() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(Project.ROOT.resolve("examples"))) {
            folders = all.filter(Files::isDirectory).sorted().toList();
        }
        return folders.stream()
                .filter(folder -> model(folder).isPresent())
                .map(folder -> folder.getFileName().toString());
    }

    private static Optional<Path> model(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".refmodel"))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PlanSkeleton skeleton(Project project, PlanArea area) {
        LoadedFile file = project.files().open(model(folder).orElseThrow());
        return new PlanSkeleton(
                (ReferenceModel) file.root(), project.files().checksum(file.resource()), area, project.domains());
    }

    private Plan saved(Project project, Plan plan) {
        Path target = folder.resolve("new.plan");
        project.files()
                .save(project.files()
                        .create(
                                target,
                                plan,
                                plan.getAdopts().getModel().eResource().getResourceSet()));
        LoadedFile again = project.files().open(target);
        assertEquals(List.of(), again.findings());
        return (Plan) again.root();
    }

    private PlanArea area(String... names) {
        return PlanArea.of(RegionChoice.choose(regions, List.of(names)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aNewPlanOfEveryExampleOpensAndHasNoStructuralErrors(String example) throws IOException {
        Project project = new Project(folder, example);
        Plan plan =
                saved(project, skeleton(project, area("伊方町", "八幡浜市")).from(2027).plan());
        assertEquals(2, plan.getRegions().size());
        assertEquals(
                List.of(),
                project.check(plan).findings().stream()
                        .filter(finding ->
                                finding.ruleBook().equals("minato.structure") && finding.severity() == Severity.ERROR)
                        .filter(finding -> !finding.clause().equals("actor-unbound"))
                        .toList());
    }

    @Test
    void aPrefectureIsARegionOfItsOwnKind() throws IOException {
        Project project = new Project(folder, "fisheries");
        Plan plan = saved(project, skeleton(project, area("愛媛県")).plan());
        Region region = plan.getRegions().get(0);
        assertEquals(RegionKind.PREFECTURE, region.getKind());
        assertEquals("380008", region.getCode());
    }

    @Test
    void aSeaAreaHasItsNameAndKnowsTheMunicipalitiesItTouches() throws IOException {
        Project project = new Project(folder, "fisheries");
        PlanArea area = PlanArea.sea("宇和海", RegionChoice.choose(regions, List.of("伊方町", "宇和島市")));
        Plan plan = saved(project, skeleton(project, area).plan());
        Region region = plan.getRegions().get(0);
        assertEquals(RegionKind.SEA_AREA, region.getKind());
        assertEquals("宇和海", region.getNameJa());
        assertNull(region.getCode());
        assertEquals(List.of("384429", "382035"), region.getIncludes());
        assertEquals(SiteKind.SEA, plan.getSites().get(0).getKind());
        assertTrue(plan.getNameJa().startsWith("宇和海への"));
        assertTrue(plan.getOrganisations().isEmpty());
        assertTrue(plan.getProcedures().stream().map(Procedure::getId).anyMatch("procedure-sea-site"::equals));
    }

    @Test
    void aWideAreaNeedsNoMunicipality() throws IOException {
        Project project = new Project(folder, "fisheries");
        Plan plan = saved(
                project, skeleton(project, PlanArea.wide("関東地方", List.of())).plan());
        assertEquals(RegionKind.WIDE_AREA, plan.getRegions().get(0).getKind());
        assertEquals("plan-area", plan.getId());
    }

    @Test
    void milestonesStandInFiscalYearsOnlyWhenAskedForAndSaySo() throws IOException {
        Project project = new Project(folder, "fisheries");
        assertTrue(skeleton(project, area("伊方町")).plan().getMilestones().stream()
                .allMatch(milestone -> milestone.getPlanned() == null));
        Plan plan = skeleton(project, area("伊方町")).from(2027).plan();
        assertEquals(ProjectPhase.VALUES.size(), plan.getMilestones().size());
        for (Milestone milestone : plan.getMilestones()) {
            boolean after = milestone.getPhase().compareTo(ProjectPhase.FINAL_REPORT) > 0;
            assertEquals(after ? "FY2028" : "FY2027", milestone.getPlanned().toString());
            assertEquals(Standing.ILLUSTRATIVE, milestone.getStanding());
            assertFalse(milestone.getDescriptionJa().isEmpty());
        }
    }

    @Test
    void aNameOfSeveralIsRefusedWithTheirCodes() {
        MinatoException several =
                assertThrows(MinatoException.class, () -> RegionChoice.choose(regions, List.of("府中市")));
        assertTrue(several.text().ja().contains("132063") && several.text().ja().contains("342084"));
        assertThrows(MinatoException.class, () -> RegionChoice.choose(regions, List.of("竜宮町")));
        assertEquals(1, RegionChoice.choose(regions, List.of("伊方町", "384429")).size());
    }
}
