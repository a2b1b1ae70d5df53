package org.imr.api;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many calls a minute each caller may make: a minute's calls may come at once, and they come back evenly. This is the generic cell
 * rate algorithm (ITU-T I.371), which keeps one number a caller. Each instance counts what it answers itself.
 */
final class CallRate {

    /** What one call is told. @param left how many more may come at once; {@code seconds} until all are back, or until a refused one may come */
    record Answer(boolean granted, int left, long seconds) {
    }

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int MANY = 10_000;

    private final int most;
    /** By caller the moment at which all of their calls are back. */
    private final Map<UUID, Long> full = new ConcurrentHashMap<>();

    /** @param most calls a minute, at least 1 */
    CallRate(int most) {
        this.most = Math.max(1, most);
    }

    int most() {
        return most;
    }

    /** @param now nanoseconds of a clock that never goes back */
    Answer take(UUID caller, long now) {
        if (full.size() > MANY) {
            full.values().removeIf(moment -> moment <= now);
        }
        long step = MINUTE / most;
        long[] before = new long[1];
        full.merge(caller, now + step, (moment, first) -> {
            before[0] = Math.max(moment, now) - now;
            return before[0] + step > MINUTE ? moment : now + before[0] + step;
        });
        long after = before[0] + step;
        return after > MINUTE ? new Answer(false, 0, ceiling(after - MINUTE)) : new Answer(true, (int) ((MINUTE - after) / step), ceiling(after));
    }

    private static long ceiling(long nanoseconds) {
        return (nanoseconds + SECOND - 1) / SECOND;
    }
}
