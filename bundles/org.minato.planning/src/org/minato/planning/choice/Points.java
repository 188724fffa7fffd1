// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Answer;
import org.minato.model.base.Quantity;
import org.minato.model.base.Standing;
import org.minato.model.base.Stated;
import org.minato.model.deployment.NeedKind;
import org.minato.model.deployment.ReasonAspect;
import org.minato.model.deployment.ReasonOrigin;
import org.minato.model.deployment.SiteNeed;
import org.minato.model.domain.TechnologyProfile;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.PowerSupply;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.planning.Names;

/** What is known of one interface, held against what a site needs. */
record Points(Interface way, Optional<TechnologyProfile> profile, List<SiteNeed> needs, Equipment equipment) {
    private static final Texts TEXTS = Texts.of(Points.class);

    List<Point> all() {
        List<Point> points = new ArrayList<>();
        points.add(band());
        points.add(licence());
        points.add(measured(
                ReasonAspect.UPLINK_RATE,
                NeedKind.UPLINK_RATE,
                TechnologyProfile::getUplink,
                TechnologyProfile::getLowestUplink,
                TechnologyProfile::getHighestUplink));
        points.add(measured(
                ReasonAspect.DOWNLINK_RATE,
                NeedKind.DOWNLINK_RATE,
                TechnologyProfile::getDownlink,
                TechnologyProfile::getLowestDownlink,
                TechnologyProfile::getHighestDownlink));
        points.add(measured(
                ReasonAspect.COVERAGE,
                NeedKind.COVERAGE,
                TechnologyProfile::getCoverage,
                TechnologyProfile::getLowestCoverage,
                TechnologyProfile::getHighestCoverage));
        need(NeedKind.INTERVAL)
                .map(need -> unprinted(ReasonAspect.INTERVAL, need))
                .ifPresent(points::add);
        need(NeedKind.POWER).map(this::power).ifPresent(points::add);
        printed(TechnologyProfile::getStatus)
                .map(text -> printed(ReasonAspect.STATUS, Answer.UNKNOWN, false, TEXTS.get("status", text)))
                .ifPresent(points::add);
        needs.stream()
                .filter(need -> need.getKind() == NeedKind.OTHER)
                .map(need -> unprinted(ReasonAspect.OTHER, need))
                .forEach(points::add);
        return points;
    }

    private Point band() {
        Quantity entered = way.getBand();
        if (entered != null) {
            return of(way, ReasonAspect.BAND, TEXTS.get("band.model", entered.toString()));
        }
        return printed(TechnologyProfile::getBand)
                .map(text -> printed(ReasonAspect.BAND, Answer.UNKNOWN, false, TEXTS.get("band.printed", text)))
                .orElseGet(() -> unknown(ReasonAspect.BAND, false, TEXTS.get("band.unknown")));
    }

    /** That a source calls a band free of licence does not say that no procedure is needed. */
    private Point licence() {
        boolean wanted = need(NeedKind.LICENCE_FREE).isPresent();
        Optional<LocalizedText> band = printed(TechnologyProfile::getBand);
        if (band.isEmpty()) {
            return unknown(ReasonAspect.LICENCE, wanted, TEXTS.get("licence.unknown"));
        }
        boolean free = profile.map(TechnologyProfile::getLicenceFree)
                .filter(Answer.YES::equals)
                .isPresent();
        LocalizedText text = TEXTS.get(free ? "licence.free" : "licence.silent", band.get());
        return printed(ReasonAspect.LICENCE, free && wanted ? Answer.YES : Answer.UNKNOWN, wanted, text);
    }

