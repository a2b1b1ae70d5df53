package org.imr.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imr.access.Enrolled.PASSWORD;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.imr.access.Caller;
import org.imr.kernel.Stale;
import org.imr.testing.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An assessor alone has two windows open: in one a rating is changed while in the other the assessment is signed. */
abstract class AtTheSameMoment {

    private Programme programme;
    private String code;
    private Caller ann;

    abstract Rooms rooms();

    @BeforeEach
    void open() {
        programme = new Programme(rooms());
        code = programme.open(Programme.MID, "ann@b");
        programme.rateAll("ann@b", code, 4, 5, 3, 4, 4, 5, 3, 4, 4, 4);
        ann = programme.caller("ann@b");
    }

    @AfterEach
    void close() {
        programme.rooms.close();
    }

    @Test
    @DisplayName("G8 a rating is saved while the same person signs: whoever comes second is told, and the digest fits what stands")
    void savedWhileSigning() throws Exception {
        String seen = programme.view("ann@b", code).seen();
        Runnable change = change();
        CompletableFuture<Void> second = meanwhile(() -> programme.get(SigningService.class).sign(code, seen, PASSWORD), change);
        assertThat(failure(second)).isInstanceOf(Stale.class);
        assertThat(programme.view("ann@b", code).head().isSigned()).isTrue();
        assertThat(programme.view("ann@b", code).intact()).contains(true);
        assertThat(programme.view("ann@b", code).counted(1).orElseThrow().value()).isEqualTo(4);
    }

    @Test
    @DisplayName("G8 somebody signs while a rating is still being saved: the signature is not given for what was there before")
    void signedWhileSaving() throws Exception {
        String seen = programme.view("ann@b", code).seen();
        CompletableFuture<Void> second = meanwhile(change(), () -> programme.get(SigningService.class).sign(code, seen, PASSWORD));
        assertThat(failure(second)).isInstanceOf(Stale.class);
        assertThat(programme.view("ann@b", code).head().isSigned()).isFalse();
        assertThat(programme.sign("ann@b", code, PASSWORD)).isTrue();
        assertThat(programme.view("ann@b", code).intact()).contains(true);
        assertThat(programme.view("ann@b", code).counted(1).orElseThrow().value()).isEqualTo(1);
    }

    private Runnable change() {
        Integer version = programme.as("ann@b", () -> programme.get(RatingService.class).item(code, 1)).version();
        RatingEntry entry = new RatingEntry(1, false, "Thought again", Map.of(), version);
        return () -> programme.get(RatingService.class).save(code, 1, entry);
    }

    /** Does one thing in a transaction that stays open until the other, in a transaction of its own, has had time to meet it. */
    private CompletableFuture<Void> meanwhile(Runnable first, Runnable other) {
        return programme.rooms.as(ann, () -> programme.rooms.inTransaction(() -> {
            first.run();
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> programme.rooms.as(ann, () -> {
                other.run();
                return null;
            }), Executors.newSingleThreadExecutor());
            TimeUnit.MILLISECONDS.sleep(700);
            return second;
        }));
    }

    private static Throwable failure(CompletableFuture<Void> second) throws Exception {
        return second.handle((done, thrown) -> thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown)
            .get(10, TimeUnit.SECONDS);
    }
}
