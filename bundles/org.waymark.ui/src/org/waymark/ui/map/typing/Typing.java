package org.waymark.ui.map.typing;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.PartRole;
import org.waymark.core.mapgrid.CurveFocus;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.Move;
import org.waymark.core.mapgrid.Offer;
import org.waymark.core.mapgrid.Onward;
import org.waymark.core.mapgrid.ScoreTyping;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.InPlaceTyping;
import org.waymark.ui.map.typing.CellField.End;
import org.waymark.ui.session.DraftStep;
import org.waymark.ui.session.Unfinished;

/**
 * Keyboard editing of a map. The focus moves from cell to cell, typing starts at the focus, and missing elements are
 * created on the way. A created element is kept only once it has a name, and is then one undo step.
 */
public final class Typing implements InPlaceTyping, Unfinished {

    private final MapSite site;
    private final CellFocus focus;
    private final ScoreKeys scores;
    private final OpenField field;
    private final NewElement made = new NewElement();
    private int busy;

    public Typing(MapSite site) {
        this.site = site;
        this.scores = new ScoreKeys(site);
        this.focus = new CellFocus(site, () -> run(scores::finish));
        this.field = new OpenField(site, this, this::end);
    }

    public Optional<GridCell> cell() {
        return focus.cell();
    }

    /** Returns whether the current change of the model comes from these keys, which set the focus themselves. */
    public boolean busy() {
        return busy > 0;
    }

    /** Updates the focus after the map was placed again. */
    public void refresh() {
        focus.refresh();
        field.relocate();
    }

    /** Forgets all state after the model was reloaded. */
    public void forget() {
        made.forget();
        scores.forget();
        field.close();
        focus.forget();
    }

    public void go(GridCell cell) {
        run(() -> focus.go(cell));
    }

    public void go(Move move) {
        Optional<GridCell> from = focus.cell();
        from.map(cell -> focus.grid().go(cell, move)).or(focus.grid()::first).ifPresent(this::go);
    }

    /** Goes to the emotion lane and shows it if necessary. */
    public void goToEmotions() {
        finish();
        run(scores::finish);
        LaneSpec lane = LaneSpec.of(LaneKind.EMOTION);
        if (!focus.grid().shows(lane.id())) {
            site.show(lane);
        }
        Optional<GridCell> from = focus.cell().or(focus.grid()::first);
        from.map(cell -> focus.grid().inRow(cell.isHeader() ? focus.grid().go(cell, Move.DOWN) : cell, lane.id()))
                .ifPresent(this::go);
    }

    /** Begins a text in a lane at a touchpoint or stage and shows the lane if necessary. */
    public void typeInto(Step step, LaneSpec lane) {
        finish();
        if (!focus.grid().shows(lane.id())) {
            site.show(lane);
        }
        go(new GridCell(step, lane.id()));
        edit();
    }

    public CurveFocus curve() {
        return focus.curve();
    }

    public void curve(CurveFocus curve) {
        finish();
        run(scores::finish);
        focus.curve(curve);
    }

    /** Finishes typing and goes to the next cell, which is created if it is missing. */
    public void enter() {
        run(() -> {
            scores.finish();
            focus.cell().map(cell -> Onward.enter(focus.grid(), cell)).or(this::firstOfAll).ifPresent(this::onward);
        });
    }

    private Optional<Onward> firstOfAll() {
        return Optional.of(focus.grid().first().<Onward>map(Onward.To::new)
                .orElseGet(() -> new Onward.NewStage(0)));
    }

    /** Finishes typing as {@link #enter()} does and goes to the next stage. */
    public void nextStage() {
        run(() -> {
            scores.finish();
            onward(Onward.nextStage(focus.grid(), focus.cell(), site.content().journey()));
        });
    }

    private void onward(Onward next) {
        switch (next) {
            case Onward.To to -> focus.go(to.cell());
            case Onward.NewTouchpoint made ->
                make(structure().addTouchpoint(made.stage(), made.index(), ""), made.stage());
            case Onward.NewStage made ->
                make(structure().addStage(site.content().journey(), made.index(), ""), null);
            case Onward.Stay stay -> {
                // the end of the map
            }
        }
    }

    private StructureEdits structure() {
        return new StructureEdits(site.session().domain());
    }

