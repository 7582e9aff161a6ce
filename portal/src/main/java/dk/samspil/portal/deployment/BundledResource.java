package dk.samspil.portal.deployment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A model or form that comes with this release.
 *
 * @param name file name
 * @param content its bytes; the engine keeps them as they are
 */
record BundledResource(String name, byte[] content) {

    /** The engine's own checksum: hex of the MD5 of the bytes. */
    String checksum() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has MD5", impossible);
        }
    }
}
