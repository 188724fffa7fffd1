// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.minato.rules.assist.Trouble;

/** Underlines what is wrong in a field. To be used in the UI thread. */
final class TroubleMarks {
    private static final String TYPE = "org.minato.workbench.trouble";
    private static final Color RED = new Color(200, 0, 0);

    private final AnnotationModel annotations = new AnnotationModel();
    private List<Trouble> shown = List.of();

    AnnotationModel annotations() {
        return annotations;
    }

    /** To be called once the viewer has its document. */
    void paintIn(SourceViewer viewer) {
        AnnotationPainter painter = new AnnotationPainter(viewer, new IAnnotationAccess() {
            @Override
            public Object getType(Annotation annotation) {
                return annotation.getType();
            }

            @Override
            public boolean isMultiLine(Annotation annotation) {
                return true;
            }

            @Override
            public boolean isTemporary(Annotation annotation) {
                return true;
            }
        });
        painter.addTextStyleStrategy(TYPE, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
        painter.addAnnotationType(TYPE, TYPE);
        painter.setAnnotationTypeColor(TYPE, RED);
        viewer.addTextPresentationListener(painter);
        viewer.addPainter(painter);
    }

    void show(List<Trouble> troubles, int length) {
        shown = List.copyOf(troubles);
        Map<Annotation, Position> fresh = new HashMap<>();
        for (Trouble trouble : shown) {
            int start = Math.clamp(trouble.offset(), 0, length);
            fresh.put(
                    new Annotation(TYPE, false, ""),
                    new Position(start, Math.clamp(trouble.length(), 0, length - start)));
        }
        annotations.removeAllAnnotations();
        fresh.forEach(annotations::addAnnotation);
    }

    List<Trouble> shown() {
        return shown;
    }

    Optional<Trouble> at(int offset) {
        return shown.stream()
                .filter(trouble -> trouble.offset() <= offset && offset < trouble.offset() + trouble.length())
                .findFirst();
    }
}