    /** Adds an element and edits its name. */
    private void make(Command add, Stage inside) {
        if (site.readOnly()) {
            return;
        }
        if (inside != null) {
            site.expand(inside);
        }
        GridCell from = focus.cell().orElse(null);
        DraftStep draft = site.session().begin(add, this);
        made.begin(draft, from);
        focus.go(draft.made() instanceof Stage stage
                ? GridCell.header(stage)
                : GridCell.card((Touchpoint) draft.made()));
        focus.main().ifPresent(part -> editPart(part, ""));
    }

    /** Types a character without a field; it replaces the text of the cell. */
    public void type(char key) {
        if (site.readOnly()) {
            return;
        }
        boolean score = focus.inEmotionLane() && !Character.isLetter(key)
                || focus.cell().filter(GridCell::isCard).isPresent() && ScoreTyping.isSign(key) && key != '=';
        boolean done = score ? score(key) : edit(String.valueOf(key));
        if (!done) {
            site.canvas().getDisplay().beep();
        }
    }

    private boolean score(char key) {
        boolean[] done = {false};
        run(() -> done[0] = ScoreTyping.accepts(key)
                && focus.cell().filter(cell -> scores.type(key, cell.step(), focus.curve())).isPresent());
        return done[0];
    }

    /** Edits the focused text with all of it selected. */
    public void edit() {
        if (!site.readOnly()) {
            edit("");
        }
    }

    private boolean edit(String typed) {
        Optional<ElementPart> chosen = chosen();
        if (chosen.isPresent() && editPart(chosen.get(), typed)) {
            return true;
        }
        Optional<GridCell> cell = focus.cell();
        Optional<TextTarget> lane = cell.flatMap(at -> TextTarget.of(at, focus.curve()));
        lane.ifPresent(to -> field.open(to, typed, site.content().theme().body(),
                () -> FieldPlace.below(cell.get(), focus.grid(), site)));
        return lane.isPresent();
    }

    /** Edits the text of a part. A letter on a chip adds to the list of its cell; F2 edits the chip. */
    private boolean editPart(ElementPart part, String typed) {
        Optional<TextTarget> chip = TextTarget.of(part.placed());
        if (chip.isPresent() && typed.isEmpty()) {
            field.open(chip.get(), "", site.content().theme().body(), () -> FieldPlace.of(part));
            return true;
        }
        if (part.placed().role() == PartRole.PERSONA) {
            field.open(new TextTarget.Joining(site.content().journey()), typed, site.content().theme().body(),
                    () -> FieldPlace.of(part));
            return true;
        }
        part.placed().edit().ifPresent(edit -> field.open(new TextTarget.Feature(edit), typed, edit.font(),
                () -> FieldPlace.of(part)));
        return part.placed().edit().isPresent();
    }

    private Optional<ElementPart> chosen() {
        List<?> parts = site.viewer().getSelectedEditParts();
        return parts.size() == 1 && parts.getFirst() instanceof ElementPart part && focus.bare().isEmpty()
                ? Optional.of(part)
                : focus.main();
    }

    @Override
    public void edit(ElementPart part, Optional<Point> at) {
        if (site.readOnly()) {
            return;
        }
        Optional<GridCell> cell = focus.grid().cellOf(part.placed())
                .filter(it -> part.placed().role() == PartRole.CELL);
        if (part.placed().role() == PartRole.STAGE_CELL && part.placed().element() instanceof Stage stage
                && part.placed().edit().isEmpty()) {
            site.expand(stage);
        } else if (cell.filter(GridCell::isCurve).isPresent() && at.isPresent()) {
            run(() -> scores.set(cell.get().step(), focus.curve(), at.get()));
        } else if (!editPart(part, "") && cell.isPresent()) {
            edit("");
        }
    }

    @Override
    public void point(Point at, boolean edits) {
        Point place = at.getCopy();
        site.map().sheet().translateToRelative(place);
        focus.grid().cellAt(place.x, place.y).filter(GridCell::isLane).ifPresent(cell -> {
            run(() -> focus.point(cell));
            if (edits && !site.readOnly() && cell.isCurve()) {
                run(() -> scores.set(cell.step(), focus.curve(), at));
            } else if (edits) {
                edit();
            }
        });
    }

