// SPDX-License-Identifier: EPL-2.0
package org.minato.extension;

/**
 * A plugin that is or can be installed.
 *
 * @param id id of its p2 feature, or symbolic name of its bundle where it is a plain jar
 * @param version OSGi version
 * @param name name for people, in the language that its author gave first; the id where there is none
 */
public record Plugin(String id, String version, String name) {}
