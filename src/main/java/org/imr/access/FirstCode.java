package org.imr.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.imr.kernel.Secret;

/** The one-time code that makes the first administrator: only who reads the log has it. New at each start. */
@ApplicationScoped
public class FirstCode {

    private volatile String code;

    /** A new code; the one before is worth nothing any more. */
    public String fresh() {
        code = Secret.fresh().substring(0, 20);
        return code;
    }

    public boolean matches(String typed) {
        return code != null && typed != null
            && MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** The administrator has been made. */
    public void used() {
        code = null;
    }
}
