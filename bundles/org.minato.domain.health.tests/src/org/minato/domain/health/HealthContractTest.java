// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.health;

import org.minato.testkit.DomainContract;

final class HealthContractTest extends DomainContract {}
