package org.waymark.core;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/** Says whether a computation grows with its input and not faster, without a look at the clock. */
public final class Growth {

    /** Allowed growth when the input doubles: linear work doubles, a small fixed part and maps need some more. */
    private static final int MOST = 3;

    private Growth() {
    }

    /** A computation on an input that is made before it is measured. */
    public interface Work {

        /** @param steps counts what the computation asks for: letters measured, findings, questions whether to stop */
        void run(AtomicLong steps) throws Exception;
    }

    /** Makes the input of a size. */
    public interface Input {

        Work of(int size) throws Exception;
    }

    private record Cost(long bytes, long steps) {
    }

    /** Doubles an input and fails if bytes or steps are more than tripled. */
    public static void assertLinear(Input input, int size) throws Exception {
        // loads classes and texts
        cost(input.of(size / 4));
        Cost once = cost(input.of(size));
        Cost twice = cost(input.of(2 * size));
        assertTrue(twice.bytes <= MOST * once.bytes, once + " became " + twice);
        assertTrue(twice.steps <= MOST * once.steps, once + " became " + twice);
    }

    private static Cost cost(Work work) throws Exception {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        AtomicLong steps = new AtomicLong();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run(steps);
        return new Cost(threads.getCurrentThreadAllocatedBytes() - before, steps.get());
    }
}
