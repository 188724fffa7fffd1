// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** What a user does with eyes and hands: looks for widgets, presses them, waits until something shows. */
public final class Screen {
    private static final long PATIENCE = 60_000;

    private Screen() {}

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Lets the workbench work until the condition holds. */
    public static void waitUntil(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Never happened: " + what);
            }
            if (!display.readAndDispatch()) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public static <T extends Control> List<T> all(Control in, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(in) && wanted.test(type.cast(in))) {
            found.add(type.cast(in));
        }
        if (in instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                found.addAll(all(child, type, wanted));
            }
        }
        return found;
    }

    public static <T extends Control> T field(Control in, Class<T> type, String feature) {
        return all(in, type, control -> feature.equals(control.getData("feature")))
                .get(0);
    }

    public static void press(Control control, int event, char character) {
        Event pressed = new Event();
        pressed.character = character;
        control.notifyListeners(event, pressed);
    }
}
