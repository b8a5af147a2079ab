package org.waymark.ui.map.typing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Locale;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.mapgrid.CurveFocus;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Viewpoint;

/** The names of curves where they are selected and where a score is typed. */
public final class CurveNames {

    private static final int LONGEST = 24;

    private final Messages messages = Messages.of(CurveNames.class);

    /** Returns a name such as "Anna · observed". */
    public String of(CurveFocus curve) {
        String who = curve.persona().map(this::of).orElse(messages.get("curve_everybody"));
        return messages.get(curve.viewpoint() == Viewpoint.OBSERVED ? "curve_observed" : "curve_hypothesis", who);
    }

    /** Returns a persona's name, shortened. */
    public String of(Persona persona) {
        String name = Labels.in(Locale.getDefault()).shown(persona);
        return Lines.shortened(name, LONGEST);
    }

    /** Returns persona and score: "Anna −1.5". */
    String badge(CurveFocus curve, Optional<BigDecimal> score) {
        String who = curve.persona().map(this::of).orElse(messages.get("curve_everybody"));
        String value = score.map(s -> (s.signum() > 0 ? "+" : "") + s.toPlainString().replace('-', '\u2212'))
                .orElse("?");
        return who + "  " + value;
    }
}
