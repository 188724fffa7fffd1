// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A reference by {@code href} that waits for the file it leads to.
 *
 * @param href the address as written
 * @param xml the whole element as written, kept when the reference leads nowhere
 * @param after the contained element that it follows
 */
public record PendingLink(
        EObject owner,
        EReference feature,
        String href,
        String xml,
        @Nullable EObject after,
        int line,
        int column) {}
