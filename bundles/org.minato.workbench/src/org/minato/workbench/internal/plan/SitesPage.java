// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Site;
import org.minato.model.deployment.SiteNeed;
import org.minato.workbench.internal.form.ValueText;
import org.minato.workbench.internal.table.Column;
import org.minato.workbench.internal.table.FeatureColumns;
import org.minato.workbench.internal.text.Words;

/** The sites, and what each of them needs of a network. */
final class SitesPage {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;
    private static final DeploymentFactory NEW = DeploymentFactory.eINSTANCE;

    private SitesPage() {}

    static PlanPage of(PlanContext context) {
        FeatureColumns features = new FeatureColumns(context.model());
        RowEdits edits = new RowEdits(context);
        TableSpec<Site> spec = new TableSpec<>(
                "plan.sites",
                () -> context.plan().getSites(),
                () -> List.of(
                        features.name(4),
                        features.attribute(PLAN.getSite_Kind(), 2),
                        features.reference(
                                PLAN.getSite_Region(), 2, site -> context.plan().getRegions()),
                        features.attribute(PLAN.getSite_Address(), 3),
                        features.<Site>attribute(PLAN.getSite_Latitude(), 2).asNumber(),
                        features.<Site>attribute(PLAN.getSite_Longitude(), 2).asNumber(),
                        Column.of(Words.labels().of(PLAN.getSite_Needs()), 4, SitesPage::needs)));
        spec.action(RowAction.always(Words.of("sites.importButton"), new SiteImporting(context)::run));
        TablePart<Site> sites = edits.editable(spec, PLAN.getPlan_Sites(), NEW::createSite);
        TablePart<SiteNeed> needs = needs(context, features, edits, sites);
        spec.selecting(needs::refresh);
        return new PlanPage("page.sites", List.of(sites, needs), 62, 38);
    }

    private static String needs(Site site) {
        return site.getNeeds().stream()
                .map(need -> need.getValue() == null
                        ? Words.labels().of(PLAN.getNeedKind(), need.getKind())
                        : Words.of(
                                "plan.needs.short",
                                Words.labels().of(PLAN.getNeedKind(), need.getKind()),
                                new ValueText(BasePackage.Literals.QUANTITY).format(need.getValue())))
                .collect(Collectors.joining(Words.of("list.separator")));
    }

    private static TablePart<SiteNeed> needs(
            PlanContext context, FeatureColumns features, RowEdits edits, TablePart<Site> sites) {
        TableSpec<SiteNeed> spec = new TableSpec<>(
                "plan.needs",
                () -> sites.selected().stream()
                        .flatMap(site -> site.getNeeds().stream())
                        .toList(),
                () -> List.of(
                        Column.of(
                                Words.labels().of(PLAN.getSite()),
                                3,
                                need -> Words.labels().of(need.eContainer())),
                        features.attribute(PLAN.getSiteNeed_Kind(), 2),
                        features.attribute(PLAN.getSiteNeed_Value(), 2),
                        features.text(PLAN.getSiteNeed_TextJa(), PLAN.getSiteNeed_TextEn(), 4),
                        features.attribute(PLAN.getSiteNeed_Origin(), 2),
                        features.attribute(BasePackage.Literals.STATED__CITATION, 2)));
        TablePart<SiteNeed> part = new TablePart<>(context, spec);
        spec.action(RowAction.always(
                Words.of("form.add"),
                () -> sites.selected().stream()
                        .findFirst()
                        .flatMap(site -> edits.add(site, PLAN.getSite_Needs(), NEW.createSiteNeed()))
                        .ifPresentOrElse(part::enter, () -> part.tell(Words.of("plan.needs.chooseSite")))));
        edits.common(spec);
        return part;
    }
}
