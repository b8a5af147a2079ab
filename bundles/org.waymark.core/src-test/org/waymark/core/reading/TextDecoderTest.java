package org.waymark.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.JourneyException;

class TextDecoderTest {

    private static DecodedText decode(byte[] content) throws JourneyException {
        return TextDecoder.decode(content, Optional.empty(), Locale.ENGLISH);
    }

    private static byte[] bytes(String text, String encoding) {
        String mark = encoding.endsWith("+") ? "\uFEFF" : "";
        return (mark + text.replace("\\n", "\n")).getBytes(Charset.forName(encoding.replace("+", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UTF-8 | Größe,Цена,価格", "UTF-8+ | Größe", "UTF-16LE+ | Größe,Цена", "UTF-16BE+ | 価格",
            "UTF-32LE+ | Größe", "UTF-32BE+ | Größe", "UTF-16LE | Stage,Touchpoint\\nA,Größe wählen",
            "UTF-16BE | Stage,Touchpoint\\nA,B", "UTF-16LE | Этап;Точка контакта\\nВыбор;Смотрит цены",
            "UTF-16BE | Этап;Точка\\nВыбор;Цена", "UTF-16LE | 段階,接点\\n認知,広告を見る", "UTF-16BE | 段階,接点\\n認知,広告を見る",
            "windows-1252 | Stage,Touchpoint\\nPrüfung,Größe wählen\\n,9 €",
            "windows-1252 | Étape;Point de contact\\nAchat;Où êtes-vous à midi",
            "windows-1252 | Öl", "windows-1252 | 9,90 €", "windows-1252 | Niño,¿Qué tal?",
            "windows-1252 | “Quoted” café",
            "windows-1252 | PRÜFUNG;GRÖSSE", "windows-1252 | à la carte, déjà vu – très bien",
            "windows-1251 | Этап;Точка контакта\\nВыбор;Смотрит цены", "windows-1251 | ЭТАП",
            "windows-1251 | Ждёт ответа № 5",
            "windows-1251 | Stage,Touchpoint\\nВыбор,Цена в SMS", "windows-1251 | Я иду в банк",
            "windows-1251 | Їжак і є",
            "windows-1251 | Смотрит «цены» — сразу", "windows-1251 | Рассказать о сайте example.com"})
    void theEncodingIsFoundByTheLetters(String encoding, String text) throws JourneyException {
        DecodedText read = decode(bytes(text, encoding));
        assertEquals(text.replace("\\n", "\n"), read.text());
        assertEquals(encoding.replace("+", ""), read.charset().name());
        boolean said = encoding.endsWith("+") || encoding.equals("UTF-8");
        assertEquals(said
                ? List.of()
                : List.of(
                        "read in the encoding " + encoding + ", which was guessed by its letters; if letters are wrong,"
                                + " name the right one: --encoding"),
                read.notices(Locale.ENGLISH));
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cells = Arbitraries.of("Prüfung", "Größe", "wählen", "für", "Übergabe", "Straße", "Stage",
                "Touchpoint", "5", "-1,5", "Café", "Étape", "déjà", "mañana");
        return cells.list().ofMinSize(2).ofMaxSize(20).map(list -> "Größe\n" + String.join(";\n", list));
    }

    @Property(tries = 200, seed = "20260314")
    void westernTablesAreNeverTakenForCyrillic(@ForAll("tables") String table) throws JourneyException {
        for (String encoding : List.of("UTF-8", "UTF-8+", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16LE+")) {
            assertEquals(table, decode(bytes(table, encoding)).text(), encoding);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "c3a9fc | UTF-8 | byte 3 in line 1 does not fit the encoding UTF-8; name the right one, such as --encoding windows-1252, or save the file as UTF-8",
            "610a6281 | windows-1252 | byte 4 in line 2 does not fit the encoding windows-1252; name the right one, such as --encoding windows-1252, or save the file as UTF-8",
            "610062 | UTF-16LE | byte 3 in line 1 does not fit the encoding UTF-16LE; name the right one, such as --encoding windows-1252, or save the file as UTF-8",
            "efbbbf61 | windows-1252 | the encoding windows-1252 was chosen, but the file begins with the mark of UTF-8; omit --encoding",
            "efbbbf61fc | | byte 5 in line 1 does not fit the encoding UTF-8; name the right one, such as --encoding windows-1252, or save the file as UTF-8",
            "8198 | | byte 2 in line 1 fits neither UTF-8 nor windows-1251 nor windows-1252; name the encoding with --encoding, or save the file as UTF-8"})
    void aByteThatFitsNowhereIsNamed(String hex, String chosen, String message) {
        Optional<Charset> charset = Optional.ofNullable(chosen).map(Charset::forName);
        assertEquals(message, assertThrows(JourneyException.class,
                () -> TextDecoder.decode(HexFormat.of().parseHex(hex), charset, Locale.ENGLISH)).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"cp1252, windows-1252", "latin1, ISO-8859-1", "UTF8, UTF-8", "utf-16, UTF-16", "1251, windows-1251",
            "KOI8-R, KOI8-R", "macroman, x-MacRoman", "utf-8-sig, UTF-8", "nonsense, none", "'', none"})
    void encodingsHaveSeveralNames(String name, String expected) {
        assertEquals(expected, TextDecoder.charset(name).map(Charset::name).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, Prьfung, windows-1251", "KOI8-R, Цена, KOI8-R", "UTF-16, ab, UTF-16LE",
            "UTF-16, ab, UTF-16BE", "UTF-16, ab, UTF-16LE+"})
    void whatIsChosenCounts(String name, String text, String written) throws JourneyException {
        Charset chosen = name.equals("windows-1252") ? Charset.forName("windows-1251") : Charset.forName(name);
        assertEquals(text, TextDecoder.decode(bytes(text, written), Optional.of(chosen), Locale.ENGLISH).text());
    }

    @Test
    void someBrokenBytesInUtf8AreShownAndSaid() throws JourneyException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("Выбор\nЦена".getBytes(StandardCharsets.UTF_8));
        out.write(0x96);
        DecodedText read = decode(out.toByteArray());
        assertEquals("Выбор\nЦена\uFFFD", read.text());
        assertEquals(List.of("characters that cannot be in a text: 1, the first in line 2; they stand as \uFFFD. If"
                + " letters are wrong, name another encoding than UTF-8: --encoding"), read.notices(Locale.ENGLISH));
        assertEquals("a b\uFFFDc", decode("a\fb\0c".getBytes(StandardCharsets.UTF_8)).text());
    }
}
