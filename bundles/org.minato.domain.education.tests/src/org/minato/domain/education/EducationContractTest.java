// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.education;

import org.minato.testkit.DomainContract;

final class EducationContractTest extends DomainContract {}
