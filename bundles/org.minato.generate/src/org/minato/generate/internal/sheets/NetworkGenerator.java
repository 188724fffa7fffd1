// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.generate.internal.text.ElementKeys;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Stated;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.ChoiceReason;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Site;
import org.minato.model.deployment.SiteNeed;
import org.minato.model.domain.Domain;
import org.minato.model.domain.TechnologyProfile;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.planning.choice.Candidate;
import org.minato.planning.choice.InterfaceChoice;
import org.minato.planning.choice.Point;
import org.minato.sheet.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The network sheet (通信方式の一覧): for each site and interface what sources print about the technology, what was chosen
 * and why. Every reason says whether it is printed in a source, entered or unknown; the values of technologies are those
 * of the installed domains.
 */
@Component
public final class NetworkGenerator implements Generator {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    private final Domains domains;

    /** With the technologies of the installed domains. */
    @Activate
    public NetworkGenerator(@Reference Domains domains) {
        this.domains = domains;
    }

    /** An interface that an allocation may use. */
    private record Way(Allocation allocation, Candidate candidate) {
        String id() {
            return Words.text(allocation.getId()) + "/" + Words.text(way().getId());
        }

        Interface way() {
            return candidate.way();
        }

        boolean only() {
            return allocation.getChosenInterface() == null
                    && allocation.getEquipment().getInterfaces().size() == 1;
        }

        boolean chosen() {
            return only() || way().equals(allocation.getChosenInterface());
        }
    }

    /** Something said for or against an interface. */
    private record Reason(
            Way way, int number, String aspect, String fits, String text, String origin, String source, String asOf) {
        String id() {
            return way.id() + "/" + number;
        }
    }

    @Override
    public String kind() {
        return "network";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        Words words = new Words(input.locale());
        ElementKeys keys = new ElementKeys(input);
        List<Domain> descriptors =
                domains.all().stream().map(InstalledDomain::descriptor).toList();
        List<Way> ways = new ArrayList<>();
        for (Allocation allocation : input.plan().getAllocations()) {
            boolean effective = Optional.ofNullable(allocation.getEquipment())
                    .flatMap(input.effective()::effective)
                    .isPresent();
            if (effective && allocation.getId() != null) {
                new InterfaceChoice(allocation, descriptors)
                        .candidates()
                        .forEach(candidate -> ways.add(new Way(allocation, candidate)));
            }
        }
        Listing<Way> listing = new Listing<>(input, "network", fields(words, input), ways, Way::id);
        Function<Way, String> text = way -> words.name(way.allocation().getSite()) + " " + technology(words, way);
        Function<Way, Set<String>> elements = way -> keys.of(
                way.allocation(), way.allocation().getSite(), way.allocation().getEquipment(), way.way());
        byte[] book = Books.of(
                input,
                List.of(
                        listing.table(),
                        new Listing<>(input, "reasons", reasonFields(words), reasons(words, ways), Reason::id).table(),
                        needs(input, words)));
        return List.of(
                new GeneratedFile("network.csv", listing.csv(), listing.parts(false, text, elements)),
                new GeneratedFile("network.xlsx", book, listing.parts(true, text, elements)));
    }

    private static List<Field<Way>> fields(Words words, GenerationInput input) {
        return List.of(
                Field.text("number", Way::id),
                Field.text("site", way -> words.name(way.allocation().getSite())),
                Field.text("equipment", way -> words.name(way.allocation().getEquipment())),
                Field.number("units", way -> Integer.toString(way.allocation().getQuantity())),
                Field.text("technology", way -> technology(words, way)),
                Field.text("band", way -> Words.quantity(way.way().getBand())),
                Field.text("outputPower", way -> Words.quantity(way.way().getOutputPower())),
                Field.text("chosen", way -> chosen(input, way)),
                Field.text(
                        "reason",
                        way -> chosen(way)
                                ? words.of(
                                        way.allocation().getReasonJa(),
                                        way.allocation().getReasonEn())
                                : ""),
                Field.text(
                        "origin",
                        way -> chosen(way)
                                ? words.literal(
                                        PLAN.getReasonOrigin(), way.allocation().getReasonOrigin())
                                : ""),
                Field.text(
                        "fits",
                        way -> words.literal(
                                BasePackage.eINSTANCE.getAnswer(),
                                way.candidate().verdict())),
                Field.text("printedBand", printed(TechnologyProfile::getBand)),
                Field.text("printedCoverage", printed(TechnologyProfile::getCoverage)),
                Field.text("printedUplink", printed(TechnologyProfile::getUplink)),
                Field.text("printedDownlink", printed(TechnologyProfile::getDownlink)),
                Field.text("printedBandwidth", printed(TechnologyProfile::getBandwidth)),
                Field.text("printedStatus", printed(TechnologyProfile::getStatus)),
                Field.text("source", printed(Stated::getCitation)),
                Field.text("asOf", printed(profile -> words.date(profile.getAsOf()))),
                Field.empty("remarks"));
    }

