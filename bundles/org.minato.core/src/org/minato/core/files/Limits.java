// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

/**
 * How large a file may be before it is refused, so that files from strangers cannot exhaust the machine.
 *
 * @param bytes size of one file
 * @param depth how deep elements may be nested; at most 99, since JDK 25 refuses more by itself
 * @param files how many files may be opened together, following references
 */
public record Limits(long bytes, int depth, int files) {

    /** 256 MiB, 90 levels, 100 files: some hundred times what real models need, five times a model of 200,000 elements. */
    public static final Limits DEFAULT = new Limits(256L << 20, 90, 100);
}
