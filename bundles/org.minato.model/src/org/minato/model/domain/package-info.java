// SPDX-License-Identifier: EPL-2.0
/** Descriptors of domain plugins: catalogues, rule books and examples as data. */
package org.minato.model.domain;
