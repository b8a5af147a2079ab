package org.waymark.ui.map.parts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;

/** The tooltip of a part: what the map has no room for. */
final class HoverText {

    private static final int WIDTH = 72;
    private static final String CUT = "…";

    private HoverText() {
    }

    /**
     * Returns the persona of an emotion point, texts that are shortened on the map, and the part's hint; empty if the
     * map shows everything.
     */
    static String of(PlacedPart part) {
        Set<String> texts = new LinkedHashSet<>();
        if (part.role() == PartRole.EMOTION_POINT || part.role() == PartRole.EMOTION_CURVE) {
            texts.add(part.name());
        }
        for (PlacedShape shape : part.shapes()) {
            boolean cut = shape instanceof PlacedShape.Text text && !text.lines().isEmpty()
                    && text.lines().getLast().text().endsWith(CUT);
            if (cut) {
                texts.add(((PlacedShape.Text) shape).full());
            }
        }
        boolean said = part.shapes().stream().anyMatch(
                shape -> shape instanceof PlacedShape.Text text && !text.truncated()
                        && text.full().equals(part.hint()));
        if (!said) {
            texts.add(part.hint());
        }
        List<String> lines = new ArrayList<>();
        texts.stream().filter(text -> !text.isBlank()).flatMap(String::lines).forEach(line -> wrap(line, lines));
        return String.join("\n", lines);
    }

    private static void wrap(String line, List<String> lines) {
        StringBuilder now = new StringBuilder();
        for (String word : line.split(" ")) {
            if (!now.isEmpty() && now.length() + word.length() >= WIDTH) {
                lines.add(now.toString());
                now.setLength(0);
            }
            now.append(now.isEmpty() ? "" : " ").append(word);
        }
        lines.add(now.toString());
    }
}
