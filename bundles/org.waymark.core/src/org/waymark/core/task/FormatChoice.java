package org.waymark.core.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.exchange.Described;

/**
 * The formats there are, as users name them.
 *
 * @param <F> what writes or reads a format
 * @param formats in the order of lists
 */
public record FormatChoice<F extends Described>(List<F> formats) {

    private static final int LONGEST_ID = 40;

    public FormatChoice {
        formats = List.copyOf(formats);
    }

    /** The first format whose files end so; empty if there is none. */
    public Optional<F> byEnding(NamedFile file) {
        String extension = file.extension();
        return formats.stream().filter(format -> format.extensions().contains(extension)).findFirst();
    }

    /**
     * The format the user means: the one with the id, else that of the file's ending.
     *
     * @throws JourneyException if there is none; the message lists what there is
     */
    public F format(Optional<String> id, NamedFile file) throws JourneyException {
        Messages messages = Messages.of(FormatChoice.class);
        String known = formats.stream().map(Described::id).collect(Collectors.joining(", "));
        if (id.isEmpty()) {
            return byEnding(file).orElseThrow(
                    () -> new JourneyException(messages.get("format_unknownEnding", file.shown(), known)));
        }
        return formats.stream().filter(format -> format.id().equalsIgnoreCase(id.get())).findFirst().orElseThrow(
                () -> new JourneyException(
                        messages.get("format_unknown", Lines.shortened(id.get(), LONGEST_ID), known)));
    }
}
