package org.waymark.office.deck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymark.core.JourneyException;
import org.waymark.core.OtherThread;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.StoppableStream;
import org.waymark.core.persist.SharedReading;

/**
 * The whole map as a picture and as a drawing. They are made by a thread of their own while the slides before are made,
 * if the machine has a processor for it and two threads may read the portfolio.
 */
final class MapPictures implements AutoCloseable {

    private final DeckContent content;
    private final AtomicBoolean unwanted = new AtomicBoolean();
    private final FutureTask<Made> work = new FutureTask<>(this::make);
    private final Thread thread;

    /**
     * The files of the map.
     *
     * @param notices why one of them was not made, for the user
     */
    record Made(Optional<byte[]> png, Optional<byte[]> svg, List<String> notices) {
    }

    private MapPictures(DeckContent content) {
        this.content = content;
        thread = Thread.ofPlatform().name("waymark-map").unstarted(work);
    }

    /** @param wanted whether to begin now, if that is possible; else they are made when they are asked for */
    static MapPictures of(DeckContent content, boolean wanted) {
        MapPictures pictures = new MapPictures(content);
        if (wanted && Runtime.getRuntime().availableProcessors() > 1 && SharedReading.prepare(content.portfolio())) {
            pictures.thread.start();
        }
        return pictures;
    }

    /** Waits for the pictures, or makes them here if nobody began. */
    Made get() throws IOException, JourneyException {
        work.run();
        return OtherThread.result(work);
    }

    /** Stops what is still being made, and waits until nobody reads the portfolio any more. */
    @Override
    public void close() {
        unwanted.set(true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Made make() throws IOException {
        List<String> notices = new ArrayList<>();
        Optional<byte[]> png = write(content.drawings().picture(), notices);
        Optional<byte[]> svg = png.isEmpty() ? Optional.empty() : write(content.drawings().drawing(), notices);
        return new Made(png, svg, List.copyOf(notices));
    }

    private Optional<byte[]> write(Exporter exporter, List<String> notices) throws IOException {
        ExportSettings settings = ExportSettings.STANDARD.with(DeliverableOptions.PROFILE, content.profile());
        for (ExportOption<?> option : exporter.options()) {
            // one pixel for one unit of the map is enough for a picture that few programs show
            settings = option instanceof ExportOption.Number number && number.id().equals("scale")
                    ? settings.with(number, 1)
                    : settings;
        }
        ExportInput input = content.input();
        ExportInput own = input.with(settings).until(() -> unwanted.get() || input.cancelled().getAsBoolean());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            exporter.write(own, new StoppableStream(bytes, own.cancelled()));
            return Optional.of(bytes.toByteArray());
        } catch (JourneyException e) {
            notices.add(content.texts().get("map_left", e.getMessage()));
            return Optional.empty();
        }
    }
}
