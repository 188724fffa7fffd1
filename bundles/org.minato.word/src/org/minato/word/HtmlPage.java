// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import java.util.List;
import java.util.Map;

/**
 * A page of several that belong together. Immutable.
 *
 * @param content what the page shows
 * @param path path of the page from the folder that the pages share
 * @param site name of the pages as a whole; empty for a page by itself
 * @param navigation the pages, in the order in which they are listed; none for a page by itself
 * @param filters tables, by key, that readers can narrow down by the values of some of their columns, counted from 0
 */
public record HtmlPage(
        WordDocument content, String path, String site, List<Link> navigation, Map<String, List<Integer>> filters) {

    /** Keeps its own copies. */
    public HtmlPage {
        navigation = List.copyOf(navigation);
        filters = Map.copyOf(filters);
    }

    /** A page by itself. */
    public static HtmlPage of(WordDocument content) {
        return new HtmlPage(content, "", "", List.of(), Map.of());
    }

    /**
     * An entry of the navigation.
     *
     * @param path path of the page from the shared folder
     * @param title what it is called
     */
    public record Link(String path, String title) {}
}
