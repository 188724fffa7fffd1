// SPDX-License-Identifier: EPL-2.0
/** Tests that the contract test kit passes what keeps the contract and names what does not. */
@NonNullByDefault
package org.minato.testkit;

import org.eclipse.jdt.annotation.NonNullByDefault;
