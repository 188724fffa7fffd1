// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids in OSCAL: tokens, and UUIDs of version 5 (RFC 9562) made from keys, so that they stay the same. */
final class OscalIds {

    /** The name space of Minato's own properties. */
    static final String NAMESPACE = "urn:minato:oscal:1";

    /** The name space "URL" of RFC 9562, appendix A. */
    private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final Pattern ILLEGAL = Pattern.compile("[^\\p{L}\\p{N}._-]");
    private static final Pattern BEGINNING = Pattern.compile("[\\p{L}_].*");

    private OscalIds() {}

    /** A token made of a key: what a token cannot hold becomes a hyphen. */
    static String token(String key) {
        String token = ILLEGAL.matcher(key).replaceAll("-");
        return BEGINNING.matcher(token).matches() ? token : "_" + token;
    }

    /** The UUID of a key of Minato. */
    static String uuid(String key) {
        return version5(URL, NAMESPACE + "/" + key).toString();
    }

    private static UUID version5(UUID namespace, String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & 0xffffffffffff0fffL | 0x5000L;
            long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
