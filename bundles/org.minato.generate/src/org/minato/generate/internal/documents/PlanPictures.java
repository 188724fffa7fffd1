// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.Optional;
import org.minato.core.errors.MinatoException;
import org.minato.diagram.Diagram;
import org.minato.diagram.DiagramKind;
import org.minato.diagram.DiagramOptions;
import org.minato.diagram.Diagrams;
import org.minato.diagram.Theme;
import org.minato.generate.GenerationInput;
import org.minato.word.Picture;

/** Diagrams of a plan as pictures for documents and pages. */
public final class PlanPictures {
    /** Diagrams that are wider than this are sharp enough in print as they are. */
    private static final int WIDE = 1400;

    private static final double SMALL_SCALE = 1.5;

    private final Optional<Diagrams> diagrams;
    private final GenerationInput input;

    /** Of a plan; none where nothing draws. */
    public PlanPictures(Optional<Diagrams> diagrams, GenerationInput input) {
        this.diagrams = diagrams;
        this.input = input;
    }

    /** A diagram for Word and for pages. */
    Optional<Picture> forPrint(DiagramKind kind) {
        return drawn(kind).map(diagram -> {
            double scale = diagram.scene().width() > WIDE ? 1 : SMALL_SCALE;
            return picture(diagram, diagram.png(Theme.LIGHT, scale));
        });
    }

    /** A diagram for pages only. */
    public Optional<Picture> forPage(DiagramKind kind) {
        return drawn(kind).map(diagram -> picture(diagram, new byte[0]));
    }

    private Optional<Diagram> drawn(DiagramKind kind) {
        try {
            return diagrams.map(drawing -> drawing.draw(input.plan(), kind, DiagramOptions.in(input.locale())));
        } catch (MinatoException nothingToDraw) {
            return Optional.empty();
        }
    }

    private static Picture picture(Diagram diagram, byte[] png) {
        int width = (int) Math.ceil(diagram.scene().width());
        int height = (int) Math.ceil(diagram.scene().height());
        return new Picture(
                diagram.svg(Theme.LIGHT), png, width, height, diagram.scene().title());
    }
}
