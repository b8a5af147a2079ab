package org.waymark.core.layout.lane;

import java.util.Optional;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** The quotes of customers, word for word, each with who said it and in the colour of that persona. */
final class VoiceLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.QUOTE;
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        quotes(cell, touchpoint, cell.width());
    }

    @Override
    public void fill(Cell cell, Stage stage) {
        quotes(cell, stage, cell.columnWidth());
    }

    private static void quotes(Cell cell, Step step, double width) {
        Context c = cell.context();
        for (Emotion emotion : step.getEmotions()) {
            Optional<Persona> persona = Optional.ofNullable(emotion.getPersona());
            boolean shown = persona.isEmpty() || c.personas().contains(persona.get());
            if (shown && !Lines.orEmpty(emotion.getQuote()).isBlank()) {
                double opacity = Math.min(cell.opacity(), c.spotlight().opacity(persona));
                cell.flow(card(cell, emotion, persona, width).withOpacity(opacity), 2 * Columns.PAD, c.px(8));
            }
        }
    }

    private static PlacedPart card(Cell cell, Emotion emotion, Optional<Persona> persona, double width) {
        Context c = cell.context();
        Ink ink = c.colorOf(persona);
        double pad = c.px(8);
        double lead = pad + c.px(4);
        FontSpec font = c.theme().quote();
        Sketch words = new Sketch(c);
        Box text = words.text("“" + emotion.getQuote().strip() + "”", lead, pad - 2, width - lead - pad, font,
                c.palette().ink(), 12);
        String who = persona.map(c::name).orElse(c.message("emotion_everybody"));
        String by = emotion.getViewpoint() == Viewpoint.OBSERVED ? who : c.message("voice_hypothesis", who);
        Box name = words.text(by, lead, text.bottom() + c.px(2), width - lead - pad, c.theme().small(),
                c.palette().muted(), 2);
        double bottom = name.bottom() + pad - 2;
        Sketch sketch = new Sketch(c).rect(new Box(0, 0, width, bottom), c.px(6), c.palette().surface().mix(ink, 0.06),
                Stroke.NONE).rect(new Box(0, 0, c.px(4), bottom), c.px(2), ink, Stroke.NONE);
        sketch.shapes().addAll(words.shapes());
        return cell.part(PartRole.QUOTE, emotion, "", width, bottom, sketch,
                Optional.of(new InPlaceEdit(emotion, CjmPackage.Literals.EMOTION__QUOTE, text, font, true)),
                who + ": " + emotion.getQuote().strip(), c.title(emotion.getViewpoint()));
    }
}
