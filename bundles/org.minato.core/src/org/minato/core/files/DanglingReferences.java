// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.minato.core.files.internal.FileFindings;
import org.minato.core.files.internal.MinatoResource;
import org.minato.core.finding.Finding;
import org.minato.core.text.Texts;

/**
 * References that lead nowhere: the model does not show them, but saving keeps them as they were written until somebody
 * gives them up. Changing them tells the resource's adapters, with {@link #FEATURE_ID} as the feature of the resource and
 * the {@link State} before as the old value.
 */
public final class DanglingReferences {

    /** What notifications about dangling references name as the feature of the resource. */
    public static final int FEATURE_ID = 1000;

    private DanglingReferences() {}

    /** The features of an element that hold references leading nowhere. */
    public static List<EReference> of(EObject element) {
        return element.eResource() instanceof MinatoResource file ? file.danglingReferences(element) : List.of();
    }

    /**
     * A finding for each feature of an element of the file that holds references leading nowhere now, whether they were
     * read so or came to it by an edit; by their lines as of the last reading, then by the paths of their elements.
     */
    public static List<Finding> findings(Resource file) {
        return file instanceof MinatoResource known
                ? new FileFindings(Texts.of(FileRules.class)).dangling(known)
                : List.of();
    }

    /** Gives those of one feature up: saving leaves them out. */
    public static void forget(EObject element, EReference feature) {
        if (element.eResource() instanceof MinatoResource file) {
            file.forgetDangling(element, feature);
        }
    }

    /**
     * Keeps a reference that leads nowhere: saving writes it, and whoever opens the file again finds it dangling. Does
     * nothing for an element that is in no file.
     *
     * @param feature the reference; one with a single value is kept only as long as it is not set
     * @param address where it leads, relative to the file
     */
    public static void keep(EObject element, EReference feature, String address) {
        if (element.eResource() instanceof MinatoResource file) {
            file.keepDangling(element, feature, address);
        }
    }

    /** What is kept of an element now, to be put back by {@link #restore}. */
    public static State state(EObject element) {
        return new State(
                element, element.eResource() instanceof MinatoResource file ? file.keptOf(element) : List.of());
    }

    /** Puts back what was kept of an element of a file. */
    public static void restore(State state) {
        if (state.element().eResource() instanceof MinatoResource file) {
            file.keepAgain(state);
        }
    }

    /**
     * What was kept of an element at one moment.
     *
     * @param element the element whose content it is
     * @param kept the content, for {@link #restore} only
     */
    public record State(EObject element, Object kept) {}
}
