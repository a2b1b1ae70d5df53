package org.imr.access;

/** Lets tests hand out passwords; hashing one is slow on purpose, so all get the same. */
public final class Keys {

    /** The password of every account that tests make. */
    public static final String PASSWORD = "a quiet river bank";
    private static final String HASH = Passwords.hash(PASSWORD);

    private Keys() {
    }

    public static void give(Staff staff) {
        staff.passwordHash(HASH);
    }
}
