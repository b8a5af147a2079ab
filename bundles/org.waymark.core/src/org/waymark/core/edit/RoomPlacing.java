package org.waymark.core.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.room.PlacedAs;
import org.waymark.core.room.PlacedItem;
import org.waymark.core.room.Placement;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomState;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * Makes content of items, one after the other, for one command. The element that an item becomes, or the comment with its
 * words, gets its id from the item. So an item that is in the journey already is found there and not added twice.
 */
final class RoomPlacing {

    private final EditingDomain domain;
    private final PortfolioDocument document;
    private final Journey journey;
    private final RoomWords words;
    private final List<Command> steps = new ArrayList<>();
    private final List<EObject> affected = new ArrayList<>();
    private final List<PlacedItem> placed = new ArrayList<>();
    /** The thoughts of each touchpoint: several are one text, which is set once. */
    private final Map<Touchpoint, String> thoughts = new LinkedHashMap<>();
    /** The initiatives that this command makes, by their names. */
    private final Map<String, Initiative> made = new LinkedHashMap<>();

    /** The touchpoints and initiatives that this command connects. */
    private final Set<String> linked = new HashSet<>();

    RoomPlacing(EditingDomain domain, PortfolioDocument document, Journey journey, RoomState state) {
        this.domain = domain;
        this.document = document;
        this.journey = journey;
        this.words = new RoomWords(state);
    }

    void place(RoomItem item, PlacedAs as, Optional<Step> step, String by) {
        if (document.find(idOf(item)).isPresent()) {
            placed.add(new PlacedItem(item.id(),
                    new Placement(as, step.map(Ids::idOf), Optional.of(idOf(item)), by)));
        } else if (step.isEmpty() || as == PlacedAs.PARKED) {
            note(item, PlacedAs.PARKED, Optional.empty(), by);
        } else if (as == PlacedAs.THOUGHT && step.get() instanceof Touchpoint touchpoint) {
            thought(item, touchpoint, by);
        } else if (as == PlacedAs.PAIN_POINT) {
            painPoint(item, step.get(), by);
        } else if (as == PlacedAs.INITIATIVE) {
            initiative(item, step.get(), by);
        } else {
            note(item, PlacedAs.NOTE, step, by);
        }
    }

    /** Returns the id of what an item becomes; phones make item ids that are unique everywhere. */
    private static String idOf(RoomItem item) {
        return "_" + item.id();
    }

    /** @param marked the element that gets the id of the item */
    private void put(RoomItem item, PlacedAs as, Optional<Step> step, EObject marked, EObject shown, String by) {
        Ids.assign(marked, idOf(item));
        affected.add(shown);
        placed.add(new PlacedItem(item.id(), new Placement(as, step.map(Ids::idOf), Optional.of(idOf(item)), by)));
    }

    private void thought(RoomItem item, Touchpoint touchpoint, String by) {
        String before = thoughts.getOrDefault(touchpoint, Lines.orEmpty(touchpoint.getThought()));
        String line = words.counted(item);
        thoughts.put(touchpoint, before.isBlank() ? line : before + "\n" + line);
        Comment said = words.said(item);
        put(item, PlacedAs.THOUGHT, Optional.of(touchpoint), said, touchpoint, by);
        steps.add(new AddCommand(domain, touchpoint, Literals.ELEMENT__COMMENTS, said));
    }

    private void painPoint(RoomItem item, Step step, String by) {
        PainPoint pain = CjmFactory.eINSTANCE.createPainPoint();
        pain.setName(Lines.joined(item.text()));
        pain.getComments().add(words.said(item));
        put(item, PlacedAs.PAIN_POINT, Optional.of(step), pain, pain, by);
        steps.add(new AddCommand(domain, step, Literals.STEP__PAIN_POINTS, pain));
    }

    /** Makes an initiative, or uses the one with this name. A stage has no list of them: the portfolio has it then. */
    private void initiative(RoomItem item, Step step, String by) {
        String name = Lines.joined(item.text());
        String key = key(name);
        Optional<Initiative> known = Optional.ofNullable(made.get(key)).or(() -> document.portfolio().getInitiatives()
                .stream().filter(it -> key.equals(key(Lines.orEmpty(it.getName())))).findFirst());
        Initiative initiative = known.orElseGet(CjmFactory.eINSTANCE::createInitiative);
        Comment said = words.said(item);
        put(item, PlacedAs.INITIATIVE, Optional.of(step), known.isPresent() ? said : initiative, initiative, by);
        if (known.isPresent()) {
            steps.add(new AddCommand(domain, initiative, Literals.ELEMENT__COMMENTS, said));
        } else {
            initiative.setName(name);
            initiative.getComments().add(said);
            made.put(key, initiative);
            steps.add(new AddCommand(domain, document.portfolio(), Literals.PORTFOLIO__INITIATIVES, initiative));
        }
        if (step instanceof Touchpoint touchpoint && !touchpoint.getInitiatives().contains(initiative)
                && linked.add(Ids.idOf(touchpoint) + ' ' + Ids.idOf(initiative))) {
            steps.add(new AddCommand(domain, touchpoint, Literals.TOUCHPOINT__INITIATIVES, initiative));
        }
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private void note(RoomItem item, PlacedAs as, Optional<Step> about, String by) {
        Note note = CjmFactory.eINSTANCE.createNote();
        words.write(note, item);
        note.setAbout(about.orElse(null));
        put(item, as, about, note, note, by);
        steps.add(new AddCommand(domain, journey, Literals.JOURNEY__NOTES, note));
    }

    RoomEdits.Acceptance done(String label) {
        FeatureEdits edits = new FeatureEdits(domain);
        thoughts.forEach((touchpoint, text) -> steps
                .addAll(edits.setSteps(touchpoint, Literals.TOUCHPOINT__THOUGHT, text)));
        return new RoomEdits.Acceptance(Labelled.of(label, affected, steps), placed);
    }
}
