package org.imr.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.imr.kernel.Rejected;

/**
 * Which modules a row of sessions is planned for. Pure: sessions have a place here and no date. Sessions one after the other
 * with the same modules are a block; blocks are what people move, lengthen and shorten, and the number of sessions stays.
 *
 * @param sessions for each session its modules; none for a session that is free
 */
public record ModulePlan(List<List<String>> sessions) {

    /** Sessions one after the other that are planned for the same. */
    public record Block(List<String> modules, int sessions) {

        public boolean isFree() {
            return modules.isEmpty();
        }

        /** A block does not give its last session away, unless that was free anyway. */
        boolean gives() {
            return sessions > 1 || isFree();
        }
    }

    public ModulePlan {
        sessions = sessions.stream().map(List::copyOf).toList();
    }

    /**
     * Modules over so many sessions, in their order and in proportion to their needs. Each has a session at least; where there are
     * fewer sessions than modules, some sessions have several.
     */
    public static ModulePlan lay(List<Need> modules, int sessions) {
        if (modules.isEmpty()) {
            return new ModulePlan(Collections.nCopies(sessions, List.of()));
        }
        if (modules.size() > sessions) {
            return crowd(modules, sessions);
        }
        List<Integer> shares = Shares.of(modules.stream().map(Need::sessions).toList(), sessions);
        return ofBlocks(IntStream.range(0, modules.size())
            .mapToObj(i -> new Block(List.of(modules.get(i).module()), shares.get(i))).toList());
    }

    private static ModulePlan crowd(List<Need> modules, int sessions) {
        int whole = modules.stream().mapToInt(Need::sessions).sum();
        List<List<String>> laid = new ArrayList<>();
        int next = 0;
        int before = 0;
        for (int session = 1; session <= sessions; session++) {
            List<String> several = new ArrayList<>();
            // A module belongs to the session in whose part of the whole its middle lies; each session keeps one for itself.
            while (next < modules.size() && (several.isEmpty() || modules.size() - next > sessions - session
                && (session == sessions || (2 * before + modules.get(next).sessions()) * sessions <= 2 * session * whole))) {
                several.add(modules.get(next).module());
                before += modules.get(next++).sessions();
            }
            laid.add(several);
        }
        return new ModulePlan(laid);
    }

    /**
     * Modules round and round for as many sessions as there are, for groups whose people come and go.
     *
     * @param first place of the module to begin with
     * @param had   how many sessions of that one have been already
     */
    public static ModulePlan rotate(List<Need> modules, int first, int had, int sessions) {
        List<List<String>> laid = new ArrayList<>();
        int skip = modules.isEmpty() ? 0 : Math.min(had, modules.get(first).sessions());
        for (int turn = first; !modules.isEmpty() && laid.size() < sessions; turn++) {
            Need need = modules.get(turn % modules.size());
            laid.addAll(Collections.nCopies(Math.min(need.sessions() - skip, sessions - laid.size()), List.of(need.module())));
            skip = 0;
        }
        return modules.isEmpty() ? lay(modules, sessions) : new ModulePlan(laid);
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (List<String> modules : sessions) {
            int last = blocks.size() - 1;
            if (last >= 0 && blocks.get(last).modules().equals(modules)) {
                blocks.set(last, new Block(modules, blocks.get(last).sessions() + 1));
            } else {
                blocks.add(new Block(modules, 1));
            }
        }
        return blocks;
    }

    /** A block goes to another place among the blocks; each keeps its number of sessions. */
    public ModulePlan move(int block, int place) {
        List<Block> blocks = blocks();
        Block moved = blocks.remove(block);
        blocks.add(Math.max(0, Math.min(place, blocks.size())), moved);
        return ofBlocks(blocks);
    }

    /**
     * A block gets one session more, from the nearest block after it that can give one, else from the nearest before it.
     *
     * @throws Rejected when no other can
     */
    public ModulePlan more(int block) {
        int from = giver(block).orElseThrow(() -> new Rejected("roster.plan-no-giver"));
        return pass(from, block);
    }

    /**
     * A block gets one session fewer; the next one gets it, or the one before where there is none.
     *
     * @throws Rejected when it has one only, or there is no other
     */
    public ModulePlan fewer(int block) {
        if (!isShorter(block)) {
            throw new Rejected("roster.plan-last-session");
        }
        return pass(block, block + 1 < blocks().size() ? block + 1 : block - 1);
    }

    public boolean isLonger(int block) {
        return giver(block).isPresent();
    }

    public boolean isShorter(int block) {
        List<Block> blocks = blocks();
        return blocks.size() > 1 && blocks.get(block).sessions() > 1;
    }

    private OptionalInt giver(int block) {
        List<Block> blocks = blocks();
        OptionalInt after = IntStream.range(block + 1, blocks.size()).filter(i -> blocks.get(i).gives()).findFirst();
        return after.isPresent() ? after : IntStream.iterate(block - 1, i -> i >= 0, i -> i - 1).filter(i -> blocks.get(i).gives()).findFirst();
    }

    private ModulePlan pass(int from, int to) {
        List<Block> blocks = blocks();
        blocks.set(from, new Block(blocks.get(from).modules(), blocks.get(from).sessions() - 1));
        blocks.set(to, new Block(blocks.get(to).modules(), blocks.get(to).sessions() + 1));
        return ofBlocks(blocks);
    }

    private static ModulePlan ofBlocks(List<Block> blocks) {
        return new ModulePlan(blocks.stream().flatMap(block -> Collections.nCopies(block.sessions(), block.modules()).stream()).toList());
    }
}
