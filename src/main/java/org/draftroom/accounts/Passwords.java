package org.draftroom.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The rules for passwords, and their hashes by bcrypt. */
public final class Passwords {

    public static final int SHORTEST = 12;

    /** Bcrypt looks at no more than this. */
    static final int MOST_BYTES = 72;

    /** A quarter of a second of a processor; tests, which hash a great many, say less. */
    private static final int COST = Integer.getInteger("draftroom.password-cost", 12);

    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    /** Without what is taken for something else when it is read out or written by hand. */
    private static final String READABLE = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final String NOBODYS = hash("the hash that an unknown address is compared with");

    private Passwords() {}

    /** What is wrong with a new password; empty when it will do. */
    public static Optional<AccountFault> fault(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(AccountFault.SHORT_PASSWORD);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(AccountFault.LONG_PASSWORD);
        }
        return Optional.empty();
    }

    /** A new password that nobody can guess and anybody can read out: four groups of five letters and digits, 100 bits. */
    public static String fresh() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            password.append(i > 0 && i % GROUP == 0 ? "-" : "")
                    .append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return password.toString();
    }

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    static boolean match(String typed, String hash) {
        return typed.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && BcryptUtil.matches(typed, hash);
    }

    /** Takes as long as a real comparison, so that the time tells nobody which addresses have accounts. */
    static void compareWithNobody(String typed) {
        match(typed, NOBODYS);
    }

    /** A short mark of a hash that gives nothing of it away. */
    static String stamp(String hash) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(hash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
