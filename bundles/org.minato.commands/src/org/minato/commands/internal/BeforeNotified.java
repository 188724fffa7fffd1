// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.jdt.annotation.Nullable;

/** What a value was before a change, worked out from what EMF tells of the change. */
final class BeforeNotified {
    private BeforeNotified() {}

    /** The value of a feature with one value; null where it was not set. */
    static @Nullable Object value(Notification change) {
        return change.wasSet() ? change.getOldValue() : null;
    }

    /** The values of a list, given what it holds now. */
    static List<Object> list(Notification change, Collection<?> now) {
        List<Object> before = new ArrayList<>(now);
        int position = change.getPosition();
        switch (change.getEventType()) {
            case Notification.ADD -> before.remove(position);
            case Notification.ADD_MANY ->
                before.subList(position, position + ((Collection<?>) change.getNewValue()).size())
                        .clear();
            case Notification.REMOVE -> before.add(Math.max(position, 0), change.getOldValue());
            case Notification.REMOVE_MANY -> putBack(change, before);
            case Notification.MOVE -> before.add((Integer) change.getOldValue(), before.remove(position));
            case Notification.SET -> before.set(position, change.getOldValue());
            default -> throw new IllegalStateException("Unknown change of a list: " + change);
        }
        return before;
    }

    private static void putBack(Notification change, List<Object> before) {
        List<?> removed = (List<?>) change.getOldValue();
        int[] positions = (int[]) change.getNewValue();
        for (int i = 0; i < removed.size(); i++) {
            before.add(positions == null ? i : positions[i], removed.get(i));
        }
    }
}
