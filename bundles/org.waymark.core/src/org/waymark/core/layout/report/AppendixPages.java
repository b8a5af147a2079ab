package org.waymark.core.layout.report;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EReference;
import org.waymark.core.domain.Profile;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.facts.FactSheet;
import org.waymark.core.facts.FactSheets;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PageSource;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * Everything a journey says, for reference: descriptions, each stage and touchpoint, and the library elements it uses,
 * with the register of evidence, the metrics and the constraints.
 */
public final class AppendixPages implements PageSource {

    @Override
    public List<PlacedPage> pages(PageRequest request) {
        Messages messages = Messages.of(AppendixPages.class, request.locale());
        Profile profile = request.input().settings().get(DeliverableOptions.PROFILE);
        FactSheets sheets = new FactSheets(request.locale(), profile);
        ModelTexts titles = ModelTexts.of(request.locale());
        Journey journey = request.journey();
        Portfolio portfolio = request.input().document().portfolio();
        SheetBook book = new SheetBook(request);
        book.begin(messages.get("appendix_title", Labels.in(request.locale()).shown(journey)));
        FactColumns columns = new FactColumns(book, titles);
        columns.title(book.title());
        columns.sheet(sheets.of(portfolio));
        columns.sheet(sheets.of(journey));
        for (Stage stage : journey.getStages()) {
            columns.section(stage, Labels.in(request.locale()).shown(stage));
            FactSheet own = sheets.of(stage);
            if (!own.isBare()) {
                columns.content(own);
            }
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                columns.sheet(sheets.of(touchpoint));
            }
        }
        Map<EReference, List<FactSheet>> library = sheets.library(portfolio, List.of(journey));
        library.forEach((list, elements) -> {
            columns.section(journey, titles.title(list));
            elements.forEach(columns::sheet);
        });
        return book.pages();
    }
}
