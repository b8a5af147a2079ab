package org.waymark.core.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scores of faces: emoji, and those of punctuation marks. */
final class FeelingFaces {

    private static final List<List<String>> EMOJI = List.of(
            split("😡 🤬 😭 😠 👿 😱 🤮 💔 😤 😫 😩 👎👎"),
            split("☹ 🙁 😞 😟 😕 😢 😥 😓 😒 😣 😖 😔 😰 😨 😧 😦 😿 🥺 🤢 👎 😬 🙄"),
            split("😐 😑 😶 🤔 🫤 😯 🤷 😴 🙃"),
            split("🙂 ☺ 😊 😀 😃 😄 😌 😉 😏 😎 👍 🥲 😺 🤗 ✌ 😇 😅 😸"),
            split("😍 🤩 😁 😆 🥰 😂 🤣 😻 ❤ 💖 🥳 🎉 💯 😘 👍👍"));

    private static final List<Map.Entry<String, Integer>> MARKS = List.of(Map.entry(">:-(", -2), Map.entry(">:(", -2),
            Map.entry(":'-(", -2), Map.entry(":'(", -2), Map.entry(":-((", -2), Map.entry(":((", -2),
            Map.entry("D:", -2),
            Map.entry(":-(", -1), Map.entry(":(", -1), Map.entry("=(", -1), Map.entry(":-/", -1), Map.entry(":-\\", -1),
            Map.entry(":/", -1), Map.entry(":-[", -1), Map.entry(":[", -1), Map.entry(":-|", 0), Map.entry(":|", 0),
            Map.entry("=|", 0), Map.entry(":-))", 2), Map.entry(":))", 2), Map.entry(":-D", 2), Map.entry(":D", 2),
            Map.entry("=D", 2), Map.entry("xD", 2), Map.entry("XD", 2), Map.entry(":-)", 1), Map.entry(":)", 1),
            Map.entry("=)", 1), Map.entry(";-)", 1), Map.entry(";)", 1), Map.entry(":]", 1), Map.entry("(-:", 1),
            Map.entry("(:", 1));

    private FeelingFaces() {
    }

    /**
     * The face in a text.
     *
     * @param score -2 to 2
     * @param rest the text without the face
     */
    record Face(BigDecimal score, String rest) {
    }

    private static List<String> split(String faces) {
        return List.of(faces.split(" "));
    }

    /** Returns the first face of a text; a text of faces that contradict each other has none. */
    static Optional<Face> in(String text) {
        // the variant of a sign, the colour of a skin and the joint of a group change no feeling
        String plain = text.replaceAll("[\\uFE0E\\uFE0F\\u200D]|\\x{1F3FB}|\\x{1F3FC}|\\x{1F3FD}|\\x{1F3FE}|\\x{1F3FF}",
                "");
        Optional<Integer> found = Optional.empty();
        for (int i = EMOJI.size() - 1; i >= 0; i--) {
            for (String face : EMOJI.get(i)) {
                if (plain.contains(face)) {
                    if (found.isPresent() && found.get() != i - 2) {
                        return Optional.empty();
                    }
                    found = Optional.of(i - 2);
                    plain = plain.replace(face, " ");
                }
            }
        }
        String rest = plain;
        if (found.isPresent()) {
            return found.map(score -> new Face(BigDecimal.valueOf(score), rest.strip()));
        }
        return MARKS.stream().filter(mark -> isAlone(rest, mark.getKey())).findFirst()
                .map(mark -> new Face(BigDecimal.valueOf(mark.getValue()), rest.replace(mark.getKey(), " ").strip()));
    }

    /** Returns whether a face stands in a text between blanks, as in no address and no word. */
    private static boolean isAlone(String text, String face) {
        return (' ' + text + ' ').contains(' ' + face + ' ');
    }
}
