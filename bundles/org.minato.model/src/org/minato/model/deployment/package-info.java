// SPDX-License-Identifier: EPL-2.0
/** Plans for bringing a reference model to a region. */
package org.minato.model.deployment;
