package org.waymark.core.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.core.help.HelpBlock.Grid;
import org.waymark.core.help.HelpBlock.Heading;
import org.waymark.core.help.HelpBlock.Item;
import org.waymark.core.help.HelpBlock.Paragraph;
import org.waymark.core.help.HelpBlock.Picture;
import org.waymark.core.help.HelpSpan.Style;

/** The documents of the repository are read as help, and only in the part of Markdown that help shows. */
class HelpBookTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final Locale RUSSIAN = Locale.of("ru");

    private final HelpBook english = new HelpBook(HelpBookTest::file, Locale.ENGLISH);
    private final HelpBook russian = new HelpBook(HelpBookTest::file, RUSSIAN);

    private static Optional<String> file(String path) {
        try {
            Path file = DOCS.resolve(path);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicIsWrittenInBothLanguages(HelpTopic topic) {
        assertFalse(english.blocks(topic).isEmpty());
        String words = HelpBlock.all(russian.blocks(topic).stream());
        long cyrillic = words.chars().filter(c -> c >= 0x400 && c < 0x500).count();
        long letters = words.chars().filter(Character::isLetter).count();
        assertTrue(cyrillic > letters / 2, topic + ": " + cyrillic + " of " + letters + " letters are Russian");
        assertEquals(1, russian.blocks(topic).stream().filter(b -> b instanceof Heading h && h.level() == 1).count());
        assertEquals(1, english.blocks(topic).stream().filter(b -> b instanceof Heading h && h.level() == 1).count());
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfTheNotationIsLeft(HelpTopic topic) {
        for (HelpBook book : List.of(english, russian)) {
            for (HelpBlock block : book.blocks(topic)) {
                for (List<HelpSpan> spans : spans(block)) {
                    spans.stream().filter(span -> span.style() != Style.CODE).forEach(span -> {
                        assertFalse(span.text().contains("**") || span.text().contains("](")
                                || span.text().contains("`"), topic + ": " + span.text());
                    });
                }
                if (book == russian && block instanceof Picture picture) {
                    assertTrue(Files.exists(DOCS.resolve(picture.path())), picture.path());
                }
            }
        }
    }

    /** Links lead to a topic of the help, or to a document of the repository that is no topic. */
    @ParameterizedTest
    @EnumSource
    void linksLeadSomewhere(HelpTopic topic) {
        for (HelpBlock block : russian.blocks(topic)) {
            spans(block).stream().flatMap(List::stream).flatMap(span -> span.link().stream())
                    .filter(link -> !link.startsWith("https://")).forEach(link -> assertTrue(
                            HelpTopic.ofLink(link).isPresent(), topic + ": " + link));
        }
    }

    @Test
    void wordsAreFoundInTitlesFirst() {
        List<HelpHit> hits = english.find("quick ADD");
        assertEquals(HelpTopic.EDITING, hits.getFirst().topic());
        assertEquals("Quick add", hits.getFirst().section());
        assertTrue(hits.size() > 1);
        assertEquals(HelpTopic.VERSIONS, russian.find("сохранённые версии без").getFirst().topic());
        assertEquals(List.of(), english.find("  "));
        assertEquals(List.of(), english.find("xyzzy"));
    }

    /** Each form of a word finds the places of all of them, in titles first as any other word. */
    @Test
    void formsOfAWordFindTheSamePlaces() {
        for (List<String> forms : List.of(List.of("дорожка", "дорожки", "дорожек", "дорожками"),
                List.of("комментарий", "комментариев", "комментариям"), List.of("версия", "версий", "версиями"),
                List.of("напоминание", "напоминаний", "напоминаниях"),
                List.of("владелец", "владельца", "владельцев"))) {
            assertEquals(1, forms.stream().map(form -> places(russian, form)).distinct().count(), forms.toString());
            assertTrue(!places(russian, forms.getFirst()).isEmpty(), forms.getFirst());
        }
        assertEquals(places(english, "touchpoint"), places(english, "touchpoints"));
        assertTrue(!places(russian, "ещё").isEmpty());
        assertEquals(places(russian, "ещё"), places(russian, "еще"));
    }

    private static Set<String> places(HelpBook book, String words) {
        return book.find(words).stream().map(hit -> hit.topic() + " " + hit.section())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void blocksOfEachKindAreRead() {
        List<HelpBlock> blocks = HelpReader.read("""
                # Title
                A line
                that goes *on* with `code`, **bold** and [a link](keys.md).

                * one
                  more
                2. two

                | a | b |
                |---|---|
                | x \\| y | z |
                ```
                $ waymark
                ```
                ![A picture](images/a.png)
                """);
        assertEquals(List.of(Heading.class, Paragraph.class, Item.class, Item.class, Grid.class, HelpBlock.Code.class,
                Picture.class), blocks.stream().map(HelpBlock::getClass).toList());
        Paragraph paragraph = (Paragraph) blocks.get(1);
        assertEquals("A line that goes on with code, bold and a link.", paragraph.words());
        assertEquals(List.of(Style.PLAIN, Style.ITALIC, Style.PLAIN, Style.CODE, Style.PLAIN, Style.BOLD, Style.PLAIN,
                Style.PLAIN, Style.PLAIN), paragraph.spans().stream().map(HelpSpan::style).toList());
        assertEquals(Optional.of("keys.md"), paragraph.spans().get(7).link());
        assertEquals("one more", blocks.get(2).words());
        assertEquals("2.", ((Item) blocks.get(3)).mark());
        assertEquals("a b x | y z", blocks.get(4).words());
    }

    private static List<List<HelpSpan>> spans(HelpBlock block) {
        return switch (block) {
            case Heading heading -> List.of(heading.spans());
            case Paragraph paragraph -> List.of(paragraph.spans());
            case Item item -> List.of(item.spans());
            case Grid grid -> {
                List<List<HelpSpan>> cells = new ArrayList<>();
                grid.rows().forEach(cells::addAll);
                yield cells;
            }
            default -> List.of();
        };
    }
}
