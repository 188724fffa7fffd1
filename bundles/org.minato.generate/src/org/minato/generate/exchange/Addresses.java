// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.Words;
import org.minato.model.refmodel.DataSet;

/**
 * Addresses of messages: {@code <plan>/<sender>/<data set>}, made of ids only, so that they stay when names and
 * quantities change.
 */
public final class Addresses {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._-]+");

    /** Longest common name of a certificate (X.509). */
    private static final int LONGEST = 64;

    private Addresses() {}

    /** The address under which a party sends a data set. */
    public static String of(GenerationInput input, Party sender, DataSet dataSet) {
        return of(input, sender.id(), dataSet);
    }

    /** The address of a data set with something else in the sender's place, for instance a parameter or a wildcard. */
    public static String of(GenerationInput input, String sender, DataSet dataSet) {
        return segment(Words.text(input.plan().getId())) + "/" + sender + "/" + segment(Words.text(dataSet.getId()));
    }

    /**
     * An id as one part of an address, a user name or a file name: letters, digits, dot, hyphen and underscore. An id
     * with other characters, or too long for the name in a certificate (64), gets part of its checksum, so that two ids
     * never become one.
     */
    public static String segment(String id) {
        if (id.length() <= LONGEST && PLAIN.matcher(id).matches()) {
            return id;
        }
        String plain = OTHER.matcher(id).replaceAll("_");
        String start = plain.substring(0, Math.min(plain.length(), LONGEST - 8));
        return "x" + start + "_" + checksum(id).substring(0, 6);
    }

    /** SHA-256 of a text, in hexadecimal. */
    public static String checksum(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
