package org.waymark.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;

/**
 * Paints one drawing in the colours of the screen that shows it: each colour that differs between a light and a dark
 * screen is a variable of the style sheet. The map is placed once with each theme; the two differ in their colours
 * alone.
 */
final class SchemeColours implements SvgSetting {

    /** A colour on light and on dark screens. */
    private record Pair(String light, String dark) {
    }

    private final SvgSetting inner;
    private final Map<PartKey, List<Pair>> pairs = new HashMap<>();
    private final Map<Pair, String> names = new LinkedHashMap<>();
    private List<Pair> current = List.of();
    private int next;

    /**
     * @param dark the same map as on a dark screen; empty = the page looks the same everywhere
     * @param inner gives the attributes of groups
     */
    SchemeColours(PlacedMap light, Optional<PlacedMap> dark, SvgSetting inner) throws IOException {
        this.inner = inner;
        if (dark.isPresent()) {
            Map<PartKey, PlacedPart> others = dark.get().byKey();
            for (PlacedPart part : light.parts()) {
                List<String> inks = inks(part);
                List<String> other = others.containsKey(part.key()) ? inks(others.get(part.key())) : List.of();
                if (inks.size() == other.size()) {
                    pairs.put(part.key(), zip(inks, other));
                }
            }
        }
    }

    private static List<String> inks(PlacedPart part) throws IOException {
        List<String> inks = new ArrayList<>();
        new SvgWriter(new StringBuilder(), Optional.empty(), "", new SvgSetting() {

            @Override
            public String colour(Ink ink) {
                inks.add(ink.hex());
                return "";
            }
        }).parts(List.of(part));
        return inks;
    }

    private List<Pair> zip(List<String> light, List<String> dark) {
        List<Pair> zipped = new ArrayList<>();
        for (int i = 0; i < light.size(); i++) {
            Pair pair = new Pair(light.get(i), dark.get(i));
            if (!pair.light.equals(pair.dark)) {
                names.computeIfAbsent(pair, it -> "--k" + names.size());
            }
            zipped.add(pair);
        }
        return zipped;
    }

    /** Returns the declarations of the variables for light or for dark screens. */
    String variables(boolean dark) {
        StringBuilder out = new StringBuilder();
        names.forEach((pair, name) -> out.append(name).append(':').append(dark ? pair.dark : pair.light).append(';'));
        return out.toString();
    }

    @Override
    public String attributes(PlacedPart part) {
        current = pairs.getOrDefault(part.key(), List.of());
        next = 0;
        return inner.attributes(part);
    }

    @Override
    public String colour(Ink ink) {
        if (next >= current.size()) {
            return ink.hex();
        }
        Pair pair = current.get(next++);
        String name = names.get(pair);
        return name == null ? pair.light : "var(" + name + ")";
    }
}
