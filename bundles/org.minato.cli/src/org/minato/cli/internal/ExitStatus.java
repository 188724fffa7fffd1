// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

/** How the process ends; a contract that tools depend on. */
public final class ExitStatus {

    /** Done, and nothing at or above the threshold. */
    public static final int DONE = 0;

    /** There are findings, or conflicts of a merge. */
    public static final int FINDINGS = 1;

    /** The call is wrong, or an input cannot be read. */
    public static final int BAD_CALL = 2;

    /** A defect of Minato. */
    public static final int DEFECT = 3;

    private ExitStatus() {}
}
