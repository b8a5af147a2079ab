package org.waymark.core.layout.report;

import java.util.List;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.Feelings;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PageSource;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;

/** The personas of a journey, a page each. */
public final class PersonaPages implements PageSource {

    @Override
    public List<PlacedPage> pages(PageRequest request) throws JourneyException {
        Journey journey = request.journey();
        Messages messages = Messages.of(PersonaPages.class, request.locale());
        List<Persona> personas = Feelings.people(journey, request.view().personas().isEmpty()
                ? journey.getPersonas()
                : request.view().personas()).stream().flatMap(Optional::stream).filter(it -> !it.eIsProxy()).toList();
        if (personas.isEmpty()) {
            throw new JourneyException(messages.get("personas_none", Labels.in(request.locale()).shown(journey)));
        }
        SheetBook book = new SheetBook(request);
        personas.forEach(it -> new PersonaSheet(book, request.input().document().portfolio(), it,
                Optional.of(journey), false).place());
        return book.pages();
    }
}
