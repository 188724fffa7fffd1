// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Answer;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.ChoiceReason;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage.Literals;
import org.minato.model.deployment.ReasonOrigin;
import org.minato.model.deployment.SiteNeed;
import org.minato.model.domain.Domain;
import org.minato.model.domain.TechnologyProfile;
import org.minato.model.refmodel.Interface;
import org.minato.planning.Names;
import org.minato.planning.PlanEdit;

/**
 * The interfaces that an allocation can choose from, those first that are known to give what its site needs. Every point
 * says whether it is printed in a source, entered or unknown; nothing is claimed that no source and no user has said.
 */
public final class InterfaceChoice {
    private static final Texts TEXTS = Texts.of(InterfaceChoice.class);

    private final Allocation allocation;
    private final List<Domain> domains;

    /**
     * The choice for an allocation as it now stands.
     *
     * @param domains descriptors of the installed domains, whose technology profiles quote the sources
     */
    public InterfaceChoice(Allocation allocation, List<Domain> domains) {
        this.allocation = allocation;
        this.domains = List.copyOf(domains);
    }

    /**
     * The interfaces of the equipment: first those that nothing speaks against, among them those with most needs met,
     * then with fewest unknown; else in the order of the model. Empty where the allocation names no equipment.
     */
    public List<Candidate> candidates() {
        if (allocation.getEquipment() == null) {
            return List.of();
        }
        List<SiteNeed> needs =
                allocation.getSite() == null ? List.of() : allocation.getSite().getNeeds();
        return allocation.getEquipment().getInterfaces().stream()
                .map(way -> candidate(way, needs))
                .sorted(Comparator.comparingLong((Candidate candidate) -> candidate.count(Answer.NO))
                        .thenComparing(candidate -> -candidate.count(Answer.YES))
                        .thenComparing(candidate -> candidate.count(Answer.UNKNOWN)))
                .toList();
    }

    private Candidate candidate(Interface way, List<SiteNeed> needs) {
        Optional<TechnologyProfile> profile = domains.stream()
                .flatMap(domain -> domain.getTechnologies().stream())
                .filter(each -> each.getTechnology() == way.getTechnology())
                .findFirst();
        return new Candidate(way, profile, new Points(way, profile, needs, allocation.getEquipment()).all());
    }

    /**
     * Chooses an interface and records why: each point as a reason of its own, and in short the given reason, or the
     * points that speak for it. Where neither exists, the reason stays unknown.
     *
     * @param own the reason in the words of whoever chooses; empty where the points are to speak for themselves
     */
    public PlanEdit choose(Candidate candidate, Optional<LocalizedText> own) {
        List<ChoiceReason> reasons = new ArrayList<>();
        own.ifPresent(text -> reasons.add(reason(reasons.size(), text)));
        candidate.points().forEach(point -> reasons.add(reason(reasons.size(), point)));
        List<Point> speaking = candidate.points().stream()
                .filter(point -> point.fits() == Answer.YES)
                .toList();
        LocalizedText summary = own.orElseGet(() -> joined(speaking));
        boolean known = !summary.ja().isBlank();
        return new PlanEdit(
                TEXTS.get("choose", Names.of(candidate.way())),
                List.of(
                        new PlanEdit.Change(allocation, Literals.ALLOCATION__CHOSEN_INTERFACE, candidate.way()),
                        new PlanEdit.Change(allocation, Literals.ALLOCATION__REASON_JA, known ? summary.ja() : null),
                        new PlanEdit.Change(allocation, Literals.ALLOCATION__REASON_EN, known ? summary.en() : null),
                        new PlanEdit.Change(
                                allocation,
                                Literals.ALLOCATION__REASON_ORIGIN,
                                known ? origin(own, speaking) : ReasonOrigin.UNKNOWN),
                        new PlanEdit.Change(allocation, Literals.ALLOCATION__REASONS, reasons)));
    }

    private static ReasonOrigin origin(Optional<LocalizedText> own, List<Point> speaking) {
        boolean printed = own.isEmpty() && speaking.stream().allMatch(point -> point.origin() == ReasonOrigin.PRINTED);
        return printed ? ReasonOrigin.PRINTED : ReasonOrigin.ENTERED;
    }

    private static LocalizedText joined(List<Point> points) {
        return new LocalizedText(
                String.join("", points.stream().map(point -> point.text().ja()).toList()),
                String.join(" ", points.stream().map(point -> point.text().en()).toList()));
    }

    private ChoiceReason reason(int index, LocalizedText text) {
        ChoiceReason reason = DeploymentFactory.eINSTANCE.createChoiceReason();
        reason.setId(allocation.getId() + "-reason-" + (index + 1));
        reason.setTextJa(text.ja());
        reason.setTextEn(text.en());
        reason.setFits(Answer.YES);
        reason.setOrigin(ReasonOrigin.ENTERED);
        return reason;
    }

    private ChoiceReason reason(int index, Point point) {
        ChoiceReason reason = reason(index, point.text());
        reason.setAspect(point.aspect());
        reason.setFits(point.fits());
        reason.setOrigin(point.origin());
        reason.setStanding(point.standing());
        point.citation().ifPresent(reason::setCitation);
        point.asOf().ifPresent(reason::setAsOf);
        return reason;
    }
}
