// SPDX-License-Identifier: EPL-2.0
package org.minato.core.domain;

import java.net.URL;

/**
 * A rule book that a domain ships.
 *
 * @param domain the domain that names it
 * @param path path inside the bundle
 * @param url where to read it
 */
public record RuleBookLocation(InstalledDomain domain, String path, URL url) {}
