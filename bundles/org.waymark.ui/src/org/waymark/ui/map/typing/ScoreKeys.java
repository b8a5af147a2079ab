package org.waymark.ui.map.typing;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.waymark.core.edit.EmotionEdits;
import org.waymark.core.mapgrid.CurveFocus;
import org.waymark.core.mapgrid.ScoreTyping;
import org.waymark.model.cjm.Step;
import org.waymark.ui.session.DraftStep;
import org.waymark.ui.session.Unfinished;

/** Scores typed on the map: each key has an immediate effect, and all keys of one score are one undo step. */
final class ScoreKeys implements Unfinished {

    private final MapSite site;
    private Step step;
    private CurveFocus curve;
    private ScoreTyping typing;
    private DraftStep draft;

    ScoreKeys(MapSite site) {
        this.site = site;
    }

    /** Adds a key at a step; returns false if it has no meaning there. */
    boolean type(char key, Step at, CurveFocus focus) {
        if (at != step || !focus.equals(curve)) {
            finish();
            step = at;
            curve = focus;
            typing = ScoreTyping.at(focus.score(at));
        }
        Optional<ScoreTyping> next = typing.type(key, focus.score(at));
        next.ifPresent(this::show);
        return next.isPresent();
    }

    private void show(ScoreTyping next) {
        if (next.typed().length() == 1) {
            keep();
        }
        typing = next;
        if (draft != null) {
            draft = draft.replace(this::command) ? draft : null;
            return;
        }
        Command command = command();
        if (command.canExecute()) {
            draft = site.session().begin(command, this);
        }
    }

    /** Sets the score at a height of the emotion lane, in pixels of the canvas. */
    void set(Step at, CurveFocus focus, Point spot) {
        finish();
        Point place = spot.getCopy();
        site.map().sheet().translateToRelative(place);
        site.content().placed().emotionScale().map(scale -> EmotionEdits.snap(scale.score(place.y, 0.5)))
                .ifPresent(score -> site.session().execute(new EmotionEdits(site.session().domain()).setScore(at,
                        focus.persona().orElse(null), focus.viewpoint(), score)));
    }

    private Command command() {
        return new EmotionEdits(site.session().domain()).setScore(step, curve.persona().orElse(null),
                curve.viewpoint(), typing.score().orElseThrow());
    }

    /** Returns nothing: each key is in the model at once. */
    @Override
    public Optional<Command> typed() {
        return Optional.empty();
    }

    @Override
    public void finish() {
        keep();
        step = null;
    }

    private void keep() {
        if (draft != null) {
            DraftStep kept = draft;
            draft = null;
            kept.keep();
        }
    }

    /** Undoes a score that is still being typed; returns false if there is none. */
    boolean cancel() {
        boolean typed = draft != null;
        if (typed) {
            draft.drop();
        }
        forget();
        return typed;
    }

    /** Forgets the typed score after the model was replaced. */
    void forget() {
        draft = null;
        step = null;
    }
}
