package org.waymark.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportOptionTest {

    private enum Side {
        LEFT, RIGHT
    }

    private static final ExportOption<Side> SIDE = new ExportOption.Choice<>("side", Side.LEFT, Exporter.class);
    private static final ExportOption<Integer> COUNT = new ExportOption.Number("count", 2, 1, 8, Exporter.class);
    private static final ExportOption<Boolean> SURE = new ExportOption.Flag("sure", true, Exporter.class);

    @Test
    void aValueIsReadAsItIsWritten() {
        for (ExportOption<?> option : List.of(SIDE, COUNT, SURE)) {
            assertEquals(option.standard(), readBack(option));
        }
        assertEquals(Optional.of(Side.RIGHT), SIDE.parse(" Right "));
    }

    private static <T> T readBack(ExportOption<T> option) {
        return option.parse(option.format(option.standard())).orElseThrow();
    }

    @Test
    void whatIsNoValueOfAnOptionIsRefused() {
        assertEquals(Optional.empty(), SIDE.parse("up"));
        assertEquals(Optional.empty(), SURE.parse("yes"));
        for (String text : List.of("0", "9", "two", "", "99999999999")) {
            assertEquals(Optional.empty(), COUNT.parse(text), text);
        }
    }

    @Test
    void aFileIsNamedOrThereIsNone() {
        ExportOption<Path> file = new ExportOption.File("template", List.of("pptx", "potx"), Exporter.class);
        assertEquals(ExportOption.File.NONE, ExportSettings.STANDARD.get(file));
        assertEquals(Optional.of(Path.of("a", "b.pptx")), file.parse(file.format(Path.of("a", "b.pptx"))));
        assertEquals(Optional.empty(), file.parse(file.format(file.standard())));
        assertEquals("FILE.pptx|FILE.potx", file.values());
    }

    @Test
    void whatIsNotSetHasItsStandardValue() {
        ExportSettings right = ExportSettings.STANDARD.with(SIDE, Side.RIGHT);
        assertEquals(Side.RIGHT, right.get(SIDE));
        assertEquals(2, right.get(COUNT));
        assertEquals(Side.LEFT, ExportSettings.STANDARD.get(SIDE));
        assertEquals(5, right.with(COUNT, 4).with(COUNT, 5).get(COUNT));
    }
}
