// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.check;

/** Is told of every new result for a file that is open, by the thread that checked. */
public interface CheckListener {
    /** A file has been checked in its present state. */
    void checked(CheckedFile result);
}
