package org.imr.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;

/**
 * What a piece of work costs.
 *
 * @param millis    the median of several runs
 * @param allocated megabytes that one run asked for, garbage and all
 * @param peak      megabytes of the heap in use at most while it ran, the rest of the program included
 */
record Cost(double millis, double allocated, double peak) {

    private static final int RUNS = 5;
    private static final double MEGABYTE = 1024 * 1024;

    static Cost of(Runnable work) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long asked = askedFor();
        work.run();
        double megabytes = (askedFor() - asked) / MEGABYTE;
        double peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
        long[] nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long before = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        return new Cost(nanos[RUNS / 2] / 1e6, megabytes, peak);
    }

    private static long askedFor() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
