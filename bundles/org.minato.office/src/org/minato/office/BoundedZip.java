// SPDX-License-Identifier: EPL-2.0
package org.minato.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Refuses archives that unpack to more than a document of an office holds, before anything else reads them. */
public final class BoundedZip {
    /** Bytes that all entries may have together, unpacked: 96 MiB. */
    public static final long MOST_BYTES = 96L << 20;
    /** Entries that an archive may have. */
    public static final int MOST_ENTRIES = 5_000;

    private BoundedZip() {}

    /**
     * Unpacks without keeping anything.
     *
     * @throws IOException when it is no archive, or larger than the limits
     */
    public static void check(byte[] archive) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new IOException("more than " + MOST_ENTRIES + " entries");
                }
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES) {
                        throw new IOException("more than " + (MOST_BYTES >> 20) + " MiB unpacked");
                    }
                }
            }
        }
        if (entries == 0) {
            throw new IOException("no archive");
        }
    }
}
