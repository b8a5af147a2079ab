package org.waymark.core.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.exchange.Described;

/**
 * The available formats, found by the names users give.
 *
 * @param <F> exporter or importer
 * @param formats in the order of lists
 */
public record FormatChoice<F extends Described>(List<F> formats) {

    private static final int LONGEST_ID = 40;

    public FormatChoice {
        formats = List.copyOf(formats);
    }

    /** Returns the first format with the ending of the file; empty if there is none. */
    public Optional<F> byEnding(NamedFile file) {
        String extension = file.extension();
        return formats.stream().filter(format -> format.extensions().contains(extension)).findFirst();
    }

    /**
     * Returns the formats of a list such as {@code svg,pdf}, each once.
     *
     * @throws JourneyException if there is none of an id; the message lists the known ones
     */
    public List<F> several(String ids) throws JourneyException {
        List<F> chosen = new ArrayList<>();
        for (String id : ids.split(",")) {
            F format = byId(id.strip()).orElseThrow(() -> unknown(id));
            if (!chosen.contains(format)) {
                chosen.add(format);
            }
        }
        return List.copyOf(chosen);
    }

    private JourneyException unknown(String id) {
        return new JourneyException(Messages.of(FormatChoice.class).get("format_unknown",
                Lines.shortened(id, LONGEST_ID), known()));
    }

    private String known() {
        return formats.stream().map(Described::id).collect(Collectors.joining(", "));
    }

    /** The format with an id; empty if there is none. */
    public Optional<F> byId(String id) {
        return formats.stream().filter(format -> format.id().equalsIgnoreCase(id)).findFirst();
    }

    /**
     * Returns the format with the id, else that of the file's ending.
     *
     * @throws JourneyException if there is none; the message lists the known ones
     */
    public F format(Optional<String> id, NamedFile file) throws JourneyException {
        if (id.isEmpty()) {
            return byEnding(file).orElseThrow(() -> new JourneyException(Messages.of(FormatChoice.class)
                    .get("format_unknownEnding", file.shown(), known())));
        }
        return byId(id.get()).orElseThrow(() -> unknown(id.get()));
    }
}
