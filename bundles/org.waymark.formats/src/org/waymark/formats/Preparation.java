package org.waymark.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.image.Java2DMeasurer;
import org.waymark.office.OfficeFormats;

/**
 * Beginning of exports, on a thread of its own, with what no portfolio decides: opening fonts and reading POI's description
 * of the formats. On a machine with several cores a command has less to wait for. Both need the fonts of Java, so one comes
 * after the other: two threads that begin with the same library at once may wait for each other for ever.
 */
public final class Preparation {

    private static final List<String> DRAWN = List.of("svg", "png", "pdf", "html", "pptx");
    private static final List<String> OFFICE = List.of("xlsx", "pptx");

    private final Thread thread;

    private interface Work {
        void run() throws IOException;
    }

    private Preparation(List<Work> works) {
        thread = Thread.ofPlatform().daemon().name("waymark-prepare").start(() -> works.forEach(Preparation::run));
    }

    /**
     * Begins with what the formats need that the words of a command seem to name. A format that is not guessed is written
     * as well, and what is prepared in vain is no harm.
     */
    public static Preparation begin(List<String> words) {
        boolean all = words.contains("--all") && !words.contains("-f") && !words.contains("--format");
        List<Work> works = new ArrayList<>();
        if (all || isNamed(DRAWN, words)) {
            works.add(Java2DMeasurer::prepare);
        }
        if (all || isNamed(OFFICE, words)) {
            works.add(OfficeFormats::prepare);
        }
        return new Preparation(List.copyOf(works));
    }

    private static boolean isNamed(List<String> formats, List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> formats.stream().anyMatch(word::contains));
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException | LinkageError e) {
            // what fails here fails again in the export, which then says so
            System.getLogger(Preparation.class.getName()).log(System.Logger.Level.DEBUG, "preparation", e);
        }
    }

    /** Waits for the end, before the caller uses fonts or POI itself. */
    public void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
