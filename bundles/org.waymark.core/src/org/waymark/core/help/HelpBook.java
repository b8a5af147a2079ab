package org.waymark.core.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.help.HelpBlock.Heading;

/** The documents for users in one language. A topic without a text in that language is read in English. */
public final class HelpBook {

    private static final int AROUND = 70;

    private final Function<String, Optional<String>> files;
    private final boolean russian;
    private final Map<HelpTopic, List<HelpBlock>> read = new EnumMap<>(HelpTopic.class);

    /** @param files reads a document by its path below {@code docs}, such as {@code ru/editing.md} */
    public HelpBook(Function<String, Optional<String>> files, Locale locale) {
        this.files = files;
        this.russian = "ru".equals(locale.getLanguage());
    }

    /** Returns the content of a topic; empty if the product is packed without documents. */
    public List<HelpBlock> blocks(HelpTopic topic) {
        return read.computeIfAbsent(topic, this::load);
    }

    /** Returns the title of a topic; that of its file if there is no document. */
    public String title(HelpTopic topic) {
        return blocks(topic).stream().filter(Heading.class::isInstance).map(HelpBlock::words).findFirst()
                .orElse(topic.file());
    }

    private List<HelpBlock> load(HelpTopic topic) {
        Optional<String> own = russian ? files.apply("ru/" + topic.file() + ".md") : Optional.empty();
        String text = own.or(() -> files.apply(topic.file() + ".md").map(this::part)).orElse("");
        return HelpReader.read(text);
    }

    /** Returns the part of this language of a document that holds both, English first. */
    private String part(String document) {
        int second = document.indexOf("\n# ");
        return second < 0 ? document : russian ? document.substring(second + 1) : document.substring(0, second);
    }

    /** Returns the places that contain all words, in titles first. */
    public List<HelpHit> find(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).filter(w -> !w.isEmpty())
                .toList();
        List<HelpHit> titles = new ArrayList<>();
        List<HelpHit> others = new ArrayList<>();
        if (words.isEmpty()) {
            return titles;
        }
        for (HelpTopic topic : HelpTopic.values()) {
            String section = "";
            for (HelpBlock block : blocks(topic)) {
                String content = block.words();
                if (block instanceof Heading) {
                    section = content;
                }
                if (WordForms.contains(content, words)) {
                    (block instanceof Heading ? titles : others).add(new HelpHit(topic, section,
                            around(content, WordForms.place(content, words.getFirst()))));
                }
            }
        }
        titles.addAll(others);
        return List.copyOf(titles);
    }

    private static String around(String text, int at) {
        int start = Math.max(0, at - AROUND);
        int end = Math.min(text.length(), at + AROUND);
        return (start > 0 ? "\u2026" : "") + text.substring(start, end).replace('\n', ' ').strip()
                + (end < text.length() ? "\u2026" : "");
    }
}
