package org.waymark.core.rules;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.core.OtherThread;

/** Runs rules, each with its own collector, on one thread or on two. */
final class RuleRun {

    private final List<Rule> rules;
    private final RuleSettings settings;
    private final Collector[] done;
    private final AtomicInteger next = new AtomicInteger();

    private RuleRun(List<Rule> rules, RuleSettings settings) {
        this.rules = rules;
        this.settings = settings;
        done = new Collector[rules.size()];
    }

    /**
     * Runs rules one after another and returns their collectors in the order of the rules.
     *
     * @param together true to run the next rule on a second thread whenever that is free
     */
    static List<Collector> of(RuleContext context, List<Rule> rules, RuleSettings settings, boolean together) {
        RuleRun run = new RuleRun(rules, settings);
        if (together) {
            RuleContext twin = context.twin();
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> run.work(twin));
            try {
                run.work(context);
            } finally {
                await(other);
            }
        } else {
            run.work(context);
        }
        return Arrays.asList(run.done);
    }

    private static void await(CompletableFuture<Void> other) {
        try {
            other.join();
        } catch (CompletionException e) {
            throw OtherThread.unchecked(e.getCause());
        }
    }

    private void work(RuleContext context) {
        try {
            for (int i = next.getAndIncrement(); i < rules.size(); i = next.getAndIncrement()) {
                Rule rule = rules.get(i);
                Collector collector = new Collector(rule, settings.severity(rule), context);
                rule.check().check(context, collector);
                done[i] = collector;
            }
        } finally {
            // after a failure the other thread need not go on
            next.set(rules.size());
        }
    }
}
