package org.waymark.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * The streams of all phones. Changes are collected and told at most four times a second, and rarer where telling takes
 * long: a crowd makes the phones slower and never the laptop.
 */
final class Feeds implements AutoCloseable {

    /** Most streams of a participant. A phone that lost its network opens another one. */
    static final int EACH = 3;
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long LAST_WORDS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int PART_OF_THE_TIME = 4;
    private static final int PING_SECONDS = 15;
    private static final int SWEEP_SECONDS = 2;

    private final Map<String, List<Feed>> feeds = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("room-feeds").factory());
    private final IntFunction<View> views;
    private final Consumer<Throwable> failed;
    private volatile long next = System.nanoTime();

    /**
     * Starts the clock of the streams.
     *
     * @param views gives how everything is at one moment, for a number of participants who are present, as text for each
     */
    Feeds(IntFunction<View> views, Deadlines deadlines, Consumer<Throwable> failed) {
        this.views = views;
        this.failed = failed;
        clock.scheduleWithFixedDelay(this::ping, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
        clock.scheduleWithFixedDelay(deadlines::sweep, SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    /** Adds a stream; the oldest one of a participant who has too many ends. */
    void add(Feed feed) {
        List<Feed> tooMany = new ArrayList<>();
        boolean[] first = new boolean[1];
        feeds.compute(feed.caller().participant(), (id, old) -> {
            List<Feed> mine = new ArrayList<>(old == null ? List.of() : old);
            mine.removeIf(Feed::isEnded);
            first[0] = mine.isEmpty();
            mine.add(feed);
            while (mine.size() > EACH) {
                tooMany.add(mine.removeFirst());
            }
            return List.copyOf(mine);
        });
        tooMany.forEach(Feed::end);
        if (first[0]) {
            changed();
        } else {
            tell();
        }
    }

    /** Returns the participants whose phones listen. */
    Set<String> present() {
        return new TreeSet<>(feeds.keySet());
    }

    /** Returns how many participants listen. */
    int participants() {
        return feeds.size();
    }

    /** Returns how many streams there are. */
    int size() {
        return feeds.values().stream().mapToInt(List::size).sum();
    }

    /** Tells everybody soon. */
    void changed() {
        changes.incrementAndGet();
        tell();
    }

    /** Comes back to a stream when something was written to it. */
    void wrote(Feed feed) {
        if (clock.isShutdown()) {
            wake();
            return;
        }
        if (feed.isEnded()) {
            List<Feed> left = feeds.computeIfPresent(feed.caller().participant(), (id, mine) -> {
                List<Feed> others = mine.stream().filter(it -> it != feed).toList();
                return others.isEmpty() ? null : others;
            });
            if (left == null) {
                changed();
            }
        } else if (feed.isDue(changes.get())) {
            tell();
        }
    }

    private void tell() {
        if (due.compareAndSet(false, true)) {
            try {
                clock.schedule(this::run, Math.max(0, next - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException e) {
                due.set(true); // closed: nobody is told any more
            }
        }
    }

    private void run() {
        due.set(false);
        long start = System.nanoTime();
        try {
            long change = changes.get();
            View view = views.apply(participants());
            feeds.values().forEach(mine -> mine.stream().filter(feed -> feed.isDue(change))
                    .forEach(feed -> feed.tell(view, change)));
        } catch (RuntimeException e) {
            // a mistake of ours must not end the clock: the next change is told again
            failed.accept(e);
        }
        next = start + Math.max(PACE, PART_OF_THE_TIME * (System.nanoTime() - start));
    }

    /** Writes to all phones, which finds out who is gone. */
    void ping() {
        feeds.values().forEach(mine -> mine.forEach(Feed::ping));
    }

    /** Tells all phones how the room is at the end, and ends their streams. */
    @Override
    public void close() {
        // not at once: an interrupted write would cut its phone off before the last words
        clock.shutdown();
        try {
            sayLast();
        } catch (RuntimeException e) {
            failed.accept(e);
        }
        feeds.values().forEach(mine -> mine.forEach(Feed::end));
        feeds.clear();
    }

    /** Tells the last state. Phones that are slow to take it share a short time. */
    private synchronized void sayLast() {
        long change = changes.incrementAndGet();
        View view = views.apply(participants());
        long end = System.nanoTime() + LAST_WORDS;
        List<Feed> left = feeds.values().stream().flatMap(List::stream).toList();
        while (true) {
            left.forEach(feed -> feed.tell(view, change));
            left = left.stream().filter(feed -> !feed.knows(change)).toList();
            long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left.isEmpty() || millis <= 0) {
                return;
            }
            try {
                wait(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private synchronized void wake() {
        notifyAll();
    }
}
