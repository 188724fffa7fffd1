// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.minato.rules.spi.CodedCheck;
import org.minato.testkit.internal.DescriptorPromises;
import org.minato.testkit.internal.ExamplePromises;
import org.minato.testkit.internal.Promise;
import org.minato.testkit.internal.RuleBookPromises;
import org.minato.testkit.internal.SamplePromises;
import org.minato.testkit.internal.Surroundings;
import org.minato.testkit.internal.TemplatePromises;

/**
 * The contract that every domain plugin keeps. A plugin proves it with one class in its tests fragment:
 *
 * <pre>final class SharingContractTest extends DomainContract {}</pre>
 *
 * <p>The domain is the one of the bundle that the test class lives in (of a fragment: its host). The tests run inside
 * OSGi, with all domains that are installed there, and on a flat class path, with all {@code minato.domain} on it.
 *
 * <p>For every check of every rule book there are two samples beside the test class, each as small as can be:
 * {@code contract/<book id>/<check id>.meets.refmodel}, which the check looks at and finds nothing in, and
 * {@code contract/<book id>/<check id>.breaks.refmodel}, in which it finds exactly the elements whose id begins with
 * {@code offender}. Where a check needs a plan, a folder {@code <check id>.meets/} or {@code <check id>.breaks/} holds
 * one plan and the model that it adopts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class DomainContract {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final String domain;
    private @Nullable Surroundings surroundings;

    /** The contract of the domain in whose bundle the test class lives; on a flat class path, the first one there. */
    protected DomainContract() {
        this("");
    }

    /** The contract of a domain by its id, where the class path holds several of the plugin's own. */
    protected DomainContract(String domain) {
        this.domain = domain;
    }

    /** The day as of which examples and samples are checked: always the same, so that nothing expires under the tests. */
    protected LocalDate day() {
        return DAY;
    }

    /**
     * The plugin's checks in Java, for a flat class path, where nobody finds its components. Inside OSGi those that are
     * registered count, and this is not called.
     */
    protected List<CodedCheck> codedChecks() {
        return List.of();
    }

    /** The ids of the rule books under contract: those that the descriptor names. */
    protected List<String> ruleBooks() {
        return surroundings().ownBooks();
    }

    /** The descriptor loads without findings; categories and their properties have keys of their own and names. */
    @TestFactory
    public final Stream<DynamicTest> theDescriptorIsSound() {
        return tests(DescriptorPromises.of(surroundings()));
    }

    /** Every rule book loads, can be checked with, is in both languages, and every clause says what backs it and how it is discharged. */
    @TestFactory
    public final Stream<DynamicTest> everyRuleBookIsSound() {
        return tests(ruleBooks().stream().flatMap(id -> RuleBookPromises.of(surroundings(), id)));
    }

    /** Every example opens, is in canonical form, and has no errors. */
    @TestFactory
    public final Stream<DynamicTest> everyExampleIsFreeOfErrors(@TempDir Path folder) {
        return tests(ExamplePromises.of(surroundings(), day(), folder));
    }

    /** Every template fits the metamodel, serves both languages, and can be rendered for the example plans. */
    @TestFactory
    public final Stream<DynamicTest> everyTemplateCanBeRendered(@TempDir Path folder) {
        return tests(TemplatePromises.of(surroundings(), day(), folder));
    }

    /** Every check is proven by a sample that meets it and one that breaks it. */
    @TestFactory
    public final Stream<DynamicTest> everyCheckIsProvenByTwoSamples(@TempDir Path folder) {
        return tests(SamplePromises.of(surroundings(), ruleBooks(), day(), folder));
    }

    private static Stream<DynamicTest> tests(Stream<Promise> promises) {
        return promises.map(promise -> DynamicTest.dynamicTest(promise.sentence(), promise.proof()::run));
    }

    /** Where the domain is tested; the kit's own tests put other domains there. */
    Surroundings surroundings() {
        Surroundings present = surroundings;
        if (present == null) {
            present = Surroundings.of(getClass(), domain, codedChecks());
            surroundings = present;
        }
        return present;
    }
}
