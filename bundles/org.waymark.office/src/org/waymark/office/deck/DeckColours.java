package org.waymark.office.deck;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XSLFTheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;

/**
 * The meanings of colours in one theme: what is bad, good or doubtful, and the colour of each persona. Meanings take
 * the accent of the theme whose hue is the nearest to the usual one; personas take the other accents in their order,
 * which in the product's own theme are the colours they have on the map.
 */
final class DeckColours {

    private static final int ACCENTS = 6;
    /** Largest distance of hues on a circle of 1. */
    private static final double NEAR = 0.09;
    private static final double RED = 0.01;
    private static final double GREEN = 0.38;

    private final XSLFTheme theme;
    private final Tone negative;
    private final Tone positive;
    private final List<Tone> personas = new ArrayList<>();

    DeckColours(XSLFTheme theme) {
        this.theme = theme;
        negative = nearest(RED).orElse(own(Palette.LIGHT.negative()));
        positive = nearest(GREEN).orElse(own(Palette.LIGHT.positive()));
        for (int i = 1; i <= ACCENTS; i++) {
            Tone accent = Tone.theme("accent" + i);
            if (!accent.equals(negative) && !accent.equals(positive)) {
                personas.add(accent);
            }
        }
    }

    Tone negative() {
        return negative;
    }

    Tone positive() {
        return positive;
    }

    /** @param index number of the persona, which is the same in every deliverable */
    Tone persona(int index) {
        return index < personas.size() ? personas.get(index) : own(Palette.LIGHT.persona(index));
    }

    Tone score(double score) {
        return score < 0 ? negative : score > 0 ? positive : Tone.MUTED;
    }

    /** Returns the colour of text that can be read on a colour. */
    Tone on(Tone ground) {
        Ink paper = ink(Tone.PAPER);
        Ink ink = paper.mix(ink(ground), ground.opacity() / 100.0);
        return ink.contrast(Ink.WHITE) >= ink.contrast(Ink.BLACK) * 0.6 ? light() : dark();
    }

    private Tone light() {
        return ink(Tone.PAPER).contrast(Ink.BLACK) > ink(Tone.INK).contrast(Ink.BLACK) ? Tone.PAPER : Tone.INK;
    }

    private Tone dark() {
        return light().equals(Tone.PAPER) ? Tone.INK : Tone.PAPER;
    }

    /** Returns a colour of the model: {@code #rrggbb}, or a neutral one. */
    Tone ofModel(String hex) {
        Ink ink = Ink.of(hex, Ink.NONE);
        return ink.visible() ? own(ink) : Tone.MUTED;
    }

    private static Tone own(Ink ink) {
        return Tone.own(ink.hex().substring(1).toUpperCase(Locale.ROOT));
    }

    private Optional<Tone> nearest(double hue) {
        return IntStream.rangeClosed(1, ACCENTS).mapToObj(i -> Tone.theme("accent" + i))
                .filter(tone -> distance(tone, hue) < NEAR)
                .min(Comparator.comparingDouble(tone -> distance(tone, hue)));
    }

    private double distance(Tone tone, double hue) {
        Ink ink = ink(tone);
        float[] hsb = Color.RGBtoHSB(ink.red(), ink.green(), ink.blue(), null);
        double apart = Math.abs(hsb[0] - hue);
        return hsb[1] < 0.35 ? 1 : Math.min(apart, 1 - apart);
    }

    private Ink ink(Tone tone) {
        if (tone.scheme().isEmpty()) {
            return Ink.of("#" + tone.rgb());
        }
        String name = switch (tone.scheme()) {
            case "tx1" -> "dk1";
            case "bg1" -> "lt1";
            case "tx2" -> "dk2";
            case "bg2" -> "lt2";
            default -> tone.scheme();
        };
        CTColor color = theme.getCTColor(name);
        if (color != null && color.isSetSrgbClr()) {
            return Ink.of("#" + HexFormat.of().formatHex(color.getSrgbClr().getVal()));
        }
        return name.startsWith("lt") ? Ink.WHITE : Ink.BLACK;
    }
}
