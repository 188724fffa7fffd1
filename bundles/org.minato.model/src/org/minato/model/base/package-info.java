// SPDX-License-Identifier: EPL-2.0
/** What all models share: identity, names, standing and value types. */
package org.minato.model.base;
