// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.facts;

import java.util.List;
import java.util.Map;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Node;

/**
 * Who may hand in data over HTTPS.
 *
 * @param name name of the user
 * @param how how it proves who it is: {@code certificate}, {@code password} or {@code token}
 * @param about who it is, for people
 * @param dataSets the data sets and who receives each
 */
public record Sender(String name, String how, String about, Map<DataSet, List<Node>> dataSets) {}
