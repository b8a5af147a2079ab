package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextDiffProperties {

    @Property
    void bothTextsCanBeReadFromThePieces(
            @ForAll @Chars({'a', 'b', ' ', '.', '\n'}) @StringLength(max = 40) String before,
            @ForAll @Chars({'a', 'b', ' ', '.', '\n'}) @StringLength(max = 40) String after) {
        List<TextDiff.Piece> pieces = TextDiff.of(before, after);
        assertEquals(before, text(pieces, TextDiff.Kind.ADDED));
        assertEquals(after, text(pieces, TextDiff.Kind.REMOVED));
        for (int i = 1; i < pieces.size(); i++) {
            assertTrue(pieces.get(i).kind() != pieces.get(i - 1).kind());
        }
    }

    @Test
    void onlyTheWordsThatChangedAreMarked() {
        assertEquals(List.of(new TextDiff.Piece(TextDiff.Kind.SAME, "We answer within "),
                new TextDiff.Piece(TextDiff.Kind.REMOVED, "two"), new TextDiff.Piece(TextDiff.Kind.ADDED, "3"),
                new TextDiff.Piece(TextDiff.Kind.SAME, " days"), new TextDiff.Piece(TextDiff.Kind.ADDED, ", always"),
                new TextDiff.Piece(TextDiff.Kind.SAME, ".")),
                TextDiff.of("We answer within two days.", "We answer within 3 days, always."));
    }

    @Test
    void aRewrittenBookIsStillComparedInNoTime() {
        String before = "word ".repeat(200_000);
        String after = "other ".repeat(200_000);
        assertEquals(after, text(TextDiff.of(before, after), TextDiff.Kind.REMOVED));
    }

    private static String text(List<TextDiff.Piece> pieces, TextDiff.Kind without) {
        return pieces.stream().filter(piece -> piece.kind() != without).map(TextDiff.Piece::text)
                .collect(Collectors.joining());
    }
}
