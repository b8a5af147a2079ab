package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Java's writer is the second opinion. */
class Utf8WriterProperties {

    @Property
    void itWritesWhatTheWriterOfJavaWrites(@ForAll String first, @ForAll String second) throws Exception {
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        ByteArrayOutputStream javas = new ByteArrayOutputStream();
        try (Writer mine = new Utf8Writer(ours);
                Writer other = new OutputStreamWriter(javas, StandardCharsets.UTF_8)) {
            for (Writer writer : new Writer[]{mine, other}) {
                writer.append(whole(first)).append('<').append(new StringBuilder(whole(second)));
                writer.write(">" + whole(second), 1, whole(second).length());
                writer.write(whole(first).toCharArray());
            }
        }
        assertArrayEquals(javas.toByteArray(), ours.toByteArray());
    }

    /** Returns the text without halves of characters. */
    private static String whole(String text) {
        return text.replaceAll("[\\ud800-\\udfff]", "") + "\ud83d\ude00é";
    }
}
