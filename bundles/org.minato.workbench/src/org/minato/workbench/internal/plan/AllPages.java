// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;

/** The pages of a plan in their order. */
final class AllPages {
    private AllPages() {}

    static List<PlanPage> of(PlanContext context) {
        return List.of(
                HomePage.of(context),
                OrganisationsPage.of(context),
                SitesPage.of(context),
                DevicesPage.of(context),
                UnitsPage.of(context),
                ValuesPage.of(context),
                ProceduresPage.of(context),
                SchedulePage.of(context),
                ConsentPage.of(context),
                TasksPage.of(context));
    }
}
