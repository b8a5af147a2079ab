package org.waymark.ui.present;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Canvas;
import org.waymark.core.edit.EmotionEdits;
import org.waymark.core.layout.Palette;
import org.waymark.core.mapgrid.CurveFocus;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.session.PortfolioSession;

/** Writes down what is said during a presentation, and takes back only this. */
final class Captures {

    private final Canvas canvas;
    private final Paints paints;
    private final PortfolioSession session;
    private final Journey journey;
    private final Messages messages = Messages.of(Captures.class);
    private CurveFocus curve;
    private boolean writing;
    private int done;
    private String said = "";

    Captures(Canvas canvas, Paints paints, PortfolioSession session, Journey journey) {
        this.canvas = canvas;
        this.paints = paints;
        this.session = session;
        this.journey = journey;
        curve = CurveFocus.of(journey);
    }

    /** Returns the line about what was done last; empty for none. */
    String said() {
        return said;
    }

    void say(String what) {
        said = what;
        canvas.redraw();
    }

    /** Returns the name of the persona whose feelings are written down. */
    String who() {
        curve = curve.in(journey);
        return curve.persona().map(Labels::of).orElse(messages.get("present_everybody"));
    }

    void nextPersona() {
        curve = curve.in(journey).next(journey);
        say("");
    }

    /** @param score from -2, very bad, to 2, very good */
    void feel(Optional<Touchpoint> at, int score) {
        if (at.isEmpty()) {
            canvas.getDisplay().beep();
            return;
        }
        String who = who();
        keep(new EmotionEdits(session.domain()).setScore(at.get(), curve.persona().orElse(null), curve.viewpoint(),
                BigDecimal.valueOf(score)), messages.get("present_felt", who, score, Labels.of(at.get())));
    }

    /** @param pointer cursor of the canvas while nothing is typed */
    void write(Capture kind, Optional<Touchpoint> at, Palette palette, Cursor pointer) {
        if (writing || at.isEmpty() || session.document().readOnly()) {
            canvas.getDisplay().beep();
            return;
        }
        writing = true;
        canvas.setCursor(null);
        new CaptureField(canvas, paints, palette, session, kind, at.get(), edit -> {
            writing = false;
            canvas.setCursor(pointer);
            canvas.forceFocus();
            edit.ifPresent(command -> keep(command, messages.get("present_kept", Labels.of(at.get()))));
        });
    }

    private void keep(Command edit, String what) {
        if (edit.canExecute() && !session.document().readOnly()) {
            session.execute(edit);
            done++;
            say(what);
        }
    }

    void takeBack() {
        if (done > 0 && session.canUndo()) {
            session.undo();
            done--;
            say(messages.get("present_takenBack"));
        }
    }
}
