package org.imr.curriculum;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The SHA-256 fingerprint of definition files, 64 lower-case hexadecimal digits: it pins the very content that was used. */
public final class Digest {

    private Digest() {
    }

    /** The fingerprint of one file's bytes, as `sha256sum` prints it. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The fingerprint of several files in their order: that of their fingerprints, one a line, so that no byte can move between files
     * unseen.
     */
    public static String of(List<byte[]> files) {
        return of(files.stream().map(Digest::of).collect(Collectors.joining("\n")).getBytes(StandardCharsets.US_ASCII));
    }
}
