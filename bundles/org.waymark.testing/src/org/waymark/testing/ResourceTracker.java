package org.waymark.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.DeviceData;
import org.eclipse.swt.graphics.Resource;

/**
 * Finds leaked SWT resources (images, colours, fonts, cursors). It reports resources that became garbage undisposed
 * between {@link #start} and {@link #lost}. If the display tracks its resources (trace option {@code
 * org.eclipse.ui/trace/graphics}), it also reports those that are still referenced.
 */
public final class ResourceTracker implements AutoCloseable {

    private static final int COLLECTIONS = 5;

    private final List<Error> reported = Collections.synchronizedList(new ArrayList<>());
    private final Set<Object> before = Collections.newSetFromMap(new IdentityHashMap<>());

    private ResourceTracker() {
    }

    public static ResourceTracker start() {
        collectGarbage();
        ResourceTracker tracker = new ResourceTracker();
        tracker.before.addAll(live());
        Resource.setNonDisposeHandler(tracker.reported::add);
        return tracker;
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

    private static void collectGarbage() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Wait.pause(60);
            UiThread.flush();
        }
    }
}
