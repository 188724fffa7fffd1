// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.home;

import org.minato.testkit.DomainContract;

final class HomeContractTest extends DomainContract {

    HomeContractTest() {
        super("home");
    }
}
