package org.waymark.core.help;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a document, from one empty line to the next. */
public sealed interface HelpBlock {

    /** Returns the words of the block, for search. */
    String words();

    /** Joins the texts of spans. */
    static String words(List<HelpSpan> spans) {
        return spans.stream().map(HelpSpan::text).collect(Collectors.joining());
    }

    /** @param level 1 for the title of the document */
    record Heading(int level, List<HelpSpan> spans) implements HelpBlock {

        @Override
        public String words() {
            return HelpBlock.words(spans);
        }
    }

    record Paragraph(List<HelpSpan> spans) implements HelpBlock {

        @Override
        public String words() {
            return HelpBlock.words(spans);
        }
    }

    /** @param mark the bullet or the number in front */
    record Item(String mark, List<HelpSpan> spans) implements HelpBlock {

        @Override
        public String words() {
            return HelpBlock.words(spans);
        }
    }

    /** @param rows cells of each row, the heads first */
    record Grid(List<List<List<HelpSpan>>> rows) implements HelpBlock {

        @Override
        public String words() {
            return rows.stream().flatMap(List::stream).map(HelpBlock::words).collect(Collectors.joining(" "));
        }
    }

    record Code(String text) implements HelpBlock {

        @Override
        public String words() {
            return text;
        }
    }

    /** @param path path of the picture beside the document */
    record Picture(String path, String text) implements HelpBlock {

        @Override
        public String words() {
            return text;
        }
    }

    /** Returns the words of several blocks. */
    static String all(Stream<HelpBlock> blocks) {
        return blocks.map(HelpBlock::words).collect(Collectors.joining("\n"));
    }
}
