package org.waymark.image;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.TextAttribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.waymark.core.layout.FontSpec;

/**
 * Resolves logical fonts to installed ones: the first known sans serif family, or Java's own font where it lacks a
 * character.
 */
final class Fonts {

    /** Humanist sans serif families in order of preference; their widths differ little. */
    static final List<String> FAMILIES = List.of("Noto Sans", "Open Sans", "Segoe UI", "Helvetica Neue",
            "Liberation Sans",
            "DejaVu Sans");

    private final String family;
    private final Map<FontSpec, Font> fonts = new ConcurrentHashMap<>();
    private final Map<FontSpec, Font> fallbacks = new ConcurrentHashMap<>();

    Fonts() {
        Set<String> present = Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getAvailableFontFamilyNames()).collect(Collectors.toSet());
        family = FAMILIES.stream().filter(present::contains).findFirst().orElse(Font.SANS_SERIF);
    }

    Font font(FontSpec spec) {
        return fonts.computeIfAbsent(spec, key -> derive(family, key));
    }

    /** Returns Java's composite font, which covers every script the machine can show. */
    Font fallback(FontSpec spec) {
        return fallbacks.computeIfAbsent(spec, key -> derive(Font.SANS_SERIF, key));
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

    /** Splits a text into runs of one font each. */
    List<Run> runs(String text, FontSpec spec) {
        Font main = font(spec);
        int missing = main.canDisplayUpTo(text);
        if (missing < 0) {
            return List.of(new Run(text, main));
        }
        List<Run> runs = new ArrayList<>();
        int from = 0;
        boolean own = missing > 0;
        for (int at = 0; at < text.length();) {
            int code = text.codePointAt(at);
            boolean can = main.canDisplay(code);
            if (can != own && at > from) {
                runs.add(new Run(text.substring(from, at), own ? main : fallback(spec)));
                from = at;
            }
            own = can;
            at += Character.charCount(code);
        }
        runs.add(new Run(text.substring(from), own ? main : fallback(spec)));
        return runs;
    }

    /** A piece of text in one font. */
    record Run(String text, Font font) {
    }
}
