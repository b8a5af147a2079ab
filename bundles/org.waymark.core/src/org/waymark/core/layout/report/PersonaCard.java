package org.waymark.core.layout.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Drawn;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;

/**
 * The card of a persona for the screen, ready to be painted and edited.
 *
 * @param page one sheet as high as its content
 * @param fields texts that can be edited, in reading order
 */
public record PersonaCard(PlacedPage page, List<PersonaField> fields) {

    private static final double MARGIN = 24;
    private static final double LEAST = 460;
    private static final double MOST = 1_100;
    private static final double ENDLESS = 1_000_000;

    public PersonaCard {
        fields = List.copyOf(fields);
    }

    /**
     * Returns the card of a persona of the portfolio.
     *
     * @param room width there is for it
     * @param editable whether empty texts have a place, too
     */
    public static PersonaCard place(Portfolio portfolio, Persona persona, Theme theme, TextCache text, Locale locale,
            double room, boolean editable) {
        // a portfolio without a journey has personas, too
        Journey journey = portfolio.getJourneys().stream()
                .filter(it -> !it.eIsProxy() && it.getPersonas().contains(persona)).findFirst()
                .or(() -> portfolio.getJourneys().stream().filter(it -> !it.eIsProxy()).findFirst())
                .orElseGet(CjmFactory.eINSTANCE::createJourney);
        Context context = new Context(journey, ViewSettings.of(journey).withLocale(locale), theme, text,
                it -> new Drawn());
        double margin = context.px(MARGIN);
        double width = Math.max(room, context.px(LEAST));
        double wide = Math.min(width - 2 * margin, context.px(MOST));
        SheetBook book = new SheetBook(context, new Box(0, 0, width, ENDLESS),
                new Box(Math.max(margin, (width - wide) / 2), margin, wide, ENDLESS));
        PersonaSheet sheet = new PersonaSheet(book, portfolio, persona, Optional.empty(), editable);
        sheet.place();
        double bottom = book.y() + margin;
        PlacedPage page = book.pages().getFirst();
        return new PersonaCard(new PlacedPage(page.title(), page.language(), new Box(0, 0, width, bottom),
                page.canvas(), page.parts()), sheet.fields());
    }

    /** Returns the index of the field at a place, -1 if there is none. */
    public int at(double x, double y) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).box().inset(-3).contains(x, y)) {
                return i;
            }
        }
        return -1;
    }
}
