package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;

/** Which journeys of a portfolio a command works on: those that {@code --journey} names, that of the file, or all. */
final class JourneyChoice {

    private static final int LONGEST_NAME = 60;

    private final Messages messages;

    JourneyChoice(Terminal terminal) {
        this.messages = Messages.of(JourneyChoice.class, terminal.locale());
    }

    /**
     * @param file the portfolio as the user named it, for messages
     * @param wanted an id or a name
     * @throws JourneyException if no journey or more than one is called so; the message lists what there is
     */
    List<Journey> choose(PortfolioDocument document, Path file, Optional<String> wanted) throws JourneyException {
        List<Journey> all = document.portfolio().getJourneys().stream().filter(j -> !j.eIsProxy()).toList();
        if (wanted.isEmpty()) {
            return document.focus().map(List::of).orElse(all);
        }
        String word = wanted.get().strip();
        for (Journey journey : all) {
            if (Ids.idOf(journey).equals(word)) {
                return List.of(journey);
            }
        }
        List<Journey> named = all.stream().filter(j -> Labels.of(j).equals(word)).toList();
        if (named.isEmpty()) {
            named = all.stream().filter(j -> Labels.of(j).equalsIgnoreCase(word)).toList();
        }
        if (named.size() == 1) {
            return named;
        }
        String shown = Lines.shortened(word, LONGEST_NAME);
        if (named.isEmpty()) {
            throw new JourneyException(messages.get("journey_none", file, shown, names(all)));
        }
        throw new JourneyException(messages.get("journey_several", file, shown,
                named.stream().map(Ids::idOf).collect(Collectors.joining(", "))));
    }

    /** As {@link #choose}, for what can show one journey only. */
    Journey chooseOne(PortfolioDocument document, Path file, Optional<String> wanted) throws JourneyException {
        List<Journey> chosen = choose(document, file, wanted);
        if (chosen.size() == 1) {
            return chosen.getFirst();
        }
        throw new JourneyException(chosen.isEmpty()
                ? messages.get("journey_noJourneys", file)
                : messages.get("journey_chooseOne", file, names(chosen)));
    }

    private static String names(List<Journey> journeys) {
        return journeys.stream().map(j -> '"' + Lines.shortened(Labels.of(j), LONGEST_NAME) + '"')
                .collect(Collectors.joining(", "));
    }
}
