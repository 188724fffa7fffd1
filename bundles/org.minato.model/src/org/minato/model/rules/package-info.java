// SPDX-License-Identifier: EPL-2.0
/** Rule books: clauses with the checks, questions and evidence that discharge them. */
package org.minato.model.rules;
