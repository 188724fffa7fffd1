// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Display;
import org.minato.core.domain.Domains;
import org.minato.core.region.Regions;
import org.minato.model.base.BasePackage;
import org.minato.model.base.NamedElement;
import org.minato.model.base.PropertyDefinition;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.domain.Category;
import org.minato.model.refmodel.Categorised;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.RuleBooks;
import org.minato.workbench.internal.dialog.PickDialog;
import org.minato.workbench.internal.form.KeyChoosers;
import org.minato.workbench.internal.text.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keys of what is installed: domains and their categories, rule books and their clauses, regions. */
@Component(service = InstalledKeys.class)
public final class InstalledKeys implements KeyChoosers {
    private static final RefmodelPackage MODEL = RefmodelPackage.eINSTANCE;
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;
    private static final RulesPackage RULES = RulesPackage.eINSTANCE;

    private final Domains domains;
    private final RuleBooks ruleBooks;
    private final Regions regions;

    /** Called by the service runtime. */
    @Activate
    public InstalledKeys(@Reference Domains domains, @Reference RuleBooks ruleBooks, @Reference Regions regions) {
        this.domains = domains;
        this.ruleBooks = ruleBooks;
        this.regions = regions;
    }

    /** A key with what it stands for. */
    private record Key(String key, String name) {}

    @Override
    public Optional<UnaryOperator<String>> of(EObject element, EAttribute feature) {
        return source(feature).map(keys -> present -> choose(feature, keys));
    }

    private Optional<Supplier<Stream<Key>>> source(EAttribute feature) {
        if (feature == MODEL.getCategorised_Category() || feature == RULES.getApplicability_Categories()) {
            return Optional.of(this::categories);
        }
        if (feature == MODEL.getReferenceModel_Domains()) {
            return Optional.of(this::domainKeys);
        }
        if (feature == MODEL.getProvenance_Regions() || feature == PLAN.getRegion_Code()) {
            return Optional.of(this::regionCodes);
        }
        if (feature == RULES.getExpressionCheck_Scope()
                || feature == RULES.getQuestion_Scope()
                || feature == RULES.getPredicate_Scope()) {
            return Optional.of(InstalledKeys::types);
        }
        if (feature == PLAN.getRuleBookPin_RuleBook()
                || feature == PLAN.getRuleSetting_RuleBook()
                || feature == RULES.getAmendment_RuleBook()
                || feature == MODEL.getProposal_RuleBook()) {
            return Optional.of(this::books);
        }
        boolean clause = feature == MODEL.getProblem_Clauses()
                || feature == RULES.getClause_Refines()
                || feature == PLAN.getStatement_Clause()
                || feature == PLAN.getAttestation_Clause()
                || feature == PLAN.getWaiver_Clause()
                || feature == MODEL.getProposal_Clauses();
        return clause ? Optional.of(this::clauses) : Optional.empty();
    }

    private Stream<Key> categories() {
        return domains.all().stream()
                .flatMap(domain -> domain.descriptor().getCategories().stream())
                .map(category -> key(category.getKey(), category));
    }

    private Stream<Key> domainKeys() {
        return domains.all().stream().map(domain -> key(domain.id(), domain.descriptor()));
    }

    private Stream<Key> regionCodes() {
        return regions.all().stream().map(region -> new Key(region.code(), region.fullName() + " " + region.kana()));
    }

    /** The types whose elements a rule can be about. */
    private static Stream<Key> types() {
        return Stream.of(BasePackage.eINSTANCE, MODEL, PLAN)
                .flatMap(metamodel -> metamodel.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(type ->
                        new Key(String.valueOf(type.getName()), Words.labels().of(type)));
    }

    private Stream<Key> books() {
        return ruleBooks.all().stream().map(book -> key(book.getId(), book));
    }

    private Stream<Key> clauses() {
        return ruleBooks.all().stream().flatMap(InstalledKeys::clauses);
    }

    private static Stream<Key> clauses(RuleBook book) {
        return book.getChapters().stream()
                .flatMap(chapter -> chapter.getClauses().stream())
                .map(clause -> new Key(book.getId() + "#" + clause.getNumber(), text(clause)));
    }

    private static String text(Clause clause) {
        String name = Words.either(clause.getNameJa(), clause.getNameEn());
        return name.isEmpty() ? Words.either(clause.getTextJa(), clause.getTextEn()) : name;
    }

    private static Key key(String key, NamedElement element) {
        return new Key(key, Words.either(element.getNameJa(), element.getNameEn()));
    }

    private static @Nullable String choose(EAttribute feature, Supplier<Stream<Key>> keys) {
        List<Key> candidates = keys.get().sorted(Comparator.comparing(Key::key)).toList();
        LabelProvider labels = new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Key) element).name() + "  —  " + ((Key) element).key();
            }
        };
        return new PickDialog(
                        Display.getCurrent().getActiveShell(), Words.labels().of(feature), candidates, labels, false)
                .pick().stream().findFirst().map(chosen -> ((Key) chosen).key()).orElse(null);
    }

    @Override
    public List<PropertyDefinition> properties(EObject element) {
        String key = element instanceof Categorised categorised ? categorised.getCategory() : null;
        return key == null
                ? List.of()
                : domains.category(key)
                        .map(Category::getProperties)
                        .map(List::copyOf)
                        .orElse(List.of());
    }
}
