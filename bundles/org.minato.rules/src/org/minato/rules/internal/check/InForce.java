// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.PartialDate;
import org.minato.model.rules.LifeCycleEvent;
import org.minato.model.rules.LifeCyclePhase;
import org.minato.model.rules.RuleBook;
import org.minato.rules.internal.check.Applicabilities.Verdict;

/**
 * Whether a rule book was in force on a day, as far as its events tell. Planned dates never decide. A book of which it
 * is not known is checked all the same: its clauses say by their modality how much they weigh.
 *
 * @param why the reason; empty texts where it surely was
 * @param event the event that tells it, or else the book
 */
record InForce(Verdict verdict, LocalizedText why, EObject event) {

    static InForce of(RuleBook book, LocalDate day) {
        Optional<InForce> end = ended(book, day);
        Optional<InForce> begin = begun(book, day);
        return Stream.of(end, begin)
                .flatMap(Optional::stream)
                .filter(each -> each.verdict == Verdict.DOES_NOT)
                .findFirst()
                .or(() -> end)
                .or(() -> begin)
                .orElse(new InForce(Verdict.APPLIES, LocalizedText.same(""), book));
    }

    private static Optional<InForce> begun(RuleBook book, LocalDate day) {
        List<LifeCycleEvent> events = events(book, LifeCyclePhase.PUBLISHED);
        List<LifeCycleEvent> dated =
                events.stream().filter(event -> event.getActual() != null).toList();
        if (dated.isEmpty()) {
            return events.stream()
                    .filter(event -> event.getPlanned() != null)
                    .findFirst()
                    .map(event -> say(Verdict.UNDECIDED, "applies.onlyPlanned", event, event.getPlanned(), day));
        }
        boolean surely =
                dated.stream().anyMatch(event -> !event.getActual().latest().isAfter(day));
        return surely
                ? Optional.empty()
                : dated.stream()
                        .filter(event -> !event.getActual().earliest().isAfter(day))
                        .findFirst()
                        .map(event -> say(Verdict.UNDECIDED, "applies.perhapsPublished", event, event.getActual(), day))
                        .or(() -> Optional.of(say(
                                Verdict.DOES_NOT,
                                "applies.notYet",
                                dated.get(0),
                                dated.get(0).getActual(),
                                day)));
    }

    private static Optional<InForce> ended(RuleBook book, LocalDate day) {
        List<LifeCycleEvent> events = events(book, LifeCyclePhase.SUPERSEDED);
        List<LifeCycleEvent> dated =
                events.stream().filter(event -> event.getActual() != null).toList();
        for (LifeCycleEvent event : dated) {
            if (!event.getActual().latest().isAfter(day)) {
                return Optional.of(new InForce(Verdict.DOES_NOT, Faults.text("applies.superseded"), event));
            }
        }
        if (dated.isEmpty() && book.getPhase() == LifeCyclePhase.SUPERSEDED) {
            return Optional.of(new InForce(Verdict.DOES_NOT, Faults.text("applies.superseded"), book));
        }
        return dated.stream()
                .filter(event -> !event.getActual().earliest().isAfter(day))
                .findFirst()
                .map(event -> say(Verdict.UNDECIDED, "applies.perhapsSuperseded", event, event.getActual(), day))
                .or(() -> dated.isEmpty() ? planned(events, day) : Optional.empty());
    }

    private static Optional<InForce> planned(List<LifeCycleEvent> events, LocalDate day) {
        return events.stream()
                .filter(event -> event.getPlanned() != null
                        && !event.getPlanned().earliest().isAfter(day))
                .findFirst()
                .map(event -> say(Verdict.UNDECIDED, "applies.plannedEnd", event, event.getPlanned(), day));
    }

    private static List<LifeCycleEvent> events(RuleBook book, LifeCyclePhase phase) {
        return book.getEvents().stream()
                .filter(event -> event.getPhase() == phase)
                .toList();
    }

    private static InForce say(Verdict verdict, String key, LifeCycleEvent event, PartialDate date, LocalDate day) {
        return new InForce(verdict, Faults.text(key, date.toString(), day.toString()), event);
    }
}
