// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.choice;

import java.util.List;
import java.util.Optional;
import org.minato.model.base.Answer;
import org.minato.model.domain.TechnologyProfile;
import org.minato.model.refmodel.Interface;

/**
 * An interface that an allocation may use, with all that is known for and against it.
 *
 * @param way the interface
 * @param profile what a source prints about its technology
 * @param points the points, in the order of their aspects
 */
public record Candidate(Interface way, Optional<TechnologyProfile> profile, List<Point> points) {

    /** Copies the list. */
    public Candidate {
        points = List.copyOf(points);
    }

    /**
     * {@link Answer#NO} where a point speaks against it, {@link Answer#YES} where all that the site asks for is known to
     * be met, else {@link Answer#UNKNOWN}. It sums up the points and claims nothing beyond them.
     */
    public Answer verdict() {
        if (count(Answer.NO) > 0) {
            return Answer.NO;
        }
        boolean asked = points.stream().anyMatch(Point::asked);
        boolean met = points.stream().filter(Point::asked).allMatch(point -> point.fits() == Answer.YES);
        return asked && met ? Answer.YES : Answer.UNKNOWN;
    }

    /** How many points answer so, among those that the site asks about. */
    long count(Answer answer) {
        return points.stream()
                .filter(point -> point.asked() && point.fits() == answer)
                .count();
    }
}
