// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.minato.core.finding.Finding;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Problem;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;

/** A live check of a model that refers to elements of other files, which are edited too. */
class LiveAcrossFilesTest {
    private static final RefmodelFactory REFMODEL = RefmodelFactory.eINSTANCE;

    private final ReferenceModel model = REFMODEL.createReferenceModel();
    private final Problem problem = REFMODEL.createProblem();
    private final Book book = new Book();

    LiveAcrossFilesTest() {
        model.setId("model");
        problem.setId("problem");
        model.getProblems().add(problem);
        file("m.refmodel", model);
    }

    private static void file(String name, EObject top) {
        new ResourceImpl(URI.createURI("test:/" + name)).getContents().add(top);
    }

    private LiveCheck live() {
        RuleBooks books = Book.installed().plus(List.of(book.book));
        return new Checker(books)
                .live(Subject.of(model), books, CheckOptions.on(Fishery.TODAY).only(Set.of("test")));
    }

    private static List<String> texts(LiveCheck live) {
        return live.conformance().findings().stream()
                .map(Finding::message)
                .map(message -> message.en())
                .toList();
    }

    @Test
    void aTextFollowsTheNameOfAPlanThatAProblemWithoutANameIsAbout() {
        Plan plan = DeploymentFactory.eINSTANCE.createPlan();
        plan.setId("plan");
        plan.setNameEn("Plan of the town");
        file("a.plan", plan);
        problem.getConcerns().add(plan);
        book.require("Problem", "size(self.clauses) > 0").setMessageEn("{self} is wrong");
        try (LiveCheck live = live()) {
            assertEquals(List.of("Plan of the town is wrong"), texts(live));
            plan.setNameEn("Plan of the city");
            assertFalse(live.isCurrent());
            assertEquals(List.of("Plan of the city is wrong"), texts(live));
        }
    }

    @Test
    void aFileThatIsReferredToOnlyAfterAnEditIsFollowedFromThenOn() {
        ReferenceModel other = REFMODEL.createReferenceModel();
        other.setId("other");
        Actor city = REFMODEL.createActor();
        city.setId("city");
        other.getActors().add(city);
        file("o.refmodel", other);
        book.require("Problem", "self.concerns.all(c, c.nameEn.hasValue())");
        try (LiveCheck live = live()) {
            assertEquals(0, texts(live).size());
            problem.getConcerns().add(city);
            assertEquals(1, texts(live).size());
            city.setNameEn("City");
            assertEquals(0, texts(live).size());
        }
        assertTrue(city.eAdapters().isEmpty());
    }
}
