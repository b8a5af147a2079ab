package org.waymark.room;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPlan;
import org.waymark.core.room.TargetKind;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The portfolio and the rounds of the workshop that browsers go through. */
final class Workshop {

    static final List<String> TOUCHPOINTS = List.of("Sees the machine at a friend's", "Compares prices in three shops",
            "Orders online at night", "Calls the service centre because it leaks");
    static final List<String> PERSONAS = List.of("Anna", "Grandfather Otto");
    static final int PEOPLE = 8;
    /** The number of those who feel for the second persona: too few for a spread. */
    static final int FEW = 4;

    /** The number of notes that one of them writes while the network comes and goes. */
    static final int STORM = 20;

    private Workshop() {
    }

    /** Writes the portfolio as it is before the workshop. */
    static void write(Path file) throws JourneyException {
        CjmFactory make = CjmFactory.eINSTANCE;
        Portfolio portfolio = make.createPortfolio();
        portfolio.setName("Coffee machines");
        Journey journey = make.createJourney();
        journey.setName("From the first cup to the first repair");
        portfolio.getJourneys().add(journey);
        for (String name : PERSONAS) {
            Persona persona = make.createPersona();
            persona.setName(name);
            portfolio.getPersonas().add(persona);
            journey.getPersonas().add(persona);
        }
        for (int i = 0; i < TOUCHPOINTS.size(); i++) {
            if (i % 2 == 0) {
                Stage stage = make.createStage();
                stage.setName(i == 0 ? "Wish" : "Have");
                journey.getStages().add(stage);
            }
            Touchpoint touchpoint = make.createTouchpoint();
            touchpoint.setName(TOUCHPOINTS.get(i));
            journey.getStages().getLast().getTouchpoints().add(touchpoint);
        }
        PortfolioFiles.save(PortfolioFiles.create(file, portfolio));
    }

    /** Returns the rounds: notes, emotions, votes, and a break. */
    static List<RoundPlan> rounds(boolean russian) {
        Optional<Duration> time = Optional.of(Duration.ofMinutes(10));
        return List.of(
                new RoundPlan("r1", RoundKind.NOTES, russian ? "Что происходит по пути?" : "What happens on the way?",
                        time, List.of(), List.of(), Set.of(), List.of(), 0, false, true, Set.of()),
                new RoundPlan("r2", RoundKind.EMOTION, russian ? "Какие эмоции?" : "How does it feel?", time,
                        List.of(), List.of(), Set.of(), List.of(), 0, true, false, Set.of()),
                new RoundPlan("r3", RoundKind.VOTE, russian ? "Что решаем первым?" : "What do we solve first?",
                        Optional.empty(), List.of(), List.of(), EnumSet.of(TargetKind.PAIN_POINT), List.of(), 3, false,
                        false, Set.of()),
                RoundPlan.of("r4", RoundKind.WAIT, russian ? "Перерыв на кофе" : "Coffee break"));
    }
}
