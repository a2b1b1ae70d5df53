package org.imr.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.Map;
import org.imr.assessment.Verification;
import org.imr.assessment.VerificationService;
import org.imr.kernel.Word;

/**
 * With `IMR_VERIFY=true`: verifies every signed assessment, prints what it found and ends the process, before any door opens: 0 when
 * all are as they were signed, 1 when one is not.
 */
@ApplicationScoped
class VerificationStep implements StartStep {

    @Inject
    private VerificationService verifications;
    @Inject
    private Durability durability;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void run() {
        if (Settings.get("IMR_VERIFY").map(Boolean::parseBoolean).orElse(false)) {
            boolean sound = report(verifications.all(), System.out);
            durability.close();
            // Not exit: the server's own hooks wait for the start that this is part of.
            Runtime.getRuntime().halt(sound ? 0 : 1);
        }
    }

    /** Prints a line for each, and one for each thing that differs. @return true when all are as they were signed */
    static boolean report(Map<String, Verification> all, PrintStream out) {
        all.forEach((code, found) -> {
            out.println("Signed assessment " + code + ": " + Word.of(found.state()));
            found.differences().forEach(one -> out.println("    " + one.field() + ": signed " + shown(one.signed()) + ", now " + shown(one.now())));
        });
        long changed = all.values().stream().filter(found -> !found.isIntact()).count();
        out.println("Verified " + all.size() + " signed assessments; " + (changed == 0 ? "all are as they were signed." : changed + " are not."));
        out.flush();
        return changed == 0;
    }

    private static String shown(String value) {
        return value == null ? "nothing" : "\"" + value.replace("\n", "\\n") + "\"";
    }
}
