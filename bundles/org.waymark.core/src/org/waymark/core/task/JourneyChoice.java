package org.waymark.core.task;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.domain.Ids;
import org.waymark.core.exchange.BuiltInView;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;

/**
 * Finds the journeys and the view of an operation by the names users give.
 *
 * @param document the portfolio
 * @param shown the user's name of its file, for messages
 */
public record JourneyChoice(PortfolioDocument document, String shown) {

    private static final int LONGEST_NAME = 60;

    /**
     * Returns the journey with the id or name, else that of the opened journey file, else all.
     *
     * @throws JourneyException if no journey or more than one has the name; the message lists the candidates
     */
    public List<Journey> journeys(Optional<String> wanted) throws JourneyException {
        List<Journey> all = all(document);
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
        String said = Lines.shortened(word, LONGEST_NAME);
        throw named.isEmpty()
                ? problem("journey_none", shown, said, names(all))
                : problem("journey_several", shown, said,
                        named.stream().map(Ids::idOf).collect(Collectors.joining(", ")));
    }

    /** Returns all journeys that could be read. */
    public static List<Journey> all(PortfolioDocument document) {
        return document.portfolio().getJourneys().stream().filter(j -> !j.eIsProxy()).toList();
    }

    /**
     * Returns a single journey, for formats that show only one.
     *
     * @throws JourneyException if there is none or more than one; the message lists the candidates
     */
    public Journey journey(Optional<String> wanted) throws JourneyException {
        List<Journey> chosen = journeys(wanted);
        if (chosen.size() == 1) {
            return chosen.getFirst();
        }
        throw chosen.isEmpty()
                ? problem("journey_noJourneys", shown)
                : problem("journey_chooseOne", shown, names(chosen));
    }

    /**
     * Returns the view of one of the journeys with the id or name, else the built-in one.
     *
     * @param locale language of the name of a built-in view
     * @throws JourneyException if no view or more than one has the name; the message lists the candidates
     */
    public static View view(List<Journey> journeys, String wanted, Locale locale) throws JourneyException {
        List<View> all = journeys.stream().flatMap(j -> j.getViews().stream()).toList();
        List<View> found = all.stream().filter(v -> Ids.idOf(v).equals(wanted) || Labels.of(v).equals(wanted)).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        Optional<BuiltInView> builtIn = BuiltInView.of(wanted.strip());
        if (found.isEmpty() && builtIn.isPresent()) {
            return builtIn.get().create(locale);
        }
        String word = Lines.shortened(wanted, LONGEST_NAME);
        throw found.isEmpty()
                ? problem("view_none", word, all.stream().map(v -> quoted(Labels.of(v)))
                        .collect(Collectors.joining(", ")))
                : problem("view_several", word, found.stream().map(Ids::idOf).collect(Collectors.joining(", ")));
    }

    /** Returns the quoted names of journeys for messages. */
    public static String names(List<Journey> journeys) {
        return journeys.stream().map(j -> quoted(Labels.of(j))).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + Lines.shortened(name, LONGEST_NAME) + '"';
    }

    private static JourneyException problem(String key, Object... arguments) {
        return new JourneyException(Messages.of(JourneyChoice.class).get(key, arguments));
    }
}
