package org.waymark.core.layout.map;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.Benchmark;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.ChannelKind;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.Constraint;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.TouchpointKind;
import org.waymark.model.cjm.Transition;
import org.waymark.model.cjm.Viewpoint;

/** Random journeys with everything that a file can hold, sensible or not. */
public final class RandomMaps {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;
    private static final List<String> TEXTS = List.of("", " ", "Call", "Reads the message twice and then once more",
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "Звонок в контакт-центр после обеда",
            "一位老客户少付了十欧元因为手续费入账太晚银行收取了二十九欧元", "line\n\nbreak\nand more", "<b>&amp;\"</b>", "👩‍👩‍👧 family 🏦",
            "שלום עולם", "tab\tseparated", "wort ".repeat(60), "x".repeat(500), "06:12 and/or 12,5 %");

    private final Random random;
    private final Portfolio portfolio = MAKE.createPortfolio();

    public RandomMaps(long seed) {
        random = new Random(seed);
    }

    public Journey journey() {
        for (int i = 0; i < random.nextInt(6); i++) {
            library();
        }
        Journey journey = MAKE.createJourney();
        portfolio.getJourneys().add(journey);
        portfolio.setLanguage(random.nextBoolean() ? "ru" : "en");
        journey.setName(text());
        journey.setScenario(text());
        some(journey.getPersonas(), portfolio.getPersonas());
        for (int i = random.nextInt(5); i > 0; i--) {
            stage(journey);
        }
        List<Touchpoint> all = journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream()).toList();
        for (int i = random.nextInt(6); i > 0; i--) {
            Transition transition = MAKE.createTransition();
            transition.setSource(one(all));
            transition.setTarget(one(all));
            transition.setShare(random.nextBoolean() ? number(200) : null);
            journey.getTransitions().add(transition);
            Note note = MAKE.createNote();
            note.setText(text());
            note.setColor(color());
            note.setAbout(random.nextBoolean() ? one(all) : one(journey.getStages()));
            journey.getNotes().add(note);
            measurement(journey.getMeasurements());
        }
        return journey;
    }

    private void library() {
        Persona persona = MAKE.createPersona();
        persona.setName(text());
        persona.setRole(text());
        portfolio.getPersonas().add(persona);
        BusinessFunction function = MAKE.createBusinessFunction();
        function.setName(text());
        function.setCode(random.nextBoolean() ? text() : null);
        function.setColor(color());
        portfolio.getFunctions().add(function);
        Channel channel = MAKE.createChannel();
        channel.setName(text());
        channel.setKind(pick(ChannelKind.values()));
        portfolio.getChannels().add(channel);
        Metric metric = MAKE.createMetric();
        metric.setName(text());
        metric.setUnit(text());
        metric.setTarget(random.nextBoolean() ? number(1_000_000) : null);
        portfolio.getMetrics().add(metric);
        Initiative initiative = MAKE.createInitiative();
        initiative.setName(text());
        initiative.setImpact(random.nextInt(8) - 1);
        portfolio.getInitiatives().add(initiative);
        Constraint constraint = MAKE.createConstraint();
        constraint.setName(text());
        portfolio.getConstraints().add(constraint);
        Evidence evidence = MAKE.createEvidence();
        evidence.setName(text());
        portfolio.getEvidence().add(evidence);
    }

    private void stage(Journey journey) {
        Stage stage = MAKE.createStage();
        stage.setGoal(text());
        stage.setColor(color());
        step(stage);
        journey.getStages().add(stage);
        for (int i = random.nextInt(5); i > 0; i--) {
            stage.getTouchpoints().add(touchpoint());
        }
    }

    private Touchpoint touchpoint() {
        Touchpoint t = MAKE.createTouchpoint();
        step(t);
        t.setKind(pick(TouchpointKind.values()));
        t.setMoment(pick(MomentKind.values()));
        t.setAction(text());
        t.setThought(text());
        t.setBestExpectation(text());
        t.setWorstExpectation(text());
        t.setPromise(text());
        t.setPromiseKept(pick(PromiseKept.values()));
        t.setImportance(random.nextInt(8) - 1);
        t.setDuration(random.nextBoolean() ? Duration.ofSeconds(random.nextInt(1_000_000)) : null);
        t.setPicture(random.nextBoolean() ? "pictures/a.png" : null);
        t.setPhysicalEvidence(text());
        t.setCompliance(pick(Compliance.values()));
        t.setInitiator(one(portfolio.getFunctions()));
        some(t.getPersonas(), portfolio.getPersonas());
        some(t.getChannels(), portfolio.getChannels());
        some(t.getInitiatives(), portfolio.getInitiatives());
        for (int i = random.nextInt(3); i > 0; i--) {
            Benchmark benchmark = MAKE.createBenchmark();
            benchmark.setScore(random.nextBoolean() ? number(5) : null);
            t.getBenchmarks().add(benchmark);
            BackstageStep step = MAKE.createBackstageStep();
            step.setName(text());
            step.setLayer(pick(BackstageLayer.values()));
            step.setFunction(one(portfolio.getFunctions()));
            t.getBackstage().add(step);
            t.getMicroInteractions().add(MAKE.createTouchpoint());
        }
        return t;
    }

    private void step(Step step) {
        step.setName(random.nextInt(8) == 0 ? null : text());
        step.setEvidenceLevel(pick(EvidenceLevel.values()));
        some(step.getConstraints(), portfolio.getConstraints());
        some(step.getEvidence(), portfolio.getEvidence());
        for (int i = random.nextInt(4); i > 0; i--) {
            Maps.emotion(step, random.nextBoolean() ? one(portfolio.getPersonas()) : null, pick(Viewpoint.values()),
                    number(5).toPlainString(), text());
            Ownership own = Maps.own(step, one(portfolio.getFunctions()), random.nextInt(8) - 1);
            for (Role role : Role.values()) {
                if (random.nextInt(3) == 0) {
                    own.getRoles().add(role);
                }
            }
            PainPoint pain = MAKE.createPainPoint();
            pain.setName(text());
            pain.setSeverity(random.nextInt(8) - 1);
            some(pain.getInitiatives(), portfolio.getInitiatives());
            step.getPainPoints().add(pain);
            measurement(step.getMeasurements());
            Property property = MAKE.createProperty();
            property.setKey("risk");
            property.setValue(text());
            step.getProperties().add(property);
        }
    }

    private void measurement(List<Measurement> into) {
        Measurement measurement = MAKE.createMeasurement();
        measurement.setMetric(one(portfolio.getMetrics()));
        measurement.setValue(random.nextBoolean() ? number(1_000_000) : null);
        into.add(measurement);
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String color() {
        return random.nextBoolean() ? String.format("#%06x", random.nextInt(1 << 24)) : null;
    }

    private BigDecimal number(int range) {
        return BigDecimal.valueOf(random.nextInt(4 * range + 1) - 2L * range, 1);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> all) {
        return all.isEmpty() || random.nextInt(6) == 0 ? null : all.get(random.nextInt(all.size()));
    }

    private <T> void some(EList<T> into, List<T> all) {
        all.stream().filter(one -> random.nextInt(3) == 0).forEach(into::add);
    }
}
