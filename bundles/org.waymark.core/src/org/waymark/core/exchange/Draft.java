package org.waymark.core.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** A portfolio under construction by an importer. It creates library elements once for each name. */
public final class Draft {

    private final Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
    private final ImportInput input;
    private final Messages messages;
    private final Map<String, Persona> personas = new HashMap<>();
    private final Map<String, BusinessFunction> functions = new HashMap<>();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Map<String, Initiative> initiatives = new HashMap<>();

    public Draft(ImportInput input) {
        this.input = input;
        messages = Messages.of(Draft.class, input.locale());
        portfolio.setName(input.name());
        portfolio.setLanguage("ru".equals(input.locale().getLanguage()) ? "ru" : "en");
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    public Journey journey(String name) {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        journey.setName(name);
        portfolio.getJourneys().add(journey);
        return journey;
    }

    public static Stage stage(Journey journey, String name) {
        Stage stage = CjmFactory.eINSTANCE.createStage();
        stage.setName(name);
        journey.getStages().add(stage);
        return stage;
    }

    /** Returns the name of the stage for touchpoints that the source puts into none. */
    public String withoutStage() {
        return messages.get("draft_withoutStage");
    }

    /** Adds a touchpoint, unless the import is no longer wanted. */
    public Touchpoint touchpoint(Stage stage, String name) {
        input.check();
        Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
        touchpoint.setName(name);
        stage.getTouchpoints().add(touchpoint);
        return touchpoint;
    }

    public Persona persona(String name) {
        return entry(personas, name, CjmFactory.eINSTANCE::createPersona, portfolio.getPersonas());
    }

    /** Returns the persona of a name; empty if there is none so far. */
    public Optional<Persona> knownPersona(String name) {
        return Optional.ofNullable(personas.get(key(name)));
    }

    public BusinessFunction function(String name) {
        return entry(functions, name, CjmFactory.eINSTANCE::createBusinessFunction, portfolio.getFunctions());
    }

    public Channel channel(String name) {
        return entry(channels, name, CjmFactory.eINSTANCE::createChannel, portfolio.getChannels());
    }

    public Initiative initiative(String name) {
        return entry(initiatives, name, CjmFactory.eINSTANCE::createInitiative, portfolio.getInitiatives());
    }

    private static <T extends NamedElement> T entry(Map<String, T> known, String name, Supplier<T> create,
            List<T> library) {
        return known.computeIfAbsent(key(name), k -> {
            T entry = create.get();
            entry.setName(name);
            library.add(entry);
            return entry;
        });
    }

    /** Returns the comparison key of a name; names that differ only in case and blanks are equal. */
    public static String key(String name) {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
