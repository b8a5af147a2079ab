package org.waymark.ui.tests;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;

/** A portfolio with more journeys than a sample, made of copies of those. */
final class ManyJourneys {

    private static final List<String> ENGLISH = List.of("Late fee by ten euros: today", "Late fee: the agent decides",
            "Opening an account", "A card is lost abroad", "Moving house", "First mortgage", "Complaint by letter",
            "A death in the family", "Changing the limit", "Leaving the bank");
    private static final List<String> RUSSIAN = List.of("Кредит: как есть", "Кредит: как будет", "Открытие счёта",
            "Потеря карты за границей", "Переезд", "Первая ипотека", "Жалоба письмом", "Наследство", "Смена лимита",
            "Уход из банка");

    private ManyJourneys() {
    }

    /** Writes a portfolio of a number of journeys into a folder. */
    static Path write(String sample, Path folder, int count) {
        try {
            PortfolioDocument document = PortfolioFiles.load(Samples.path(sample));
            Portfolio portfolio = document.portfolio();
            List<String> names = sample.contains("-ru") ? RUSSIAN : ENGLISH;
            for (int i = 0; i < count; i++) {
                if (i >= portfolio.getJourneys().size()) {
                    portfolio.getJourneys().add(EcoreUtil.copy(portfolio.getJourneys().get(i % 2)));
                    vary(portfolio.getJourneys().get(i), i);
                }
                portfolio.getJourneys().get(i).setName(names.get(i % names.size()) + (i < names.size() ? "" : " " + i));
            }
            Journey first = portfolio.getJourneys().getFirst();
            first.getStages().getFirst().getTouchpoints().get(1).setDetailedBy(portfolio.getJourneys().get(3));
            Path file = folder.resolve("many.cjm");
            PortfolioFiles.saveAs(document, file, IfChanged.OVERWRITE);
            return file;
        } catch (JourneyException e) {
            throw new AssertionError(e);
        }
    }

    private static void vary(Journey journey, int i) {
        journey.setStatus(JourneyStatus.get(i % 4));
        journey.setKind(i % 3 == 0 ? JourneyKind.OBSERVED : journey.getKind());
        for (int drop = i % journey.getStages().size(); drop > 0; drop--) {
            EcoreUtil.delete(journey.getStages().getFirst(), true);
        }
        if (i % 4 == 3) {
            journey.setOwner(null);
        }
        if (i % 3 == 1) {
            journey.getPersonas().removeLast();
        }
    }
}