    /** Focuses the open field; returns false if there is none. */
    public boolean takeFocus() {
        return field.takeFocus();
    }

    private void end(End how) {
        if (!field.isOpen()) {
            return;
        }
        TextTarget target = field.target();
        Optional<Offer> chosen = field.chosen();
        boolean empty = field.value().isEmpty();
        Command write = field.edit();
        field.close();
        run(() -> {
            boolean kept = how == End.CANCEL ? cancelled() : commit(write, empty);
            if (how != End.CANCEL && target instanceof TextTarget.Feeling) {
                chosen.ifPresent(offer -> focus.curve(
                        new CurveFocus(Optional.of((Persona) offer.element()), focus.curve().viewpoint())));
            }
            follow(how, kept, target, empty);
        });
    }

    private boolean cancelled() {
        site.session().finished(this);
        if (made.isOpen()) {
            drop();
        }
        return false;
    }

    private void drop() {
        made.drop().filter(focus.grid()::has).ifPresent(focus::go);
    }

    /** Writes the typed text; returns false if it was empty and the element created for it is removed. */
    private boolean commit(Command write, boolean empty) {
        site.session().finished(this);
        if (made.isOpen() && empty) {
            drop();
            return false;
        }
        if (made.isOpen()) {
            made.keep(write);
        } else {
            site.session().execute(write);
        }
        return true;
    }

    private void follow(End how, boolean kept, TextTarget target, boolean empty) {
        switch (how) {
            case ENTER -> {
                if (kept && (empty || !goOn(target))) {
                    focus.cell().map(cell -> Onward.enter(focus.grid(), cell)).ifPresent(this::onward);
                }
            }
            case ANOTHER -> edit("");
            case NEXT_STAGE -> onward(Onward.nextStage(focus.grid(), focus.cell(), site.content().journey()));
            case NEXT_LANE -> go(Move.NEXT_LANE);
            case PREVIOUS_LANE -> go(Move.PREVIOUS_LANE);
            case CANCEL -> focus.show();
            case LEFT -> {
                // the user has moved the focus
            }
        }
    }

    /** Goes on in the same cell: after a note to the next note, from a persona to its score, on a chip nowhere. */
    private boolean goOn(TextTarget target) {
        boolean note = target instanceof TextTarget.Feature(InPlaceEdit edit) && edit.owner() instanceof Note;
        Optional<ElementPart> next = note
                ? focus.after((EObject) ((TextTarget.Feature) target).edit().owner())
                : Optional.empty();
        if (next.isPresent()) {
            site.viewer().select(next.get());
        } else if (note || target.continues()) {
            focus.cell().filter(cell -> cell.row().equals(LaneSpec.of(LaneKind.NOTES).id())).ifPresent(cell -> {
                focus.go(cell);
                edit("");
            });
        }
        return note || target.continues() || target instanceof TextTarget.Chip
                || target instanceof TextTarget.Joining
                || target instanceof TextTarget.Owner owner && owner.edited().isPresent()
                || target instanceof TextTarget.Feeling && focus.cell()
                        .filter(cell -> focus.curve().score(cell.step()).isEmpty()).isPresent();
    }

    @Override
    public Optional<Command> typed() {
        return !field.isOpen() || made.isOpen() && field.value().isEmpty()
                ? Optional.empty()
                : Optional.of(field.edit());
    }

    @Override
    public void finish() {
        end(End.LEFT);
    }

    /** Cancels a score that is being typed; returns false if there is none. */
    public boolean cancel() {
        boolean[] done = {false};
        run(() -> done[0] = scores.cancel());
        return done[0];
    }

    /** Clears the selected cells of lanes, or the one in focus that has no part; returns false if elements are selected. */
    public boolean clear() {
        Optional<GridCell> bare = focus.bare();
        List<GridCell> cells = bare.map(CellClear::ofStage)
                .orElseGet(() -> CellClear.selected(site.viewer().getSelectedEditParts(), focus.grid()));
        run(() -> {
            scores.finish();
            new CellClear(site.session().domain(), focus.curve()).of(cells)
                    .ifPresent(site.session()::execute);
        });
        return bare.isPresent() || !cells.isEmpty();
    }

    private void run(Runnable keyWork) {
        busy++;
        try {
            keyWork.run();
        } finally {
            busy--;
        }
    }
}
