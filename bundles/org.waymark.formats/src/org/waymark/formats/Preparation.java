package org.waymark.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.image.Java2DMeasurer;
import org.waymark.office.OfficeFormats;

/**
 * Beginning of exports, on threads of its own, with what no portfolio decides: opening fonts and reading POI's description
 * of the formats. On a machine with several cores a command has less to wait for.
 */
public final class Preparation {

    private static final List<String> DRAWN = List.of("svg", "png", "pdf", "html", "pptx");
    private static final List<String> OFFICE = List.of("xlsx", "pptx");

    private final List<Thread> threads = new ArrayList<>();

    private interface Work {
        void run() throws IOException;
    }

    private Preparation() {
    }

    /**
     * Begins with what the formats need that the words of a command seem to name. A format that is not guessed is written
     * as well, and what is prepared in vain is no harm.
     */
    public static Preparation begin(List<String> words) {
        boolean all = words.contains("--all") && !words.contains("-f") && !words.contains("--format");
        Preparation preparation = new Preparation();
        if (all || isNamed(DRAWN, words)) {
            preparation.start("fonts", Java2DMeasurer::prepare);
        }
        if (all || isNamed(OFFICE, words)) {
            preparation.start("office", OfficeFormats::prepare);
        }
        return preparation;
    }

    private static boolean isNamed(List<String> formats, List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> formats.stream().anyMatch(word::contains));
    }

    private void start(String name, Work work) {
        // what fails here fails again in the export, which then says so
        threads.add(Thread.ofPlatform().daemon().name("waymark-prepare-" + name).start(() -> {
            try {
                work.run();
            } catch (IOException | RuntimeException | LinkageError e) {
                System.getLogger(Preparation.class.getName()).log(System.Logger.Level.DEBUG, name, e);
            }
        }));
    }

    /** Waits for the end. Two threads that begin with the same library at once may wait for each other for ever. */
    public void await() {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
