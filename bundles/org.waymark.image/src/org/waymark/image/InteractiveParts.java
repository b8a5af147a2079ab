package org.waymark.image;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.Ids;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextLine;
import org.waymark.core.text.XmlText;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Touchpoint;

/**
 * The marks by which the script of an interactive page knows parts and touchpoints: to whom they belong, and by which personas and
 * functions they can be filtered, as short words that are safe in a list.
 */
final class InteractiveParts implements SvgSetting {

    private final Map<BusinessFunction, String> functions = new LinkedHashMap<>();
    private final Map<Persona, String> personas = new LinkedHashMap<>();

    InteractiveParts(Journey journey, Portfolio portfolio) {
        journey.getPersonas().forEach(persona -> personas.put(persona, "p" + personas.size()));
        portfolio.getFunctions().forEach(this::number);
    }

    private void number(BusinessFunction function) {
        functions.put(function, "f" + functions.size());
        function.getSubfunctions().forEach(this::number);
    }

    Map<Persona, String> personas() {
        return personas;
    }

    /** Returns the functions that have a part in the journey, with those above them. */
    Map<BusinessFunction, String> functions(Journey journey) {
        Set<String> used = new LinkedHashSet<>();
        journey.getStages().forEach(stage -> stage.getTouchpoints().forEach(t -> used.addAll(words(t))));
        return functions.entrySet().stream().filter(entry -> used.contains(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** Returns the attributes of the article of a touchpoint. */
    String of(Touchpoint touchpoint) {
        Set<String> of = new LinkedHashSet<>();
        touchpoint.getPersonas().forEach(persona -> of.add(personas.getOrDefault(persona, "")));
        return attribute("personas", of.isEmpty() ? Set.copyOf(personas.values()) : of)
                + attribute("functions", words(touchpoint));
    }

    private Set<String> words(Touchpoint touchpoint) {
        Set<String> words = new LinkedHashSet<>();
        EffectiveOwnership.of(touchpoint).all().stream().filter(held -> !held.isExplicitlyNone())
                .forEach(held -> words.addAll(words(held.function())));
        touchpoint.getBackstage().forEach(step -> words.addAll(words(step.getFunction())));
        return words;
    }

    /** Returns the words of a function and of those above it, by which it is found, too. */
    private Set<String> words(BusinessFunction function) {
        Set<String> words = new LinkedHashSet<>();
        for (EObject at = function; at instanceof BusinessFunction each; at = at.eContainer()) {
            if (functions.containsKey(each)) {
                words.add(functions.get(each));
            }
        }
        return words;
    }

    @Override
    public String attributes(PlacedPart part) {
        if (!part.role().selectable()) {
            return "";
        }
        String owner = " data-owner=\"" + XmlText.attribute(Ids.idOf(part.owner())) + '"';
        return owner + switch (part.element()) {
            case Ownership ownership -> attribute("functions", words(ownership.getFunction()));
            case BackstageStep step -> attribute("functions", words(step.getFunction()));
            default -> persona(part);
        } + button(part);
    }

    private String persona(PlacedPart part) {
        String id = switch (part.role()) {
            case EMOTION_CURVE -> part.key().elementId();
            case EMOTION_POINT -> part.key().detail();
            default -> "";
        };
        return personas.entrySet().stream().filter(entry -> Ids.idOf(entry.getKey()).equals(id))
                .map(entry -> attribute("personas", Set.of(entry.getValue()))).findFirst().orElse("");
    }

    private static String button(PlacedPart part) {
        return part.role() == PartRole.TOUCHPOINT || part.role() == PartRole.STAGE_HEADER
                ? " role=\"button\" tabindex=\"-1\" aria-label=\"" + XmlText.attribute(words(part)) + '"'
                : "";
    }

    /** Returns what is written on a part: who speaks to a button says what he sees. */
    private static String words(PlacedPart part) {
        String words = part.shapes().stream().filter(PlacedShape.Text.class::isInstance)
                .flatMap(shape -> ((PlacedShape.Text) shape).lines().stream()).map(TextLine::text)
                .collect(Collectors.joining(" "));
        return words.isBlank() ? part.name() : words;
    }

    private static String attribute(String name, Set<String> words) {
        return words.isEmpty()
                ? ""
                : " data-" + name + "=\"" + String.join(" ", words.stream().sorted().toList()) + '"';
    }
}
