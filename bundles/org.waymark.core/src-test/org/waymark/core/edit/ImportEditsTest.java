package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.junit.jupiter.api.Test;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.templates.Template;
import org.waymark.core.templates.Templates;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

class ImportEditsTest {

    @Test
    void importedJourneysAreOneStepThatCanBeTakenBackAndDoneAgain() {
        for (Template template : Templates.all()) {
            Portfolio known = Templates.create(Templates.all().getFirst(), Locale.ENGLISH);
            PortfolioDocument document = PortfolioFiles.create(Path.of("bank.cjm").toAbsolutePath(), known);
            String before = CanonicalText.of(document);
            Portfolio imported = Templates.create(template, Locale.ENGLISH);
            int journeys = imported.getJourneys().size();
            BasicCommandStack stack = new BasicCommandStack();
            stack.execute(ImportEdits.join(document, imported));
            String after = CanonicalText.of(document);
            assertNotEquals(before, after);
            List<Journey> all = known.getJourneys();
            assertEquals(all.subList(all.size() - journeys, all.size()),
                    List.copyOf(stack.getMostRecentCommand().getAffectedObjects()));
            assertEquals(all.size(), all.stream().map(Labels::of).distinct().count(), "no name twice");
            for (int i = 0; i < 2; i++) {
                stack.undo();
                assertEquals(before, CanonicalText.of(document), template.id());
                stack.redo();
                assertEquals(after, CanonicalText.of(document), template.id());
            }
        }
    }
}
