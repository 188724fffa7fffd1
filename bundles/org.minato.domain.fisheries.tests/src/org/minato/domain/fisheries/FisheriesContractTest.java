// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.fisheries;

import org.minato.testkit.DomainContract;

final class FisheriesContractTest extends DomainContract {}
