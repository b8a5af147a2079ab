package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * Edits for text typed or pasted into a cell of the map. Where the lane shows a text of the touchpoint, it is replaced.
 * Elsewhere each line adds an item to the list of the lane: an element of the library with this name, or a new one.
 */
public final class CellEdits {

    private static final Map<LaneKind, EAttribute> TEXTS = Map.of(LaneKind.ACTION, Literals.TOUCHPOINT__ACTION,
            LaneKind.THOUGHTS, Literals.TOUCHPOINT__THOUGHT, LaneKind.EXPECTATIONS,
            Literals.TOUCHPOINT__BEST_EXPECTATION, LaneKind.PROMISE, Literals.TOUCHPOINT__PROMISE,
            LaneKind.PHYSICAL_EVIDENCE, Literals.TOUCHPOINT__PHYSICAL_EVIDENCE);

    /** A lane that refers to library elements: the reference, and the list of the portfolio. */
    private record Shelf(EReference reference, EReference library) {
    }

    private static final Map<LaneKind, Shelf> SHELVES = Map.of(LaneKind.CHANNELS,
            new Shelf(Literals.TOUCHPOINT__CHANNELS, Literals.PORTFOLIO__CHANNELS), LaneKind.INITIATIVES,
            new Shelf(Literals.TOUCHPOINT__INITIATIVES, Literals.PORTFOLIO__INITIATIVES), LaneKind.CONSTRAINTS,
            new Shelf(Literals.STEP__CONSTRAINTS, Literals.PORTFOLIO__CONSTRAINTS), LaneKind.EVIDENCE,
            new Shelf(Literals.STEP__EVIDENCE, Literals.PORTFOLIO__EVIDENCE));

    private static final Map<LaneKind, BackstageLayer> LAYERS = Map.of(LaneKind.FRONTSTAGE,
            BackstageLayer.FRONTSTAGE, LaneKind.BACKSTAGE, BackstageLayer.BACKSTAGE, LaneKind.SUPPORT,
            BackstageLayer.SUPPORT);

    private final EditingDomain domain;
    private final Messages messages = Messages.of(CellEdits.class);

    public CellEdits(EditingDomain domain) {
        this.domain = domain;
    }

    /** Returns the attribute of the touchpoint that a lane shows; empty for lanes that list elements. */
    public static Optional<EAttribute> text(LaneKind lane) {
        return Optional.ofNullable(TEXTS.get(lane));
    }

    /** Returns whether text can be typed into the lane at this step; a stage supports fewer lanes than a touchpoint. */
    public static boolean takes(Step step, LaneKind lane) {
        if (TEXTS.containsKey(lane) || LAYERS.containsKey(lane)) {
            return step instanceof Touchpoint;
        }
        if (SHELVES.containsKey(lane)) {
            return step.eClass().getEAllReferences().contains(SHELVES.get(lane).reference);
        }
        return lane == LaneKind.PAIN_POINTS || lane == LaneKind.NOTES || lane == LaneKind.CUSTOM;
    }

    /** Returns the content of a cell as text, one line for each element; empty if there is none. */
    public static String read(Step step, LaneKind lane, String key) {
        EAttribute text = TEXTS.get(lane);
        if (text != null) {
            return step instanceof Touchpoint ? Objects.toString(step.eGet(text), "") : "";
        }
        return elements(step, lane, key).stream().map(CellEdits::line).collect(Collectors.joining("\n"));
    }

    private static String line(EObject element) {
        return element instanceof Property property ? Objects.toString(property.getValue(), "") : Labels.of(element);
    }

    private static List<? extends EObject> elements(Step step, LaneKind lane, String key) {
        if (SHELVES.containsKey(lane)) {
            EReference reference = SHELVES.get(lane).reference;
            return step.eClass().getEAllReferences().contains(reference)
                    ? ((List<?>) step.eGet(reference)).stream().map(EObject.class::cast).toList()
                    : List.of();
        }
        if (LAYERS.containsKey(lane)) {
            return step instanceof Touchpoint touchpoint
                    ? touchpoint.getBackstage().stream().filter(b -> b.getLayer() == LAYERS.get(lane)).toList()
                    : List.of();
        }
        return switch (lane) {
            case PAIN_POINTS -> step.getPainPoints();
            case OWNERSHIP -> step.getOwnerships();
            case METRICS -> step.getMeasurements();
            case NOTES -> journey(step).getNotes().stream().filter(note -> note.getAbout() == step).toList();
            case CUSTOM -> step.getProperties().stream().filter(p -> key.equals(p.getKey())).toList();
            default -> List.of();
        };
    }

