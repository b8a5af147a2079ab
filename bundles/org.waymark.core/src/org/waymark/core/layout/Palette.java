package org.waymark.core.layout;

import java.util.List;

/**
 * The colours of a theme. Text colours have a contrast of at least 4.5:1 on canvas and surface, lines and marks at
 * least 3:1.
 *
 * @param canvas background of the map
 * @param surface cards
 * @param surfaceAlt chips and less prominent fields on cards
 * @param header background of the lane headers
 * @param hairline lines between lanes, borders of cards
 * @param ink text
 * @param muted secondary text
 * @param accent highlights: speech bubbles, links
 * @param positive kept promises, positive scores
 * @param negative gaps and what hurts: broken promises, pain points, negative scores, nobody accountable; nothing else
 * @param warning missing content
 * @param moment moments of truth
 * @param accountable the function that answers for a step: calm, because it is good to have one
 * @param series colours of personas, see {@link #persona}
 * @param stages stages without a colour of their own, in order
 * @param notes sticky notes without a colour of their own
 */
public record Palette(Ink canvas, Ink surface, Ink surfaceAlt, Ink header, Ink hairline, Ink ink, Ink muted,
        Ink accent, Ink positive, Ink negative, Ink warning, Ink moment, Ink accountable, List<Ink> series,
        List<Ink> stages,
        Ink notes) {

    public static final Palette LIGHT = new Palette(Ink.of("#f6f7fb"), Ink.of("#ffffff"), Ink.of("#eef0f6"),
            Ink.of("#ffffff"), Ink.of("#dde1eb"), Ink.of("#1b2333"), Ink.of("#5a6478"), Ink.of("#3f51b5"),
            Ink.of("#176d3f"), Ink.of("#b93228"), Ink.of("#8f5a00"), Ink.of("#e0a100"),
            Ink.of("#1f3a68"),
            inks("#1f5fbf", "#c2410c", "#0f766e", "#8b3fc7", "#b0246b", "#6b6b12"),
            inks("#35548f", "#1f7480", "#3f7d3a", "#a86412", "#b04a2f", "#a03667", "#67509f"), Ink.of("#ffef9e"));

    public static final Palette DARK = new Palette(Ink.of("#12151c"), Ink.of("#1d222d"), Ink.of("#2a3140"),
            Ink.of("#181c25"), Ink.of("#323a4a"), Ink.of("#eef1f7"), Ink.of("#a6b0c3"), Ink.of("#9fb0ff"),
            Ink.of("#5fd394"), Ink.of("#ff8a80"), Ink.of("#f2b84b"), Ink.of("#e0a83c"),
            Ink.of("#a9c4f5"),
            inks("#7db4ff", "#ffa066", "#4fd1c5", "#cda4ff", "#ff8fc2", "#d6d35a"),
            inks("#4766a8", "#1f7480", "#3f7d3a", "#98610f", "#b04a2f", "#a8406f", "#735bb0"), Ink.of("#5c5220"));

    /** The contrast that WCAG asks for at level AAA. */
    private static final double STRONG = 7;

    private static List<Ink> inks(String... hex) {
        return List.of(hex).stream().map(Ink::of).toList();
    }

    /**
     * Returns the colour of a persona, the same in every map, chart and slide.
     *
     * @param number place of the persona in the library; those beyond the list of colours have shades of them
     */
    public Ink persona(int number) {
        Ink colour = series.get(number % series.size());
        return number < series.size() ? colour : colour.mix(ink, 0.45);
    }

    /** Returns the palette with another colour for highlights, as light or dark as the canvas needs it. */
    Palette withAccent(Ink value) {
        return new Palette(canvas, surface, surfaceAlt, header, hairline, ink, muted, value.readableOn(canvas, 4.5),
                positive, negative, warning, moment, accountable, series, stages, notes);
    }

    /** Returns the palette with black and white for texts, grounds and lines; other colours are made readable there. */
    Palette highContrast() {
        boolean dark = canvas.contrast(Ink.WHITE) > 4.5;
        Ink ground = dark ? Ink.BLACK : Ink.WHITE;
        Ink text = dark ? Ink.WHITE : Ink.BLACK;
        // what is filled with lines, such as dots of a rating, must differ from texts
        Ink line = ground.mix(text, 0.55);
        return new Palette(ground, ground, ground, ground, line, text, text, accent.readableOn(ground, STRONG),
                positive.readableOn(ground, STRONG), negative.readableOn(ground, STRONG),
                warning.readableOn(ground, STRONG), moment.readableOn(ground, STRONG),
                accountable.readableOn(ground, STRONG),
                series.stream().map(ink -> ink.readableOn(ground, STRONG)).toList(), stages, notes);
    }

    /** Returns the colour of what is only assumed: neither good nor bad. */
    public Ink assumed() {
        return muted;
    }

    /**
     * Returns the palette with blue and orange instead of green and red, for colour-blind readers; curves after Okabe
     * and Ito.
     */
    Palette colourBlindSafe() {
        boolean dark = this == DARK;
        return new Palette(canvas, surface, surfaceAlt, header, hairline, ink, muted, accent,
                Ink.of(dark ? "#6cb8f0" : "#0067a8"), Ink.of(dark ? "#f2a03d" : "#a84b00"), warning, moment,
                accountable,
                dark
                        ? inks("#56b4e9", "#e69f00", "#35c79a", "#e79ac6", "#f0e442", "#ff8a52")
                        : inks("#0072b2", "#b35900", "#00805e", "#a8518a", "#6b6300", "#a83c00"),
                stages, notes);
    }
}
