package org.waymark.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.JourneyException;
import org.waymark.core.task.SideBySide.Work;

class SideBySideTest {

    @Test
    void resultsComeInTheOrderOfThePieces() throws Exception {
        for (boolean together : new boolean[]{false, true}) {
            AtomicInteger done = new AtomicInteger();
            List<Work<Integer>> pieces = IntStream.range(0, 50).<Work<Integer>>mapToObj(i -> () -> i).toList();
            assertEquals(IntStream.range(0, 50).boxed().toList(),
                    new SideBySide().run(pieces, together, done::incrementAndGet));
            assertEquals(50, done.get());
        }
    }

    @Test
    void oneAfterAnotherIsOnTheThreadOfTheCaller() throws Exception {
        List<Thread> threads = new ArrayList<>();
        Work<Boolean> piece = () -> threads.add(Thread.currentThread());
        new SideBySide().run(List.of(piece, piece), false, () -> {
        });
        assertEquals(List.of(Thread.currentThread(), Thread.currentThread()), threads);
    }

    @Test
    void aFailureEndsTheOthersAndIsToldWhenNoThreadWorksAnyMore() {
        SideBySide threads = new SideBySide();
        CountDownLatch running = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        Work<String> failing = () -> {
            await(running);
            throw new JourneyException("no room");
        };
        Work<String> patient = () -> {
            begun.incrementAndGet();
            running.countDown();
            while (!threads.isStopped()) {
                Thread.onSpinWait();
            }
            ended.incrementAndGet();
            throw new CancellationException();
        };
        List<Work<String>> pieces = Runtime.getRuntime().availableProcessors() < 2
                ? List.of(() -> {
                    throw new JourneyException("no room");
                }, patient)
                : List.of(failing, patient, patient);
        JourneyException told = assertThrows(JourneyException.class, () -> threads.run(pieces, true, () -> {
        }));
        assertEquals("no room", told.getMessage());
        assertEquals(begun.get(), ended.get());
    }

    @Test
    void aCancellationIsOne() {
        Work<String> piece = () -> {
            throw new CancellationException();
        };
        SideBySide threads = new SideBySide();
        assertFalse(threads.isStopped());
        assertThrows(CancellationException.class, () -> threads.run(List.of(piece, piece), true, () -> {
        }));
        assertTrue(Runtime.getRuntime().availableProcessors() < 2 || threads.isStopped());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
