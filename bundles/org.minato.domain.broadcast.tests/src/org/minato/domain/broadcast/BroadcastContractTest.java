// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.broadcast;

import org.minato.testkit.DomainContract;

final class BroadcastContractTest extends DomainContract {}
