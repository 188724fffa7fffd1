// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.emf.ecore.resource.Resource;
import org.minato.core.files.Limits;

/** The bytes of a resource and their checksum. */
public final class Serialisation {

    private Serialisation() {}

    /** The canonical content of a resource, also of one that was not read by Minato. */
    public static byte[] bytes(Resource resource) {
        return resource instanceof MinatoResource file
                ? new XmiWriter(file).write()
                : new XmiWriter(resource, new MinatoResource(resource.getURI(), Limits.DEFAULT)).write();
    }

    /** SHA-256 as lower-case hexadecimal. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
