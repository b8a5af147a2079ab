package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Brand;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.Profile;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.facts.Fact;
import org.waymark.core.facts.FactSheet;
import org.waymark.core.facts.FactSheets;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.insight.JourneySummary;
import org.waymark.core.insight.JourneySummary.WorstMoment;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Viewpoint;

/**
 * All data of a deck, computed once.
 *
 * @param input the export
 * @param journey the journey of the deck
 * @param personas its personas, or those with an emotion if it names none
 * @param summary what is said in one page
 * @param report handovers, matrix and gaps of the journey
 * @param profile for whom the deck is
 * @param drawings what draws the map and reads pictures
 * @param sheets everything that the readers may know of an element, for the notes
 */
record DeckContent(ExportInput input, Journey journey, List<Persona> personas, JourneySummary summary,
        OwnershipReport report, DeckTexts texts, Profile profile, FactSheets sheets,
        DeckDrawings drawings) {

    static DeckContent of(ExportInput input, DeckDrawings drawings) {
        Journey journey = input.journeys().getFirst();
        Portfolio portfolio = input.document().portfolio();
        Profile profile = input.settings().get(DeliverableOptions.PROFILE);
        List<Persona> personas = Feelings.people(journey, journey.getPersonas()).stream().flatMap(it -> it.stream())
                .toList();
        return new DeckContent(input, journey, personas, JourneySummary.of(portfolio, journey, Ids::idOf),
                OwnershipReport.of(portfolio, List.of(journey), MatrixOptions.PLAIN, Ids::idOf),
                DeckTexts.of(input.locale()), profile, new FactSheets(input.locale(), profile),
                drawings);
    }

    Portfolio portfolio() {
        return input.document().portfolio();
    }

    Brand brand() {
        return Brand.of(portfolio());
    }

    boolean showsWork() {
        return profile.showsWork();
    }

    /** Returns the worst moments that readers see; a client sees those of which customers spoke. */
    List<WorstMoment> worst() {
        return summary.worst().stream().filter(it -> showsWork() || !it.assumed()).toList();
    }

    /** Returns the headline, without a worst moment that nobody told. */
    List<String> headline() {
        List<String> headline = new ArrayList<>(texts.summary().headline(summary));
        if (worst().isEmpty() && !summary.worst().isEmpty()) {
            headline.remove(1);
        }
        return List.copyOf(headline);
    }

    /** Returns the words for what is missing: a warning for those who work on it, a dash for a client. */
    Phrase missing(Deck deck, String key, double size) {
        return showsWork()
                ? new Phrase(texts.get(key), size, true, false, deck.colours().negative())
                : Phrase.muted("–", size);
    }

    /** Returns whether readers see a curve; a client sees what is assumed only where nothing was said. */
    boolean showsCurve(EmotionCurve curve) {
        return showsWork() || curve.viewpoint() == Viewpoint.OBSERVED || summary.curves().stream()
                .noneMatch(it -> it.viewpoint() == Viewpoint.OBSERVED);
    }

    /** Returns where the facts of the journey are from, in one line. */
    String source() {
        String evidence = summary.evidence().stream().limit(3).map(texts.summary()::evidence)
                .collect(Collectors.joining(", "));
        return evidence.isEmpty() ? footer() : texts.get("source", evidence);
    }

    private String footer() {
        return summary.subject().portfolio().isBlank()
                ? summary.subject().journey()
                : summary.subject().portfolio() + " · " + summary.subject().journey();
    }

    /** Returns everything known of an element, as lines. */
    List<String> notes(EObject element) {
        List<String> lines = new ArrayList<>();
        add(sheets.of(element), "", lines);
        lines.add(texts.get("notes_id", Ids.idOf(element)));
        return lines;
    }

    private static void add(FactSheet sheet, String indent, List<String> lines) {
        lines.add(indent + sheet.kind() + ": " + sheet.title());
        for (Fact fact : sheet.facts()) {
            lines.add(indent + "  " + fact.title() + ": " + fact.value().replace("\n", "; "));
        }
        sheet.parts().forEach(part -> add(part, indent + "  ", lines));
    }
}
