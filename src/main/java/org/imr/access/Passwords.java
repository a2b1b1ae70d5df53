package org.imr.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.imr.kernel.Rejected;

/**
 * Passwords as OWASP's Password Storage Cheat Sheet has them: Argon2id with 19 MiB, two passes, one lane; kept as a PHC
 * string, so that stronger figures can follow later.
 */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;
    /** Two at a time: a storm of sign-ins must not starve the pages. */
    private static final Semaphore AT_ONCE = new Semaphore(2);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> COMMON = common();
    /** Compared with when the account does not exist, so that the answer takes as long. */
    private static final String DUMMY = hash(new String(Base64.getEncoder().encode(salt()), StandardCharsets.US_ASCII));

    private Passwords() {
    }

    /** Refuses what is too short, too long, common, or made of the person's or product's own name. */
    static void check(String password, Staff staff) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Rejected("access.password-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new Rejected("access.password-long", LONGEST);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        String mailbox = staff.email().substring(0, Math.max(0, staff.email().indexOf('@')));
        if (COMMON.contains(lower) || lower.chars().distinct().count() < 4 || lower.contains("imr manager")
            || mailbox.length() > 3 && lower.replaceAll("[^a-z]", "").equals(mailbox.replaceAll("[^a-z]", ""))) {
            throw new Rejected("access.password-common");
        }
    }

    static String hash(String password) {
        byte[] salt = salt();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + text(salt) + "$"
            + text(argon2(password, salt, MEMORY_KIB, PASSES));
    }

    /** @param stored null when there is no such account; takes as long as with one */
    static boolean matches(String password, String stored) {
        String[] parts = (stored == null ? DUMMY : stored).split("\\$");
        int memory = Integer.parseInt(parts[3].replaceAll(".*m=(\\d+).*", "$1"));
        int passes = Integer.parseInt(parts[3].replaceAll(".*t=(\\d+).*", "$1"));
        byte[] found = argon2(password, Base64.getDecoder().decode(parts[4]), memory, passes);
        return MessageDigest.isEqual(found, Base64.getDecoder().decode(parts[5])) && stored != null;
    }

    private static byte[] argon2(String password, byte[] salt, int memoryKib, int passes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib).withIterations(passes).withParallelism(1).withSalt(salt).build());
        byte[] hash = new byte[HASH_BYTES];
        AT_ONCE.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            AT_ONCE.release();
        }
        return hash;
    }

    private static byte[] salt() {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Set<String> common() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
            Passwords.class.getResourceAsStream("/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
