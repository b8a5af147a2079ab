package org.waymark.benchmark;

/**
 * A group of measures that run in one process of their own.
 *
 * @param heap the largest heap of the process, in MB
 * @param desktop the name of a class of {@code org.waymark.ui.tests} that measures, empty for a case of this program
 * @param display whether the case needs a display
 * @param quick whether the case belongs to a quick run
 * @param byNameOnly whether the case runs only when it is asked for
 */
record Case(String name, Work work, int heap, String desktop, boolean display, boolean quick, boolean byNameOnly) {

    private static final int HEAP = 2048;

    /** Measures and tells the meter. */
    @FunctionalInterface
    interface Work {
        void run(Meter meter) throws Exception;
    }

    /** Returns a case without a window. */
    static Case plain(String name, Work work) {
        return new Case(name, work, HEAP, "", false, false, false);
    }

    /** Returns a case that measures in the running desktop: a test class that prints lines of measures. */
    static Case desktop(String name, String testClass) {
        return new Case(name, meter -> {
        }, HEAP, testClass, true, false, false);
    }

    Case withDisplay() {
        return new Case(name, work, heap, desktop, true, quick, byNameOnly);
    }

    Case withHeap(int megabytes) {
        return new Case(name, work, megabytes, desktop, display, quick, byNameOnly);
    }

    Case inQuick() {
        return new Case(name, work, heap, desktop, display, true, byNameOnly);
    }

    Case onlyByName() {
        return new Case(name, work, heap, desktop, display, quick, true);
    }

    boolean inDesktop() {
        return !desktop.isEmpty();
    }
}
