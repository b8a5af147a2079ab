package org.waymark.core.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.domain.Feelings;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.room.EmotionResult;
import org.waymark.core.room.PlacedAs;
import org.waymark.core.room.PlacedItem;
import org.waymark.core.room.Placement;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoomItem;
import org.waymark.core.room.RoomState;
import org.waymark.core.room.VoteResult;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** Edits that take what a room collected into the journey. Each is one undo step. */
public final class RoomEdits {

    /**
     * Items as a command.
     *
     * @param command one undo step; unexecutable if nothing is to be changed
     * @param placed what the room is told once the command was executed; also items that were in the journey already,
     *     as after a crash between the two
     */
    public record Acceptance(Command command, List<PlacedItem> placed) {

        public Acceptance {
            placed = List.copyOf(placed);
        }
    }

    private final EditingDomain domain;
    private final PortfolioDocument document;
    private final Journey journey;
    private final Messages messages = Messages.of(RoomEdits.class);

    public RoomEdits(EditingDomain domain, PortfolioDocument document, Journey journey) {
        this.domain = domain;
        this.document = document;
        this.journey = journey;
    }

    /**
     * Accepts an item as this content at this step. A stage cannot hold thoughts; one there becomes a note about it.
     *
     * @param touchpoint id of a touchpoint or stage of the journey; without one, or with one that is gone, the item
     *     becomes a note in the parking lot
     * @param by who accepts
     */
    public Acceptance accept(RoomState state, RoomItem item, PlacedAs as, Optional<String> touchpoint, String by) {
        RoomPlacing placing = new RoomPlacing(domain, document, journey, state);
        placing.place(item, as, touchpoint.flatMap(this::step), by);
        return placing.done(messages.get("room_accept"));
    }

    /** Accepts the whole inbox: items with a touchpoint as what they are, the others into the parking lot. */
    public Acceptance acceptInbox(RoomState state, String by) {
        return acceptAll(state, state.inbox(), by);
    }

    /** Accepts items as {@link #acceptInbox} does. */
    public Acceptance acceptAll(RoomState state, List<RoomItem> items, String by) {
        RoomPlacing placing = new RoomPlacing(domain, document, journey, state);
        items.forEach(item -> {
            Optional<Step> step = item.touchpoint().flatMap(this::step);
            placing.place(item, step.isPresent() ? PlacedAs.of(item.kind()) : PlacedAs.PARKED, step, by);
        });
        return placing.done(messages.get("room_acceptMany", items.size()));
    }

    /**
     * Returns the command that adds an item to the content that another one became: its number "×4" and its author. It
     * is unexecutable if that content has no place for it, as the text of a thought, or is gone.
     */
    public Command mergeInto(RoomState state, RoomItem item, RoomItem into) {
        Optional<EObject> made = into.placement().flatMap(Placement::created).flatMap(document::find);
        RoomWords words = new RoomWords(state);
        List<RoomItem> all = words.all(into);
        all.add(item);
        return made.map(it -> words.counted(domain, it, all, messages.get("room_merge")))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private Optional<Step> step(String id) {
        return document.find(id).filter(Step.class::isInstance).map(Step.class::cast)
                .filter(step -> EcoreUtil.isAncestor(journey, step));
    }

    /**
     * Takes the feelings of a closed round into the curve. A hypothesis without a name of that persona at that
     * touchpoint gets mean, voters and spread, and loses its evidence, which was about another score. Named emotions and
     * observed ones stay. Evidence never comes from a room.
     */
    public Command acceptFeelings(RoomState state, Round round) {
        List<Command> steps = new ArrayList<>();
        List<EObject> affected = new ArrayList<>();
        for (EmotionResult result : state.emotions(round)) {
            step(result.touchpoint()).ifPresent(step -> persona(result.persona()).ifPresent(persona -> {
                int before = steps.size();
                feel(step, persona, result, steps);
                if (steps.size() > before) {
                    affected.add(step);
                }
            }));
        }
        return Labelled.of(messages.get("room_feelings"), affected, steps);
    }

    /** Returns a persona, or an empty one for everybody; empty if the persona is gone. */
    private Optional<Optional<Persona>> persona(String id) {
        if (id.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        return document.find(id).filter(Persona.class::isInstance).map(it -> Optional.of((Persona) it));
    }

    private void feel(Step step, Optional<Persona> persona, EmotionResult result, List<Command> steps) {
        Optional<Emotion> unnamed = new Feelings(persona, Viewpoint.HYPOTHESIS).own(step).stream()
                .filter(emotion -> emotion.getName() == null || emotion.getName().isBlank()).findFirst();
        BigDecimal spread = result.spread().orElse(null);
        if (unnamed.isEmpty()) {
            Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
            emotion.setPersona(persona.orElse(null));
            emotion.setViewpoint(Viewpoint.HYPOTHESIS);
            emotion.setScore(result.mean());
            emotion.setVoters(result.voters());
            emotion.setSpread(spread);
            steps.add(new AddCommand(domain, step, Literals.STEP__EMOTIONS, emotion));
            return;
        }
        FeatureEdits edits = new FeatureEdits(domain);
        Emotion emotion = unnamed.get();
        if (emotion.getScore() == null || emotion.getScore().compareTo(result.mean()) != 0) {
            steps.addAll(edits.setSteps(emotion, Literals.EMOTION__SCORE, result.mean()));
        }
        steps.addAll(edits.setSteps(emotion, Literals.EMOTION__VOTERS, result.voters()));
        steps.addAll(edits.setSteps(emotion, Literals.EMOTION__SPREAD, spread));
        if (!emotion.getEvidence().isEmpty()) {
            steps.add(edits.set(emotion, Literals.EMOTION__EVIDENCE, List.of()));
        }
    }

    /** Takes the votes of a closed round: each element it was about gets its dots, which replace earlier ones. */
    public Command acceptVotes(RoomState state, Round round) {
        List<Command> steps = new ArrayList<>();
        List<EObject> affected = new ArrayList<>();
        for (VoteResult result : state.votes(round)) {
            Optional<EObject> target = document.find(result.target());
            Optional<EAttribute> votes = target.flatMap(RoomEdits::votes);
            if (votes.isPresent()) {
                Integer dots = result.dots() == 0 ? null : Integer.valueOf(result.dots());
                if (!Objects.equals(target.get().eGet(votes.get()), dots)) {
                    steps.addAll(new FeatureEdits(domain).setSteps(target.get(), votes.get(), dots));
                    affected.add(target.get());
                }
            }
        }
        return Labelled.of(messages.get("room_votes"), affected, steps);
    }

    private static Optional<EAttribute> votes(EObject target) {
        return switch (target) {
            case PainPoint pain -> Optional.of(Literals.PAIN_POINT__VOTES);
            case Touchpoint touchpoint -> Optional.of(Literals.TOUCHPOINT__VOTES);
            case Initiative initiative -> Optional.of(Literals.INITIATIVE__VOTES);
            default -> Optional.empty();
        };
    }
}
