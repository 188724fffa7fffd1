// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The loops and parts that rendering is inside of. Immutable.
 *
 * @param outer what is around; null at the top
 * @param id what tells this pass from others
 * @param member member of the list that is gone through; the id for a part
 */
record Trail(@Nullable Trail outer, String id, Object member) {
    /** Outside of everything. */
    static final Trail TOP = new Trail(null, "", "");

    Trail into(String inner, Object what) {
        return new Trail(this, inner, what);
    }

    /** From the outside to the inside, without the top. */
    List<Trail> all() {
        List<Trail> all = new ArrayList<>();
        for (Trail each = this; each != null && each.outer != null; each = each.outer) {
            all.add(each);
        }
        Collections.reverse(all);
        return all;
    }
}
