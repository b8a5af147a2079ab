package org.waymark.core.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.LaneContent.Backstage;
import org.waymark.core.domain.LaneContent.Curve;
import org.waymark.core.domain.LaneContent.Keyed;
import org.waymark.core.domain.LaneContent.Library;
import org.waymark.core.domain.LaneContent.Named;
import org.waymark.core.domain.LaneContent.Notes;
import org.waymark.core.domain.LaneContent.Shown;
import org.waymark.core.domain.LaneContent.Text;
import org.waymark.core.domain.LaneContent.Values;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;

/**
 * Edits for text typed or pasted into a cell of the map. Where the lane shows a text of the touchpoint, it is replaced.
 * Elsewhere each line adds an item to the list of the lane: an element of the library with this name, or a new one.
 */
public final class CellEdits {

    private final EditingDomain domain;
    private final Messages messages = Messages.of(CellEdits.class);

    public CellEdits(EditingDomain domain) {
        this.domain = domain;
    }

    /** Returns the content of a cell as text, one line for each element; empty where there is none. */
    public static String read(Step step, LaneSpec lane) {
        return lane.content() instanceof Text text
                ? text.takesTextAt(step) ? Objects.toString(step.eGet(text.text()), "") : ""
                : elements(step, lane).stream().map(CellEdits::line).collect(Collectors.joining("\n"));
    }

    private static String line(EObject element) {
        return element instanceof Property property ? Objects.toString(property.getValue(), "") : Labels.of(element);
    }

    private static List<? extends EObject> elements(Step step, LaneSpec lane) {
        return switch (lane.content()) {
            case Library library -> list(step, library.reference());
            case Named named -> list(step, named.list());
            case Keyed keyed -> list(step, keyed.list());
            case Backstage backstage -> list(step, Literals.TOUCHPOINT__BACKSTAGE).stream()
                    .filter(it -> ((BackstageStep) it).getLayer() == backstage.layer()).toList();
            case Notes notes -> journey(step).getNotes().stream().filter(note -> note.getAbout() == step).toList();
            case Values values -> step.getProperties().stream().filter(p -> lane.key().equals(p.getKey())).toList();
            case Text text -> List.of();
            case Curve curve -> List.of();
            case Shown shown -> List.of();
        };
    }

    private static List<? extends EObject> list(Step step, EReference reference) {
        return step.eClass().getEAllReferences().contains(reference)
                ? ((List<?>) step.eGet(reference)).stream().map(EObject.class::cast).toList()
                : List.of();
    }

    /**
     * Writes a text into a cell: replaces a text of the touchpoint or a property, or adds the missing items to a list.
     *
     * @return a command that cannot be executed where the lane takes no text or has it already
     */
    public Command write(Step step, LaneSpec lane, String text) {
        String clean = TextCleaner.clean(text).strip();
        if (!lane.content().takesTextAt(step)) {
            return UnexecutableCommand.INSTANCE;
        }
        return Labelled.of(messages.get("edit_cell"), List.of(step), steps(step, lane, clean));
    }

    /** Returns the single steps of {@link #write}, for edits of many cells at once. */
    List<Command> steps(Step step, LaneSpec lane, String clean) {
        return switch (lane.content()) {
            case Text text ->
                new FeatureEdits(domain).setSteps(step, text.text(), clean.isEmpty() ? null : clean);
            case Values values -> property(step, lane.key(), clean);
            case Library library -> added(step, lane, lines(clean), line -> refer(step, library, line));
            case Named named -> added(step, lane, lines(clean), line -> {
                NamedElement element = (NamedElement) EcoreUtil.create(named.list().getEReferenceType());
                element.setName(line);
                return List.of(new AddCommand(domain, step, named.list(), element));
            });
            case Backstage backstage -> added(step, lane, lines(clean), line -> {
                BackstageStep element = CjmFactory.eINSTANCE.createBackstageStep();
                element.setName(line);
                element.setLayer(backstage.layer());
                return List.of(new AddCommand(domain, step, Literals.TOUCHPOINT__BACKSTAGE, element));
            });
            case Notes notes -> added(step, lane, clean.isEmpty() ? List.of() : List.of(clean), text -> {
                Note note = CjmFactory.eINSTANCE.createNote();
                note.setText(text);
                note.setAbout(step);
                return List.of(new AddCommand(domain, journey(step), Literals.JOURNEY__NOTES, note));
            });
            case Keyed keyed -> List.of();
            case Curve curve -> List.of();
            case Shown shown -> List.of();
        };
    }

    /** Returns what adds those lines that the lane does not list yet. */
    private static List<Command> added(Step step, LaneSpec lane, List<String> lines,
            Function<String, List<Command>> add) {
        Set<String> known = read(step, lane).lines().map(CellEdits::folded)
                .collect(Collectors.toCollection(HashSet::new));
        return lines.stream().filter(line -> known.add(folded(line))).flatMap(line -> add.apply(line).stream())
                .toList();
    }

    /** Clears a cell: unsets a text, deletes contained elements, and removes references to library elements. */
    public Command clear(Step step, LaneSpec lane) {
        if (lane.content() instanceof Text) {
            return write(step, lane, "");
        }
        List<? extends EObject> elements = List.copyOf(elements(step, lane));
        if (elements.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        return lane.content() instanceof Library library
                ? Labelled.of(messages.get("edit_clearCell"), step,
                        new RemoveCommand(domain, step, library.reference(), elements))
                : new DeleteEdits(domain).delete(elements);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns what is left of a name without blanks, hyphens and other marks, as "E-Mail" and "email" are one channel. */
    private static String letters(String name) {
        String letters = folded(name).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.isEmpty() ? folded(name) : letters;
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

    /** The element of the library with this name; a new one where there is none. */
    private List<Command> refer(Step step, Library library, String name) {
        Portfolio portfolio = (Portfolio) EcoreUtil.getRootContainer(step);
        Optional<NamedElement> known = ((List<?>) portfolio.eGet(library.library())).stream()
                .map(NamedElement.class::cast)
                .filter(e -> e.getName() != null && letters(e.getName()).equals(letters(name))).findFirst();
        if (known.isPresent()) {
            return List.of(new AddCommand(domain, step, library.reference(), known.get()));
        }
        NamedElement fresh = (NamedElement) EcoreUtil.create(library.library().getEReferenceType());
        fresh.setName(name);
        return List.of(new AddCommand(domain, portfolio, library.library(), fresh),
                new AddCommand(domain, step, library.reference(), fresh));
    }

    private static Journey journey(Step step) {
        return (Journey) (step instanceof Stage ? step.eContainer() : step.eContainer().eContainer());
    }
}
