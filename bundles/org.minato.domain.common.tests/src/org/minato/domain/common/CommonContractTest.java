// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.common;

import org.minato.testkit.DomainContract;

final class CommonContractTest extends DomainContract {}
