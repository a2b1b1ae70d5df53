package org.imr.fidelity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The counts of people in one export, and which of them are not shown: those under five, none included (that nobody of nine has a
 * goal says something of each of the nine), and as many others as it takes that nobody finds them out from the totals of the same
 * export. What is left hidden could, for all that is shown, be anything within a span of five.
 *
 * <p>The counts are given first, then every sum that holds between them; what is worked out from a hidden count (a share, a rating
 * suggested) has to be hidden by the caller. A sum whose parts stand in no other sum may be one of many of its total (met and not met,
 * item by item); of all other sums a count may stand in two, as in a table by rows and columns. Complementary cell suppression over
 * a network of sums: Cox (1995), "Network models for complementary cell suppression".
 */
public final class SmallCells {

    /** From this many people on a count may be shown. */
    public static final int FEWEST = 5;

    private final List<Long> counts = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Within> nested = new ArrayList<>();
    private final BitSet kept = new BitSet();
    private BitSet hidden;

    /** A total and what it is made of, by their places. */
    record Sum(int total, List<Integer> parts) {

        IntStream members() {
            return IntStream.concat(IntStream.of(total), parts.stream().mapToInt(part -> part));
        }
    }

    /** A group of people, and others in which they all are, by their places; and which of these gives way. */
    private record Within(int inner, List<Integer> outer, int yields) {

        /** True for a number of people that is left when the ones are taken from the others: in one and not in it, or in several at once. */
        boolean tells(List<Long> counts, BitSet hidden) {
            return !hidden.get(inner) && outer.stream().noneMatch(hidden::get)
                && outer.stream().mapToLong(counts::get).sum() - counts.get(inner) < FEWEST * Math.max(1, outer.size() - 1);
        }
    }

    /**
     * Takes a count of people, none or more.
     *
     * @return its place, by which it is asked for
     */
    public int count(long people) {
        if (people < 0 || hidden != null) {
            throw new IllegalArgumentException("no count, or too late: " + people);
        }
        counts.add(people);
        return counts.size() - 1;
    }

    /**
     * Says that a total is the sum of its parts, each named by its place.
     *
     * @throws IllegalArgumentException when it is not
     */
    public void sum(int total, List<Integer> parts) {
        if (hidden != null || counts.get(total) != parts.stream().mapToLong(counts::get).sum()) {
            throw new IllegalArgumentException("no sum, or too late: " + counts.get(total));
        }
        sums.add(new Sum(total, List.copyOf(parts)));
    }

    /**
     * Takes the count of all these together as their total.
     *
     * @return its place
     */
    public int total(List<Integer> parts) {
        int total = count(parts.stream().mapToLong(counts::get).sum());
        sum(total, parts);
        return total;
    }

    /**
     * Says that whoever is counted in one place is counted in one of the others too: who has followed a goal up has set one. What is
     * between them is a number of people like any other, hidden where it is small: then a count of them is not shown, the one that yields.
     * What lies within others by way of one more, which may be hidden, has to be said too.
     */
    public void within(int inner, List<Integer> outer, int yields) {
        if (hidden != null || inner != yields && !outer.contains(yields)) {
            throw new IllegalArgumentException("none of them, or too late: " + yields);
        }
        nested.add(new Within(inner, List.copyOf(outer), yields));
    }

    /** Hides a count, large as it may be. */
    public void keep(int place) {
        if (hidden != null) {
            throw new IllegalArgumentException("too late");
        }
        kept.set(place);
    }

    /** The count at that place, if it may be shown; asking ends the taking of counts. */
    public Optional<Long> shown(int place) {
        if (hidden == null) {
            hidden = hide();
        }
        return hidden.get(place) ? Optional.empty() : Optional.of(counts.get(place));
    }

    private BitSet hide() {
        Sums between = new Sums(counts.size(), sums);
        long[] all = counts.stream().mapToLong(count -> count).toArray();
        BitSet hiding = (BitSet) kept.clone();
        IntStream.range(0, counts.size()).filter(place -> counts.get(place) < FEWEST).forEach(hiding::set);
        between.close(hiding);
        protect(all, between, hiding);
        for (List<Within> telling = telling(hiding); !telling.isEmpty(); telling = telling(hiding)) {
            telling.forEach(one -> hiding.set(one.yields()));
            between.close(hiding);
            protect(all, between, hiding);
        }
        return hiding;
    }

    private List<Within> telling(BitSet hiding) {
        return nested.stream().filter(one -> one.tells(counts, hiding)).toList();
    }

    private static void protect(long[] all, Sums between, BitSet hiding) {
        // What cannot be found out stays so when more is hidden: no place has to be looked at twice.
        BitSet safe = new BitSet();
        for (int place = hiding.nextSetBit(0); place >= 0; place = next(hiding, safe)) {
            List<Integer> lacking = new Leeway(all, between, hiding).lacking(place, FEWEST);
            lacking.forEach(hiding::set);
            between.close(hiding);
            safe.set(place, lacking.isEmpty());
        }
    }

    private static int next(BitSet hiding, BitSet safe) {
        BitSet open = (BitSet) hiding.clone();
        open.andNot(safe);
        return open.nextSetBit(0);
    }
}
