// SPDX-License-Identifier: EPL-2.0
/** Reference models of IoT services: nodes, data sets, data flows, actors and access rights. */
package org.minato.model.refmodel;