    private Point measured(
            ReasonAspect aspect,
            NeedKind kind,
            Function<TechnologyProfile, @Nullable String> words,
            Function<TechnologyProfile, @Nullable Quantity> lowest,
            Function<TechnologyProfile, @Nullable Quantity> highest) {
        Optional<SiteNeed> need = need(kind);
        Optional<Quantity> wanted = need.map(SiteNeed::getValue);
        LocalizedText name = TEXTS.get("aspect." + aspect.getLiteral());
        LocalizedText asks = need.map(this::asks).orElse(LocalizedText.same(""));
        Optional<LocalizedText> text = printed(words);
        if (text.isEmpty()) {
            return unknown(aspect, need.isPresent(), TEXTS.get("measured.unprinted", name, asks));
        }
        Answer fits = wanted.map(value -> fits(
                        value,
                        profile.map(lowest).orElse(null),
                        profile.map(highest).orElse(null)))
                .orElse(Answer.UNKNOWN);
        String key = need.isEmpty() ? "measured" : "measured." + fits.getLiteral();
        return printed(aspect, fits, need.isPresent(), TEXTS.get(key, name, text.get(), asks));
    }

    /** Sure only where the need lies below what is given at least, or above what is given at most. */
    private static Answer fits(Quantity wanted, @Nullable Quantity lowest, @Nullable Quantity highest) {
        if (lowest != null && wanted.isComparableTo(lowest) && wanted.compare(lowest) <= 0) {
            return Answer.YES;
        }
        return highest != null && wanted.isComparableTo(highest) && wanted.compare(highest) > 0
                ? Answer.NO
                : Answer.UNKNOWN;
    }

    private Point power(SiteNeed need) {
        PowerSupply supply = equipment.getPower();
        LocalizedText kind = supply == null
                ? TEXTS.get("power.unknown")
                : Names.of(RefmodelPackage.Literals.POWER_KIND, supply.getKind());
        return unknown(ReasonAspect.POWER, true, TEXTS.get("power", asks(need), kind));
    }

    private Point unprinted(ReasonAspect aspect, SiteNeed need) {
        return unknown(aspect, true, TEXTS.get("unprinted", asks(need)));
    }

    /** What the site asks for, with where that comes from. */
    private LocalizedText asks(SiteNeed need) {
        LocalizedText remark = Names.both(need.getTextJa(), need.getTextEn());
        LocalizedText value = need.getValue() != null
                ? LocalizedText.same(need.getValue().toString())
                : remark.ja().isEmpty() ? TEXTS.get("need.open") : remark;
        return TEXTS.get("need." + need.getOrigin().getLiteral(), value);
    }

    private Optional<SiteNeed> need(NeedKind kind) {
        return needs.stream().filter(need -> need.getKind() == kind).findFirst();
    }

    private Optional<LocalizedText> printed(Function<TechnologyProfile, @Nullable String> words) {
        return profile.map(words).filter(text -> !text.isBlank()).map(LocalizedText::same);
    }

    private Point printed(ReasonAspect aspect, Answer fits, boolean asked, LocalizedText text) {
        TechnologyProfile source = profile.orElseThrow();
        return new Point(
                aspect,
                fits,
                asked,
                text,
                ReasonOrigin.PRINTED,
                source.getStanding(),
                Optional.ofNullable(source.getCitation()),
                Optional.ofNullable(source.getAsOf()));
    }

    /** A point that the reference model makes, printed if the model says so. */
    private static Point of(Stated element, ReasonAspect aspect, LocalizedText text) {
        boolean printed = element.getStanding() == Standing.QUOTED || element.getStanding() == Standing.OUTLINED;
        return new Point(
                aspect,
                Answer.UNKNOWN,
                false,
                text,
                printed ? ReasonOrigin.PRINTED : ReasonOrigin.ENTERED,
                element.getStanding(),
                Optional.ofNullable(element.getCitation()),
                Optional.ofNullable(element.getAsOf()));
    }

    private static Point unknown(ReasonAspect aspect, boolean asked, LocalizedText text) {
        return new Point(
                aspect,
                Answer.UNKNOWN,
                asked,
                text,
                ReasonOrigin.UNKNOWN,
                Standing.ENTERED,
                Optional.empty(),
                Optional.empty());
    }
}
