// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.choice;

import java.util.Optional;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Answer;
import org.minato.model.base.PartialDate;
import org.minato.model.base.Standing;
import org.minato.model.deployment.ReasonAspect;
import org.minato.model.deployment.ReasonOrigin;

/**
 * One point about an interface, for or against it or neither.
 *
 * @param aspect what it is about
 * @param fits whether it speaks for the interface; unknown where nothing can be compared, or nothing is asked for
 * @param asked whether the site asks for something in this respect
 * @param text the point in words; what a source prints is cited as printed
 * @param origin whether what is said of the interface is printed in a source, entered by somebody, or unknown
 * @param standing how the source backs it, where it is printed
 * @param citation where it is printed
 * @param asOf date of the source
 */
public record Point(
        ReasonAspect aspect,
        Answer fits,
        boolean asked,
        LocalizedText text,
        ReasonOrigin origin,
        Standing standing,
        Optional<String> citation,
        Optional<PartialDate> asOf) {}
