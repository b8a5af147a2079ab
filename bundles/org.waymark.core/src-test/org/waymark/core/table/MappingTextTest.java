package org.waymark.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.EnglishMessages;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.reading.ScoreScale;

@ExtendWith(EnglishMessages.class)
class MappingTextTest {

    private static final TableMapping ALL = new TableMapping(Optional.of("Map \"1\""), Optional.of(TableShape.WIDE),
            new ReadingChoices(Optional.of(StandardCharsets.UTF_16LE), Optional.of(ScoreScale.of(0, 10))),
            List.of(new TableMapping.Column("Pain\npoint", 2, new ColumnUse.Field(TableField.PAIN_POINTS)),
                    new TableMapping.Column("Prio", 1, new ColumnUse.Custom("Priority: high")),
                    new TableMapping.Column("IT", 1, new ColumnUse.RolesOf("Information Technology")),
                    new TableMapping.Column("№", 1, new ColumnUse.Ignored())),
            Map.of("web", "Website", "тел", "Телефон"));

    @Test
    void whatIsWrittenIsRead() throws JourneyException {
        assertEquals(ALL, MappingText.read(MappingText.text(ALL), Locale.ENGLISH));
        assertEquals(TableMapping.NONE, MappingText.read(MappingText.text(TableMapping.NONE), Locale.ENGLISH));
    }

    @Test
    void everyFieldHasANameThatIsRead() {
        for (TableField field : TableField.values()) {
            ColumnUse use = new ColumnUse.Field(field);
            assertEquals(Optional.of(use), ColumnUse.ofId(use.id()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {"{ | line 1: this is not well-formed JSON",
            "[] | this is no mapping", "{\"mapping\": 2} | newer version",
            "{\"mapping\": 1, \"columns\": [{\"heading\": \"A\"}]} | needs \"heading\" and \"as\"",
            "{\"mapping\": 1, \"columns\": [{\"heading\": \"A\", \"as\": \"pane\"}]} | \"pane\" is no use of a column",
            "{\"mapping\": 1, \"scale\": \"much\"} | much", "{\"mapping\": 1, \"encoding\": \"xx\"} | xx",
            "{\"mapping\": 1, \"shape\": \"round\"} | \"round\" is no use"})
    void aBrokenMappingIsOneLine(String text, String message) {
        String said = assertThrows(JourneyException.class, () -> MappingText.read(text, Locale.ENGLISH)).getMessage();
        assertTrue(said.contains(message) && !said.contains("\n"), said);
    }
}
