package org.imr.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** All versions of editions, or of scales, that can be had: those loaded from files, and those kept in the database. */
final class Shelf<D> {

    private final List<D> loaded;
    private final Function<D, Pin> pin;
    private final Function<Pin, Optional<D>> kept;
    private final Function<String, List<Pin>> everKept;
    private final Map<Pin, Optional<D>> readAgain = new ConcurrentHashMap<>();

    /**
     * @param loaded   in the order of their versions
     * @param pin      the pin of a definition
     * @param kept     reads one again from what was kept
     * @param everKept what was kept of a code, the newest first
     */
    Shelf(List<D> loaded, Function<D, Pin> pin, Function<Pin, Optional<D>> kept, Function<String, List<Pin>> everKept) {
        this.loaded = List.copyOf(loaded);
        this.pin = pin;
        this.kept = kept;
        this.everKept = everKept;
    }

    List<D> loaded() {
        return loaded;
    }

    /** The newest of that code among the files. */
    Optional<D> newest(String code) {
        return last(one -> pin.apply(one).code().equals(code));
    }

    /** The pinned one, or the nearest there is; empty when nothing of that code was ever loaded here. */
    Optional<Pinned<D>> get(Pin wanted) {
        Optional<D> exact = last(one -> wanted.matches(pin.apply(one))).or(() -> wanted.version() == null ? Optional.empty() : again(wanted));
        return exact.map(one -> new Pinned<>(one, true)).or(() -> nearest(wanted).map(one -> new Pinned<>(one, false)));
    }

    private Optional<D> nearest(Pin wanted) {
        Supplier<Optional<D>> lastKept = () -> everKept.apply(wanted.code()).stream().map(this::again).flatMap(Optional::stream).findFirst();
        return last(one -> new Pin(wanted.code(), wanted.version(), null).matches(pin.apply(one))).or(() -> newest(wanted.code())).or(lastKept);
    }

    private Optional<D> again(Pin wanted) {
        return readAgain.computeIfAbsent(wanted, kept);
    }

    private Optional<D> last(Predicate<D> wanted) {
        return loaded.stream().filter(wanted).reduce((older, newer) -> newer);
    }
}
