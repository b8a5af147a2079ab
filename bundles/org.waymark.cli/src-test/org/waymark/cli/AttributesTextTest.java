package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTextTest {

    private static final String LINE = "*.cjm merge=waymark";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "* text=auto\r\n*.png binary", "* text=auto\r\n", "a b\n", "a b", "\n\n", "\r\n",
            "# комментарий\nx y", "a\r\nb\nc"})
    void whatWasAddedIsTakenBackByteForByte(String before) throws Exception {
        byte[] bytes = before.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("attributes"), bytes);
        AttributesText with = AttributesText.read(file).with(LINE);
        assertTrue(with.lines().anyMatch(LINE::equals), with.text());
        assertArrayEquals(bytes, with.without(LINE).bytes());
    }

    @Test
    void aLineAddedBehindOursStays() {
        assertEquals("a\r\nz\r\n", new AttributesText("a\r\n" + LINE + "\r\nz\r\n").without(LINE).text());
        assertEquals("", none().with(LINE).without(LINE).text());
    }

    private static AttributesText none() {
        return new AttributesText("");
    }
}
