// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.deployment.ConsentCount;
import org.minato.model.deployment.Plan;
import org.minato.planning.Names;

/**
 * Consent of a group of people over all flows it was asked for, as counts. A person who was asked for two flows counts
 * twice: these are answers, not people.
 *
 * @param group the group; "all groups" for the total
 * @param asked answers asked for
 * @param given consents given, those withdrawn later included
 * @param refused refusals
 * @param withdrawn consents taken back
 */
public record ConsentSum(LocalizedText group, int asked, int given, int refused, int withdrawn) {

    /** Answers still missing; never below 0, also where the counts do not fit. */
    public int unanswered() {
        return Math.max(0, asked - given - refused);
    }

    /** Consents that hold now. */
    public int holding() {
        return Math.max(0, given - withdrawn);
    }

    private ConsentSum plus(ConsentCount count) {
        return new ConsentSum(
                group,
                asked + count.getAsked(),
                given + count.getGiven(),
                refused + count.getRefused(),
                withdrawn + count.getWithdrawn());
    }

    private static ConsentSum of(LocalizedText group, List<ConsentCount> counts) {
        ConsentSum sum = new ConsentSum(group, 0, 0, 0, 0);
        for (ConsentCount count : counts) {
            sum = sum.plus(count);
        }
        return sum;
    }

    /** The sum of each group of a plan, in the order of the plan. */
    public static List<ConsentSum> byGroup(Plan plan) {
        Map<LocalizedText, List<ConsentCount>> groups = new LinkedHashMap<>();
        for (ConsentCount count : plan.getConsentCounts()) {
            groups.computeIfAbsent(Names.both(count.getGroupJa(), count.getGroupEn()), unseen -> new ArrayList<>())
                    .add(count);
        }
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .toList();
    }

    /** The sum of all groups of a plan. */
    public static ConsentSum total(Plan plan) {
        return of(Texts.of(ConsentSum.class).get("consent.total"), plan.getConsentCounts());
    }
}
