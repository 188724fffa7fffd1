// SPDX-License-Identifier: EPL-2.0
/** Checks of the repository that make the build fail. */
package org.minato.gates;