    /**
     * Writes a text into a cell: replaces a text of the touchpoint or a property, or adds the missing items to a list.
     *
     * @param key key of the property of a custom lane
     * @return an unexecutable command if the lane takes no text or has it already
     */
    public Command write(Step step, LaneKind lane, String key, String text) {
        String clean = TextCleaner.clean(text).strip();
        if (!takes(step, lane)) {
            return UnexecutableCommand.INSTANCE;
        }
        return Labelled.of(messages.get("edit_cell"), List.of(step), steps(step, lane, key, clean));
    }

    /** Returns the single commands of {@link #write}, for edits of many cells at once. */
    List<Command> steps(Step step, LaneKind lane, String key, String clean) {
        EAttribute attribute = TEXTS.get(lane);
        if (attribute != null) {
            return new FeatureEdits(domain).setSteps(step, attribute, clean.isEmpty() ? null : clean);
        }
        if (lane == LaneKind.CUSTOM) {
            return property(step, key, clean);
        }
        Set<String> known = read(step, lane, key).lines().map(CellEdits::folded)
                .collect(Collectors.toCollection(HashSet::new));
        List<Command> steps = new ArrayList<>();
        List<String> lines = lane == LaneKind.NOTES && !clean.isEmpty() ? List.of(clean) : lines(clean);
        for (String line : lines) {
            if (known.add(folded(line))) {
                steps.addAll(add(step, lane, line));
            }
        }
        return steps;
    }

    /** Clears a cell: unsets a text, deletes contained elements, and removes references to library elements. */
    public Command clear(Step step, LaneKind lane, String key) {
        if (TEXTS.containsKey(lane)) {
            return write(step, lane, key, "");
        }
        List<? extends EObject> elements = List.copyOf(elements(step, lane, key));
        if (elements.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        return SHELVES.containsKey(lane)
                ? Labelled.of(messages.get("edit_clearCell"), step,
                        new RemoveCommand(domain, step, SHELVES.get(lane).reference, elements))
                : new DeleteEdits(domain).delete(elements);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private List<Command> property(Step step, String key, String value) {
        Optional<Property> known = step.getProperties().stream().filter(p -> key.equals(p.getKey())).findFirst();
        if (known.isPresent()) {
            return Objects.toString(known.get().getValue(), "").equals(value)
                    ? List.of()
                    : List.of(new SetCommand(domain, known.get(), Literals.PROPERTY__VALUE, value));
        }
        if (value.isEmpty()) {
            return List.of();
        }
        Property property = CjmFactory.eINSTANCE.createProperty();
        property.setKey(key);
        property.setValue(value);
        return List.of(new AddCommand(domain, step, Literals.NAMED_ELEMENT__PROPERTIES, property));
    }

    private List<Command> add(Step step, LaneKind lane, String name) {
        if (SHELVES.containsKey(lane)) {
            return refer(step, SHELVES.get(lane), name);
        }
        if (LAYERS.containsKey(lane)) {
            BackstageStep backstage = CjmFactory.eINSTANCE.createBackstageStep();
            backstage.setName(name);
            backstage.setLayer(LAYERS.get(lane));
            return List.of(new AddCommand(domain, step, Literals.TOUCHPOINT__BACKSTAGE, backstage));
        }
        if (lane == LaneKind.NOTES) {
            Note note = CjmFactory.eINSTANCE.createNote();
            note.setText(name);
            note.setAbout(step);
            return List.of(new AddCommand(domain, journey(step), Literals.JOURNEY__NOTES, note));
        }
        PainPoint pain = CjmFactory.eINSTANCE.createPainPoint();
        pain.setName(name);
        return List.of(new AddCommand(domain, step, Literals.STEP__PAIN_POINTS, pain));
    }

    /** Adds a reference to the library element with this name, which is created if it does not exist. */
    private List<Command> refer(Step step, Shelf shelf, String name) {
        Portfolio portfolio = (Portfolio) EcoreUtil.getRootContainer(step);
        Optional<NamedElement> known = ((List<?>) portfolio.eGet(shelf.library)).stream().map(NamedElement.class::cast)
                .filter(e -> e.getName() != null && folded(e.getName()).equals(folded(name))).findFirst();
        if (known.isPresent()) {
            return List.of(new AddCommand(domain, step, shelf.reference, known.get()));
        }
        NamedElement fresh = (NamedElement) EcoreUtil.create(shelf.library.getEReferenceType());
        fresh.setName(name);
        return List.of(new AddCommand(domain, portfolio, shelf.library, fresh),
                new AddCommand(domain, step, shelf.reference, fresh));
    }

    private static Journey journey(Step step) {
        return (Journey) (step instanceof Stage ? step.eContainer() : step.eContainer().eContainer());
    }
}
