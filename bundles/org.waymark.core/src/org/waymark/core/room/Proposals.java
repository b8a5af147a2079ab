package org.waymark.core.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The touchpoints that are proposed for an item: the one its sender named, then those whose names share words with the
 * text, then those around the one where the last item was placed.
 *
 * @param places at most {@link #MOST}, best first
 * @param sure whether the first one was named or shares words, so that it can be taken without a choice
 */
public record Proposals(List<RoomMap.Place> places, boolean sure) {

    /** Number of proposals: one for each digit key. */
    public static final int MOST = 9;

    /** Shortest word that says something. */
    private static final int WORD = 4;
    /** Letters at the end of a word that grammar changes, and of a long one. */
    private static final int ENDING = 2;
    private static final int LONG_ENDING = 3;
    private static final int LONG = 8;

    public Proposals {
        places = List.copyOf(places);
    }

    /**
     * Returns the proposals for an item.
     *
     * @param last id of the touchpoint where the last item was placed
     */
    public static Proposals of(RoomMap map, Optional<String> named, String text, Optional<String> last) {
        Set<RoomMap.Place> found = new LinkedHashSet<>();
        named.flatMap(map::touchpoint).ifPresent(found::add);
        Set<String> said = words(text);
        map.touchpoints().stream().filter(place -> shared(said, place) > 0)
                .sorted(Comparator.comparing(place -> -shared(said, place))).forEach(found::add);
        boolean sure = !found.isEmpty();
        found.addAll(around(map.touchpoints(), last));
        return new Proposals(found.stream().limit(MOST).toList(), sure);
    }

    /** Returns the touchpoint that is taken without a choice. */
    public Optional<RoomMap.Place> first() {
        return sure ? places.stream().findFirst() : Optional.empty();
    }

    private static List<RoomMap.Place> around(List<RoomMap.Place> all, Optional<String> last) {
        int at = IntStream.range(0, all.size()).filter(i -> last.equals(Optional.of(all.get(i).id()))).findFirst()
                .orElse(0);
        List<RoomMap.Place> near = new ArrayList<>(all);
        // of two that are as far away the later one: people tell a journey forwards
        near.sort(Comparator.<RoomMap.Place>comparingInt(place -> Math.abs(all.indexOf(place) - at))
                .thenComparingInt(place -> -all.indexOf(place)));
        return near;
    }

    private static int shared(Set<String> said, RoomMap.Place place) {
        return 2 * count(said, words(place.name())) + count(said, words(place.stage()));
    }

    private static int count(Set<String> said, Set<String> name) {
        return (int) name.stream().filter(word -> said.stream().anyMatch(other -> isAlike(word, other))).count();
    }

    /** Returns whether two words differ by no more than an ending, as far as that can be told without a dictionary. */
    private static boolean isAlike(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= WORD && same >= longer - (longer >= LONG ? LONG_ENDING : ENDING);
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(text.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435').split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= WORD).forEach(words::add);
        return words;
    }
}
