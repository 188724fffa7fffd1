// SPDX-License-Identifier: EPL-2.0
/**
 * The start of the command line: finds the bundles it needs, prepares them once in the user's cache folder, and starts
 * the framework directly on them. Runs on the JVM's class path, outside OSGi.
 */
@NonNullByDefault
package org.minato.cli.internal.boot;

import org.eclipse.jdt.annotation.NonNullByDefault;
