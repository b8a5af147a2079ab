package org.waymark.ui.map.typing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.waymark.core.domain.LaneContent;
import org.waymark.core.domain.LaneContent.Curve;
import org.waymark.core.domain.LaneContent.Keyed;
import org.waymark.core.domain.LaneContent.Library;
import org.waymark.core.domain.LaneContent.Notes;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.CellEdits;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.mapgrid.CellOffers;
import org.waymark.core.mapgrid.CurveFocus;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.Offer;
import org.waymark.core.mapgrid.OwnerOffers;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Step;

/** The target of a text typed on the map. */
sealed interface TextTarget {

    /** Returns the current text. */
    String text();

    boolean multiline();

    /** Returns the edit that writes a text; unexecutable if it changes nothing. */
    Command write(String text, EditingDomain domain);

    /** Returns what the text can mean; empty where it is taken as it is written. */
    default List<Offer> offers(String text, EditingDomain domain) {
        return List.of();
    }

    /** Returns whether Enter continues with another one in the same cell. */
    default boolean continues() {
        return false;
    }

    /** A text of one element. */
    record Feature(InPlaceEdit edit) implements TextTarget {

        @Override
        public String text() {
            return Objects.toString(edit.owner().eGet(edit.feature()), "");
        }

        @Override
        public boolean multiline() {
            return edit.multiline();
        }

        /** Writes the text. An element that has no content except its name is deleted with the name. */
        @Override
        public Command write(String text, EditingDomain domain) {
            Command set = new FeatureEdits(domain).set(edit.owner(), edit.feature(), text.isEmpty() ? null : text);
            boolean name = edit.feature() == CjmPackage.Literals.NAMED_ELEMENT__NAME;
            return name && text.isEmpty() && edit.owner() instanceof NamedElement named && isNameOnly(named)
                    ? new DeleteEdits(domain).delete(List.of(named))
                    : set;
        }

        private static boolean isNameOnly(NamedElement named) {
            return StructureEdits.saysNothingButItsName(named);
        }
    }

    /** Another item in a lane that lists items. */
    record Lane(GridCell cell, LaneSpec lane) implements TextTarget {

        @Override
        public String text() {
            return "";
        }

        @Override
        public boolean multiline() {
            return true;
        }

        @Override
        public Command write(String text, EditingDomain domain) {
            return new CellEdits(domain).write(cell.step(), lane, text);
        }

        @Override
        public List<Offer> offers(String text, EditingDomain domain) {
            return lane.content() instanceof Library library && text.lines().count() == 1
                    ? new CellOffers(domain, Locale.getDefault()).library(cell.step(), library, text)
                    : List.of();
        }

        @Override
        public boolean continues() {
            return lane.content() instanceof Notes;
        }
    }

    /** A target whose text is taken by choosing what it means. */
    sealed interface Choosing extends TextTarget {

        @Override
        default boolean multiline() {
            return false;
        }

        /** Writes nothing: only what is chosen is written. */
        @Override
        default Command write(String text, EditingDomain domain) {
            return UnexecutableCommand.INSTANCE;
        }
    }

    /**
     * An owner of a step: function, roles and influence.
     *
     * @param edited ownership whose chip is edited; empty for another one
     */
    record Owner(Step step, Optional<Ownership> edited) implements Choosing {

        @Override
        public String text() {
            return edited.map(OwnerOffers::text).orElse("");
        }

        @Override
        public List<Offer> offers(String text, EditingDomain domain) {
            return offers(domain).of(text);
        }

        /** Writes the empty text, which takes the owner away. */
        @Override
        public Command write(String text, EditingDomain domain) {
            return text.isEmpty()
                    ? offers(domain).emptied().orElse(UnexecutableCommand.INSTANCE)
                    : UnexecutableCommand.INSTANCE;
        }

        private OwnerOffers offers(EditingDomain domain) {
            return new OwnerOffers(domain, step, edited, Locale.getDefault());
        }
    }

    /** A chip of an element of the library: another element, or another name. */
    record Chip(Step step, Library lane, NamedElement old) implements Choosing {

        @Override
        public String text() {
            return Labels.of(old);
        }

        @Override
        public List<Offer> offers(String text, EditingDomain domain) {
            return new CellOffers(domain, Locale.getDefault()).replaced(step, lane, old, text);
        }

        /** Writes the empty text, which takes the element from the step. */
        @Override
        public Command write(String text, EditingDomain domain) {
            return text.isEmpty()
                    ? new RemoveCommand(domain, step, lane.reference(), old)
                    : UnexecutableCommand.INSTANCE;
        }
    }

    /** A persona in the emotion lane, and what it feels. */
    record Feeling(Step step, CurveFocus curve) implements Choosing {

        @Override
        public String text() {
            return "";
        }

        @Override
        public List<Offer> offers(String text, EditingDomain domain) {
            return new CellOffers(domain, Locale.getDefault()).feeling(step, curve, text);
        }
    }

    /** Another persona of the journey. */
    record Joining(Journey journey) implements Choosing {

        @Override
        public String text() {
            return "";
        }

        @Override
        public List<Offer> offers(String text, EditingDomain domain) {
            return new CellOffers(domain, Locale.getDefault()).persona(journey, text);
        }
    }

    /** Returns what a chip is edited as; empty for parts whose text is their own. */
    static Optional<TextTarget> of(PlacedPart part) {
        return switch (part.role()) {
            case OWNERSHIP, OWNERSHIP_INHERITED ->
                Optional.of(new Owner((Step) part.owner(), Optional.of((Ownership) part.element())));
            case OWNERSHIP_WARNING -> Optional.of(new Owner((Step) part.owner(), Optional.empty()));
            case CHANNEL, CONSTRAINT, EVIDENCE -> LaneSpec.ofId(part.key().lane()).map(LaneSpec::content)
                    .filter(Library.class::isInstance)
                    .map(lane -> new Chip((Step) part.owner(), (Library) lane, (NamedElement) part.element()));
            case PERSONA -> Optional.of(new Feature(new InPlaceEdit(part.element(),
                    CjmPackage.Literals.NAMED_ELEMENT__NAME, part.bounds().moved(-part.bounds().x(),
                            -part.bounds().y()),
                    FontSpec.bold(13), false)));
            default -> Optional.empty();
        };
    }

    /** Returns what a text typed into a cell becomes, if one can be typed there. */
    static Optional<TextTarget> of(GridCell cell, CurveFocus curve) {
        return cell.lane().flatMap(lane -> switch (lane.content()) {
            case Curve all -> Optional.of(new Feeling(cell.step(), curve));
            case Keyed keyed when lane.kind() == LaneKind.OWNERSHIP ->
                Optional.of(new Owner(cell.step(), Optional.empty()));
            case LaneContent content when content.takesTextAt(cell.step()) -> Optional.of(new Lane(cell, lane));
            default -> Optional.empty();
        });
    }
}
