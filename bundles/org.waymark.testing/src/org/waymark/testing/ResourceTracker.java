package org.waymark.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.graphics.Resource;

/**
 * Finds leaked SWT resources (images, colours, fonts, cursors). It reports resources that became garbage undisposed
 * between {@link #start} and {@link #lost}. If the display tracks its resources (trace option {@code
 * org.eclipse.ui/trace/graphics}), it also reports those that are still referenced.
 */
public final class ResourceTracker implements AutoCloseable {

    private static final String WITNESS = "loseAWitness";

    /** Number of garbage collections. An object found by one may have held objects that only the next one finds. */
    private static final int COLLECTIONS = 3;

    private final List<Error> reported = Collections.synchronizedList(new ArrayList<>());
    private final Set<Object> before = Collections.newSetFromMap(new IdentityHashMap<>());
    private final AtomicInteger witnesses = new AtomicInteger();

    private ResourceTracker() {
    }

    public static ResourceTracker start() {
        ResourceTracker tracker = new ResourceTracker();
        Resource.setNonDisposeHandler(tracker::note);
        tracker.collectGarbage();
        tracker.reported.clear();
        tracker.before.addAll(live());
        return tracker;
    }

    private void note(Error lost) {
        boolean witness = Arrays.stream(lost.getStackTrace()).anyMatch(frame -> frame.getMethodName().equals(WITNESS)
                && frame.getClassName().equals(ResourceTracker.class.getName()));
        if (witness) {
            witnesses.incrementAndGet();
        } else {
            reported.add(lost);
        }
    }

    /** Returns the allocation traces of resources that became garbage without being disposed of. */
    public List<String> lost() {
        collectGarbage();
        return List.copyOf(reported).stream().map(Traces::of).toList();
    }

    /**
     * Returns the resources created since the start that are still alive; empty if the display does not track
     * resources.
     */
    public List<String> held() {
        collectGarbage();
        return live().stream().filter(resource -> !before.contains(resource)).map(Object::toString).toList();
    }

    public static boolean displayKeepsList() {
        return UiThread.call(() -> UiThread.display().getDeviceData().tracking);
    }

    /** Stops the search for lost resources. */
    @Override
    public void close() {
        Resource.setNonDisposeHandler(null);
    }

    private static List<Object> live() {
        DeviceData data = UiThread.call(() -> UiThread.display().getDeviceData());
        return data.tracking ? Arrays.stream(data.objects).filter(o -> o != null).toList() : List.of();
    }

    /** Collects until a resource that is lost on purpose is reported: then the other lost ones are, too. */
    private void collectGarbage() {
        for (int i = 0; i < COLLECTIONS; i++) {
            int seen = witnesses.get();
            UiThread.run(ResourceTracker::loseAWitness);
            Wait.until(Conditions.of(() -> {
                System.gc();
                return witnesses.get() > seen;
            }, () -> "no lost resource is reported"), Wait.PATIENCE);
            UiThread.flush();
        }
    }

    private static void loseAWitness() {
        new Region(UiThread.display());
    }
}
