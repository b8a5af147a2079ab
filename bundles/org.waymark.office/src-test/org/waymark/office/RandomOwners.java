package org.waymark.office;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** A random portfolio with one journey, in which every step has a name of its own. */
final class RandomOwners {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    final Portfolio portfolio = MAKE.createPortfolio();
    final Journey journey = MAKE.createJourney();
    private final Random random;
    private final List<Metric> metrics = new ArrayList<>();
    private int steps;

    RandomOwners(long seed) {
        random = new Random(seed);
        portfolio.setName("Random");
        journey.setName("Journey");
        portfolio.getJourneys().add(journey);
        int functions = 2 + random.nextInt(4);
        for (char c = 'A'; c < 'A' + functions; c++) {
            BusinessFunction function = MAKE.createBusinessFunction();
            function.setCode("F" + c);
            // one without a name is called by its code
            function.setName(c == 'A' ? null : "Function " + c);
            portfolio.getFunctions().add(function);
            Metric metric = MAKE.createMetric();
            metric.setName("Metric " + c);
            metric.getOpposes().addAll(metrics);
            metrics.add(metric);
        }
        portfolio.getMetrics().addAll(metrics);
        for (char c = 'A'; c < 'A' + random.nextInt(3); c++) {
            Persona persona = MAKE.createPersona();
            persona.setName("Persona " + c);
            portfolio.getPersonas().add(persona);
            journey.getPersonas().add(persona);
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Stage stage = MAKE.createStage();
            fill(stage);
            journey.getStages().add(stage);
            for (int k = random.nextInt(4); k > 0; k--) {
                Touchpoint touchpoint = MAKE.createTouchpoint();
                fill(touchpoint);
                stage.getTouchpoints().add(touchpoint);
            }
        }
    }

    PortfolioDocument document() {
        return PortfolioFiles.create(Path.of("random.cjm"), portfolio);
    }

    Stream<Touchpoint> touchpoints() {
        return journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream());
    }

    private void fill(Step step) {
        step.setName("Step " + steps++);
        for (int i = 0; i < portfolio.getFunctions().size(); i++) {
            if (random.nextBoolean()) {
                Ownership ownership = MAKE.createOwnership();
                ownership.setFunction(portfolio.getFunctions().get(i));
                ownership.getMetrics().add(metrics.get(i));
                ownership.setInfluence(random.nextInt(6));
                Stream.of(Role.values()).filter(role -> random.nextBoolean()).forEach(ownership.getRoles()::add);
                if (random.nextInt(5) == 0) {
                    ownership.setInfluence(0);
                    ownership.getRoles().clear();
                }
                step.getOwnerships().add(ownership);
            }
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            Emotion emotion = MAKE.createEmotion();
            emotion.setPersona(any().orElse(null));
            emotion.setViewpoint(random.nextBoolean() ? Viewpoint.OBSERVED : Viewpoint.HYPOTHESIS);
            emotion.setScore(random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(41) - 20, 1));
            step.getEmotions().add(emotion);
        }
    }

    private Optional<Persona> any() {
        List<Persona> all = portfolio.getPersonas();
        return all.isEmpty() || random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(all.get(random.nextInt(all.size())));
    }
}
