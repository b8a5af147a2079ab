package org.waymark.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.waymark.core.layout.Ink;

/**
 * The colour of texts that stand back: subtitles, hints, files, numbers. It lies between the colours of text and ground
 * that a theme gives to a control, and is readable there by WCAG.
 */
public final class Muted {

    private static final double CONTRAST = 4.5;
    /** A little more, because the ground of a selected or hovered row differs. */
    private static final double SPARE = 0.6;

    private Muted() {
    }

    /** Returns the colour for texts on a control, as it is coloured now. */
    public static Color of(Control control) {
        Ink ground = ink(control.getBackground());
        return color(between(ink(control.getForeground()), ground));
    }

    /** Returns the colour for what is wrong on a control, as it is coloured now. */
    public static Color wrong(Control control) {
        return color(Ink.of("#d13438").readableOn(ink(control.getBackground()), CONTRAST));
    }

    /** Returns the colour for numbers and counts on a control, as it is coloured now. */
    public static Color number(Control control) {
        return color(Ink.of("#0a6ebd").readableOn(ink(control.getBackground()), CONTRAST));
    }

    /** Colours a label, and colours it again when the theme has changed. */
    public static void on(Control label) {
        label.setForeground(of(label, label));
        label.addListener(SWT.Paint, event -> {
            Color wanted = of(label, label);
            if (!wanted.equals(label.getForeground())) {
                label.setForeground(wanted);
            }
        });
    }

    private static Color of(Control label, Control ground) {
        return color(between(ink(label.getParent().getForeground()), ink(ground.getBackground())));
    }

    /** Returns the colour for two colours of a theme. */
    static Ink between(Ink text, Ink ground) {
        Ink readable = text.readableOn(ground, CONTRAST + SPARE);
        return readable.mix(ground, 0.3).readableOn(ground, CONTRAST + SPARE);
    }

    private static Ink ink(Color color) {
        RGB rgb = color.getRGB();
        return new Ink(0xFF000000 | rgb.red << 16 | rgb.green << 8 | rgb.blue);
    }

    private static Color color(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue());
    }
}
