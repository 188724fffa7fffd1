// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Element;
import org.minato.model.base.PartialDate;
import org.minato.model.deployment.Organisation;

/**
 * Something that is still to be done in a plan.
 *
 * @param kind what kind of work it is
 * @param title what it is about
 * @param detail what is to be done, or how far it has come
 * @param waitsFor organisation of the plan that has to act; empty while nobody is named, or where somebody outside has to
 * @param outside who outside the plan has to act, for instance an office; empty where nobody
 * @param owner organisation that follows it up meanwhile
 * @param element element of the plan or model that it is about
 * @param clause key of the clause that it is about
 * @param due when it is due
 * @param since since when it waits
 */
public record WorkItem(
        WorkKind kind,
        LocalizedText title,
        LocalizedText detail,
        Optional<Organisation> waitsFor,
        LocalizedText outside,
        Optional<Organisation> owner,
        Optional<Element> element,
        Optional<String> clause,
        Optional<PartialDate> due,
        Optional<LocalDate> since) {

    static WorkItem of(WorkKind kind, LocalizedText title, LocalizedText detail) {
        return new WorkItem(
                kind,
                title,
                detail,
                Optional.empty(),
                LocalizedText.same(""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    WorkItem about(Element subject) {
        return new WorkItem(kind, title, detail, waitsFor, outside, owner, Optional.of(subject), clause, due, since);
    }

    WorkItem on(String key) {
        return new WorkItem(kind, title, detail, waitsFor, outside, owner, element, Optional.of(key), due, since);
    }

    WorkItem waiting(Optional<Organisation> forWhom, Optional<Organisation> who) {
        return new WorkItem(kind, title, detail, forWhom, outside, who, element, clause, due, since);
    }

    WorkItem waitingOutside(LocalizedText forWhom) {
        return new WorkItem(kind, title, detail, waitsFor, forWhom, owner, element, clause, due, since);
    }

    WorkItem by(Optional<PartialDate> when, Optional<LocalDate> began) {
        return new WorkItem(kind, title, detail, waitsFor, outside, owner, element, clause, when, began);
    }

    /** Whether an organisation has to act. */
    public boolean waitsFor(Organisation organisation) {
        return waitsFor.filter(organisation::equals).isPresent();
    }

    /** Whether an organisation follows it up while somebody else has to act. */
    public boolean isFollowedUpBy(Organisation organisation) {
        return !waitsFor(organisation) && owner.filter(organisation::equals).isPresent();
    }

    /** Whether nobody is named, neither to act nor to follow it up. */
    public boolean isUnassigned() {
        return Stream.of(waitsFor, owner).allMatch(Optional::isEmpty);
    }
}
