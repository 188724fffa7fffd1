// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.exchange.ImportLine.Outcome;
import org.minato.exchange.internal.SiteColumns;
import org.minato.exchange.internal.SiteColumns.Header;
import org.minato.exchange.internal.SiteValues;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage.Literals;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Site;
import org.minato.planning.PlanEdit;
import org.minato.sheet.Sheet;
import org.minato.sheet.Spreadsheet;

/**
 * Sites of a table, ready to be taken into a plan: first to be looked at, then made by {@link #edit()}. Lines find their
 * site by id, else by name; empty cells leave what is there. Nothing is changed by reading.
 *
 * @param lines what each line means, in order
 * @param edit what taking over all lines that are not refused changes
 */
public record SiteImport(List<ImportLine> lines, PlanEdit edit) {
    private static final Texts TEXTS = Texts.of(SiteImport.class);

    /** Keeps its own copy of the lines. */
    public SiteImport {
        lines = List.copyOf(lines);
    }

    /** How many lines have an outcome. */
    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /**
     * Reads a table: a workbook, or CSV in UTF-8 or Shift_JIS. The first sheet counts on which a line has a header with
     * the name of the site, in Japanese or English.
     *
     * @throws MinatoException when the file cannot be read or has no such header
     */
    public static SiteImport read(Plan plan, byte[] file) {
        for (Sheet sheet : Spreadsheet.read(file)) {
            Optional<Header> header = SiteColumns.find(sheet);
            if (header.isPresent()) {
                return new Reading(plan, header.get()).read(sheet);
            }
        }
        throw new MinatoException(
                TEXTS.get("import.noHeader"), TEXTS.get("import.noHeader.remedy", SiteColumns.names()), null);
    }

    /** One table being read. */
    private static final class Reading {
        private final Plan plan;
        private final Header header;
        private final List<ImportLine> lines = new ArrayList<>();
        private final List<PlanEdit.Change> changes = new ArrayList<>();
        private final List<Site> added = new ArrayList<>();
        private final Set<String> named = new HashSet<>();
        private final Map<String, Site> sites = new HashMap<>();
        private final Set<String> ids = new HashSet<>();

        Reading(Plan plan, Header header) {
            this.plan = plan;
            this.header = header;
            plan.eAllContents().forEachRemaining(element -> {
                if (element instanceof org.minato.model.base.Element it && it.getId() != null) {
                    ids.add(it.getId());
                }
            });
            for (Site site : plan.getSites()) {
                Optional.ofNullable(site.getNameJa()).ifPresent(name -> sites.putIfAbsent(name.strip(), site));
                Optional.ofNullable(site.getNameEn()).ifPresent(name -> sites.putIfAbsent(name.strip(), site));
            }
        }

        SiteImport read(Sheet sheet) {
            sheet.lines().stream()
                    .filter(line -> line.number() > header.line() && !line.isBlank())
                    .forEach(this::line);
            if (!added.isEmpty()) {
                List<Site> all = new ArrayList<>(plan.getSites());
                all.addAll(added);
                changes.add(new PlanEdit.Change(plan, Literals.PLAN__SITES, all));
            }
            return new SiteImport(lines, new PlanEdit(TEXTS.get("import.sites"), changes));
        }

        private void line(Sheet.Line line) {
            SiteValues values = SiteValues.read(plan, header, line);
            String name = values.name();
            List<LocalizedText> problems = new ArrayList<>(values.problems());
            Optional<Site> present = site(values);
            if (name.isEmpty() && present.isEmpty()) {
                problems.add(TEXTS.get("import.noName"));
            } else if (!named.add(present.map(Site::getId).map(String::valueOf).orElse(name))) {
                problems.add(TEXTS.get("import.twice", name));
            }
            if (!problems.isEmpty()) {
                lines.add(new ImportLine(line.number(), name, Outcome.REFUSED, problems));
                return;
            }
            Site site = present.orElseGet(this::fresh);
            List<PlanEdit.Change> own = values.changes(site);
            List<LocalizedText> details = own.stream().map(SiteValues::text).toList();
            Outcome outcome = present.isEmpty() ? Outcome.ADDED : own.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
            if (present.isEmpty()) {
                added.add(site);
            }
            changes.addAll(own);
            lines.add(new ImportLine(line.number(), name, outcome, details));
        }

        private Optional<Site> site(SiteValues values) {
            Optional<Site> byId = plan.getSites().stream()
                    .filter(site -> !values.id().isEmpty() && values.id().equals(site.getId()))
                    .findFirst();
            return byId.isPresent() ? byId : Optional.ofNullable(sites.get(values.name()));
        }

        private Site fresh() {
            Site site = DeploymentFactory.eINSTANCE.createSite();
            int number = plan.getSites().size() + added.size() + 1;
            while (!ids.add("site-" + number)) {
                number++;
            }
            site.setId("site-" + number);
            return site;
        }
    }
}
