// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.city;

import org.minato.testkit.DomainContract;

final class CityContractTest extends DomainContract {}
