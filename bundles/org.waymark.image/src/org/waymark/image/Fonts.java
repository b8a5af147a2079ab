package org.waymark.image;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.waymark.core.layout.FontSpec;

/**
 * Resolves logical fonts to installed ones: the first known sans serif family, and where it lacks a character the first
 * installed one that has it.
 */
final class Fonts {

    /** Humanist sans serif families in order of preference; their widths differ little. */
    static final List<String> FAMILIES = List.of("Noto Sans", "Open Sans", "Segoe UI", "Helvetica Neue",
            "Liberation Sans",
            "DejaVu Sans");

    /** Families that have what those have not: other scripts, symbols, emoji. */
    private static final List<String> FALLBACKS = List.of("Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans Arabic",
            "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans Symbols", "Noto Sans Symbols 2",
            "Noto Sans Symbols2", "Segoe UI Symbol", "Segoe UI Emoji", "Arial Unicode MS", "Microsoft YaHei",
            "Apple Symbols", "Noto Emoji");

    /** A family that stands in, in one look. */
    private record Fallback(String family, FontSpec spec) {
    }

    private final String family;
    private final Set<String> order = new LinkedHashSet<>();
    private final Map<FontSpec, Font> fonts = new ConcurrentHashMap<>();
    private final Map<Fallback, Font> fallbacks = new ConcurrentHashMap<>();
    private final Map<String, Font> faces = new ConcurrentHashMap<>();
    private final Map<Integer, Optional<String>> families = new ConcurrentHashMap<>();

    Fonts() {
        // asked one by one: the list of all families needs the screens, and a logger that looks through all libraries
        family = FAMILIES.stream().filter(Fonts::isInstalled).findFirst().orElse(Font.SANS_SERIF);
    }

    /** Returns whether Java knows a family; for one that it does not know it takes another one. */
    private static boolean isInstalled(String family) {
        return new Font(family, Font.PLAIN, 12).getFamily(Locale.ROOT).equals(family);
    }

    Font font(FontSpec spec) {
        return fonts.computeIfAbsent(spec, key -> derive(family, key));
    }

    private static Font derive(String family, FontSpec spec) {
        Map<TextAttribute, Object> attributes = new HashMap<>();
        attributes.put(TextAttribute.FAMILY, family);
        // the user space of images is 1 px = 1 unit, so points are pixels
        attributes.put(TextAttribute.SIZE, (float) spec.size());
        attributes.put(TextAttribute.WEIGHT, spec.bold() ? TextAttribute.WEIGHT_BOLD : TextAttribute.WEIGHT_REGULAR);
        attributes.put(TextAttribute.POSTURE, spec.italic()
                ? TextAttribute.POSTURE_OBLIQUE
                : TextAttribute.POSTURE_REGULAR);
        attributes.put(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        return new Font(attributes);
    }

    /** Returns whether no font of this machine can show a character. */
    boolean isMissing(int code) {
        return !isInvisible(code) && families.computeIfAbsent(code, this::familyOf).isEmpty();
    }

    private static boolean isInvisible(int code) {
        int type = Character.getType(code);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.SPACE_SEPARATOR
                || code >= 0xFE00 && code <= 0xFE0F || code >= 0xE0100 && code <= 0xE01EF;
    }

    /** Returns the first installed family that has a character, Java's composite font as the last; empty if none has. */
    private Optional<String> familyOf(int code) {
        for (String each : installed()) {
            if (faces.computeIfAbsent(each, name -> new Font(name, Font.PLAIN, 12)).canDisplay(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private List<String> installed() {
        if (order.isEmpty()) {
            Set<String> present = Set.copyOf(List.of(GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .getAvailableFontFamilyNames()));
            order.add(family);
            FAMILIES.stream().filter(present::contains).forEach(order::add);
            FALLBACKS.stream().filter(present::contains).forEach(order::add);
            order.add(Font.SANS_SERIF);
            present.stream().sorted().forEach(order::add);
        }
        return List.copyOf(order);
    }

    /** Returns the font that shows a character: the main one if it can, and for what no font can show. */
    private Font fontOf(int code, FontSpec spec, Font main) {
        if (main.canDisplay(code) || isInvisible(code)) {
            return main;
        }
        Optional<String> name = families.computeIfAbsent(code, this::familyOf);
        if (name.isEmpty()) {
            return derived(Font.SANS_SERIF, spec);
        }
        // a slanted or bold face may lack what the upright one has
        FontSpec upright = new FontSpec(spec.size(), spec.bold(), false);
        for (FontSpec look : List.of(spec, upright)) {
            if (derived(name.get(), look).canDisplay(code)) {
                return derived(name.get(), look);
            }
        }
        return derived(name.get(), FontSpec.regular(spec.size()));
    }

    private Font derived(String name, FontSpec spec) {
        return fallbacks.computeIfAbsent(new Fallback(name, spec), key -> derive(name, spec));
    }

    /** Splits a line into pieces of one font and one direction each, from left to right as they are drawn. */
    List<Piece> pieces(String text, FontSpec spec) {
        if (text.isEmpty()) {
            return List.of();
        }
        Font main = font(spec);
        char[] chars = text.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return main.canDisplayUpTo(text) < 0
                    ? List.of(new Piece(text, main, false))
                    : runs(text, spec, main, false);
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<Piece> logical = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            byte level = (byte) bidi.getRunLevel(i);
            for (Piece piece : runs(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), spec, main,
                    level % 2 == 1)) {
                logical.add(piece);
                levels.add(level);
            }
        }
        byte[] order = new byte[levels.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = levels.get(i);
        }
        Piece[] visual = logical.toArray(Piece[]::new);
        Bidi.reorderVisually(order, 0, visual, 0, visual.length);
        return List.of(visual);
    }

    private List<Piece> runs(String text, FontSpec spec, Font main, boolean leftward) {
        List<Piece> runs = new ArrayList<>();
        int from = 0;
        Font font = fontOf(text.codePointAt(0), spec, main);
        for (int at = 0; at < text.length();) {
            int code = text.codePointAt(at);
            Font own = isInvisible(code) ? font : fontOf(code, spec, main);
            if (!own.equals(font)) {
                runs.add(new Piece(text.substring(from, at), font, leftward));
                from = at;
                font = own;
            }
            at += Character.charCount(code);
        }
        runs.add(new Piece(text.substring(from), font, leftward));
        return runs;
    }

    /** A piece of a line in one font and one direction. */
    record Piece(String text, Font font, boolean leftward) {

        /** Returns the glyphs with their positions, from left to right. */
        GlyphVector glyphs(FontRenderContext context) {
            return glyphs(font, context);
        }

        /** Returns the glyphs in another size of the font. */
        GlyphVector glyphs(Font sized, FontRenderContext context) {
            char[] chars = text.toCharArray();
            return sized.layoutGlyphVector(context, chars, 0, chars.length,
                    leftward ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        }

        /** Returns the distance from the start of glyphs, which run from left to right, to their end. */
        static double advance(GlyphVector glyphs) {
            return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }

        /** Returns the distance from the left end to the right end. */
        double width(FontRenderContext context) {
            return leftward
                    ? glyphs(context).getLogicalBounds().getWidth()
                    : advance(glyphs(context));
        }
    }
}
