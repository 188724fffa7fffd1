// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.facts;

import java.util.Set;
import java.util.TreeSet;
import org.minato.generate.messaging.internal.way.Listener;

/** A user of the broker and what it may publish and read; all else is refused. Filled while the deployment is made. */
public final class User {
    private final String name;
    private final Listener listener;
    private final String about;
    private final Set<String> writes = new TreeSet<>();
    private final Set<String> reads = new TreeSet<>();

    User(String name, Listener listener, String about) {
        this.name = name;
        this.listener = listener;
        this.about = about;
    }

    /** Name of the user; of a unit its id. */
    public String name() {
        return name;
    }

    /** Where the user connects. */
    public Listener listener() {
        return listener;
    }

    /** Who it is, for people. */
    public String about() {
        return about;
    }

    /** Topics that it may publish. */
    public Set<String> writes() {
        return writes;
    }

    /** Topics, or filters of topics, that it may read. */
    public Set<String> reads() {
        return reads;
    }
}