    private static boolean chosen(Way way) {
        return way.allocation().getChosenInterface() != null && way.chosen();
    }

    private static String chosen(GenerationInput input, Way way) {
        String key = way.only() ? "chosen.only" : way.chosen() ? "chosen.yes" : "chosen.no";
        boolean open = way.allocation().getChosenInterface() == null && !way.only();
        return input.text(Listing.TEXTS.get(open ? "chosen.open" : key));
    }

    private static Function<Way, String> printed(Function<TechnologyProfile, @Nullable String> value) {
        return way -> Words.text(way.candidate().profile().map(value).orElse(null));
    }

    private static String technology(Words words, Way way) {
        return words.literal(
                RefmodelPackage.eINSTANCE.getTechnology(), way.way().getTechnology());
    }

    /** Those that the plan records for the chosen interface; for the others those that are known now. */
    private static List<Reason> reasons(Words words, List<Way> ways) {
        List<Reason> reasons = new ArrayList<>();
        for (Way way : ways) {
            int number = 0;
            List<ChoiceReason> recorded = chosen(way) ? way.allocation().getReasons() : List.of();
            for (ChoiceReason reason : recorded) {
                reasons.add(new Reason(
                        way,
                        ++number,
                        words.literal(PLAN.getReasonAspect(), reason.getAspect()),
                        words.literal(BasePackage.eINSTANCE.getAnswer(), reason.getFits()),
                        words.of(reason.getTextJa(), reason.getTextEn()),
                        words.literal(PLAN.getReasonOrigin(), reason.getOrigin()),
                        Words.text(reason.getCitation()),
                        words.date(reason.getAsOf())));
            }
            for (Point point : recorded.isEmpty() ? way.candidate().points() : List.<Point>of()) {
                reasons.add(new Reason(
                        way,
                        ++number,
                        words.literal(PLAN.getReasonAspect(), point.aspect()),
                        words.literal(BasePackage.eINSTANCE.getAnswer(), point.fits()),
                        words.of(point.text().ja(), point.text().en()),
                        words.literal(PLAN.getReasonOrigin(), point.origin()),
                        point.citation().orElse(""),
                        point.asOf().map(words::date).orElse("")));
            }
        }
        return reasons;
    }

    private static List<Field<Reason>> reasonFields(Words words) {
        return List.of(
                Field.text("number", Reason::id),
                Field.text("site", it -> words.name(it.way().allocation().getSite())),
                Field.text("equipment", it -> words.name(it.way().allocation().getEquipment())),
                Field.text("technology", it -> technology(words, it.way())),
                Field.text("aspect", Reason::aspect),
                Field.text("fits", Reason::fits),
                Field.text("statement", Reason::text),
                Field.text("origin", Reason::origin),
                Field.text("source", Reason::source),
                Field.text("asOf", Reason::asOf));
    }

    private static Table needs(GenerationInput input, Words words) {
        List<SiteNeed> needs = input.plan().getSites().stream()
                .flatMap(site -> site.getNeeds().stream())
                .filter(need -> need.getId() != null)
                .toList();
        return new Listing<SiteNeed>(
                        input,
                        "needs",
                        List.of(
                                Field.text("number", need -> Words.text(need.getId())),
                                Field.text(
                                        "site", need -> need.eContainer() instanceof Site site ? words.name(site) : ""),
                                Field.text("aspect", need -> words.literal(PLAN.getNeedKind(), need.getKind())),
                                Field.text("value", need -> Words.quantity(need.getValue())),
                                Field.text("statement", need -> words.of(need.getTextJa(), need.getTextEn())),
                                Field.text("origin", need -> words.literal(PLAN.getReasonOrigin(), need.getOrigin()))),
                        needs,
                        need -> Words.text(need.getId()))
                .table();
    }
}
