// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.io.CharArrayReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML in UTF-8, as all files are that Minato writes: faster than the parser does, and with the place of a
 * damaged character, where the parser has none and prints a message of its own.
 */
final class Utf8 {

    private static final int DECLARATION = 200;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([^\"']*)");

    private Utf8() {}

    /** Whether a file is in UTF-8: it says so, or says nothing of its encoding. */
    static boolean is(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, DECLARATION), StandardCharsets.ISO_8859_1);
        boolean wide = start.startsWith("\u00FE\u00FF")
                || start.startsWith("\u00FF\u00FE")
                || start.contains("\0<")
                || start.startsWith("<\0");
        Matcher declared = ENCODING.matcher(start);
        return !wide && (!declared.find() || "UTF-8".equalsIgnoreCase(declared.group(1)));
    }

    /** The characters of a file, without its byte order mark. */
    static Reader read(byte[] content, UnreadableFiles unreadable) {
        boolean marked = content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        int begin = marked ? 3 : 0;
        CharBuffer chars = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content, begin, content.length - begin), chars, true);
        chars.flip();
        if (result.isError()) {
            String good = chars.toString();
            int line = 1 + (int) good.chars().filter(c -> c == '\n').count();
            throw unreadable.at(line, good.length() - good.lastIndexOf('\n'), "damaged");
        }
        return new CharArrayReader(chars.array(), 0, chars.limit());
    }
}
