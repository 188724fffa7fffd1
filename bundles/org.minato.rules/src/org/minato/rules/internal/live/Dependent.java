// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

/** A part and something that it reads. */
record Dependent(Part part, Read read) {}
