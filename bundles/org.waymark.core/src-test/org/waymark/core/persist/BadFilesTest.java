package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.persist.PersistFixture.NAMESPACES;
import static org.waymark.core.persist.PersistFixture.contentOf;
import static org.waymark.core.persist.PersistFixture.portfolio;
import static org.waymark.core.persist.PersistFixture.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.persist.xml.FileException;

/** Every kind of bad input gives one line that names file, line, problem and remedy; nothing is written. */
@ExtendWith(EnglishMessages.class)
class BadFilesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> badContent() {
        return Stream.of(
                Arguments.of("", ": The file is empty. Restore it from git or from a backup."),
                Arguments.of("PK\u0003\u0004 no xml at all",
                        ": This is not XML, so it is not a Waymark file. Name a .cjm file."),
                Arguments.of("{\"name\": 1}", ": This is not XML, so it is not a Waymark file. Name a .cjm file."),
                Arguments.of("<a xmlns='http://elsewhere'/>",
                        ":1: The root element has the namespace \"http://elsewhere\", not"
                                + " \"http://waymark.org/cjm\". This is not a Waymark file, or its xmlns:cjm is wrong."),
                Arguments.of("<Portfolio/>", ":1: The root element has the namespace \"\", not"),
                Arguments.of("\n<cjm:Touchpoint " + NAMESPACES + "/>",
                        ":2: The root element is cjm:Touchpoint; a Waymark file begins with cjm:Portfolio or"
                                + " cjm:Journey."),
                Arguments.of("<cjm:Element " + NAMESPACES + "/>",
                        ":1: The root element is cjm:Element; a Waymark file"),
                Arguments.of(portfolio("\nformatVersion='2.0'"),
                        ":2: The file has format 2.0; this Waymark reads formats up to 1.x. Update Waymark."),
                Arguments.of(portfolio("\nformatVersion='new'"),
                        ":2: formatVersion=\"new\" is not a version. Write it as \"1.0\"."),
                Arguments.of(portfolio("", "<formatVersion>7.0</formatVersion>"),
                        ":2: formatVersion must be an attribute of the root element."),
                Arguments.of(portfolio("", "<channels", "xmi:id='_c'", "kind='pigeon'/>"),
                        ":4: kind=\"pigeon\" is not one of: unspecified, inPerson, phone, mail, email, sms,"
                                + " web, mobileApp,"
                                + " chat, social, kiosk, partner, other."),
                Arguments.of(portfolio("", "<channels xmi:id='_c'", "colour='red'/>"),
                        ":3: There is no attribute \"colour\" in Channel. Remove it or correct its name."),
                Arguments.of(portfolio("", "<channels", "id='_c'/>"),
                        ":3: There is no attribute \"id\" in Channel. Ids are written xmi:id."),
                Arguments.of(portfolio("", "<chanels xmi:id='_c'/>"),
                        ":2: There is no element \"chanels\" in Portfolio. Remove it or correct its name."),
                Arguments.of(portfolio("", "<personas xmi:id='_a' share='most'/>"),
                        ":2: share=\"most\" is not a number from 0 to 100."),
                Arguments.of(portfolio("", "<personas xmi:id='_a' share='1E99999999'/>"),
                        ":2: share=\"1E99999999\" is not a number from 0 to 100."),
                Arguments.of(portfolio("", "<evidence xmi:id='_e' date='14.03.2026'/>"),
                        ":2: date=\"14.03.2026\" is not a date such as 2026-03-14."),
                Arguments.of(portfolio("", "<evidence xmi:id='_e' sampleSize='many'/>"),
                        ":2: sampleSize=\"many\" is not a whole number."),
                Arguments.of(portfolio("", "<comments xmi:id='_e' resolved='maybe'/>"),
                        ":2: resolved=\"maybe\" is not true or false."),
                Arguments.of(portfolio("", "<channels xmi:id='_c'/>", "<channels", "  xmi:id='_c'/>"),
                        ":4: The id \"_c\" is used already, at bad.cjm:2. Give one of the two elements another id."),
                Arguments.of(portfolio("", "<channels xmi:id='two words'/>"),
                        ":2: xmi:id=\"two words\" is not an id: an id is one word without # that does not begin with /."),
                Arguments.of(portfolio("", "<personas xmi:id='_a'>Anna</personas>"),
                        ":2: The text \"Anna\" is not allowed here, in Persona. Remove it."),
                Arguments.of(portfolio("", "<personas xmi:id='_a'><name>Anna</name>", "<name>Bella</name></personas>"),
                        ":3: \"name\" is given twice. Keep one of them."),
                Arguments.of(
                        portfolio("", "<functions xmi:id='_f'/><systems xmi:id='_s' owner='_f'>", "<owner href='#_f'/>",
                                "</systems>"),
                        ":3: \"owner\" is given twice. Keep one of them."),
                Arguments.of(portfolio("", "<systems xmi:id='_s'><owner>_f</owner></systems>"),
                        ":2: Element \"owner\" needs an href; inside one file write it as an attribute with the id."),
                Arguments.of(portfolio("", "<tags", "kind='x'>a</tags>"),
                        ":3: There is no attribute \"kind\" in tags. Remove it or correct its name."),
                Arguments.of(portfolio("", "<journeys href='j.cjm#_j' name='x'/>"),
                        ":2: There is no attribute \"name\" in journeys. Remove it or correct its name."),
                Arguments.of(portfolio("", "<tags><b/></tags>"), ":2: Element \"b\" is not allowed here. Remove it."),
                Arguments.of(portfolio("personas='_a'"),
                        ":1: \"personas\" is written as elements, not as an attribute."),
                Arguments.of(portfolio("", "<personas href='people.cjm#_a'/>"),
                        ":2: Only journeys may be in files of"
                                + " their own, \"personas\" may not. Move it into this file."),
                Arguments.of(portfolio("", "<personas xmi:id='_a' xsi:type='cjm:Channel'/>"),
                        ":2: \"cjm:Channel\" is not a class that is allowed in \"personas\". Correct xsi:type."),
                Arguments.of(
                        "<?xml version='1.0'?>\n<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n<x>&e;</x>",
                        ":2: A DOCTYPE is refused, because it can make a program read other files. Delete it;"
                                + " Waymark files"
                                + " have none."),
                Arguments.of(billionLaughs(),
                        ":1: A DOCTYPE is refused, because it can make a program read other files."),
                Arguments.of(
                        portfolio("", "<channels xmi:id='_c'/>", "<<<<<<< HEAD", "<channels xmi:id='_d'/>", "=======",
                                "<channels xmi:id='_e'/>", ">>>>>>> topic"),
                        ":3: Git left conflict markers here. Restore the two"
                                + " versions and merge them with \"waymark merge\"."),
                Arguments.of(portfolio("", "<channels xmi:id='_c'>", "</personas>", "<channels xmi:id='_d'/>"),
                        ":3: The XML is broken: "),
                Arguments.of(portfolio("", "<channels name='&nbsp;'/>"), ":2: The XML is broken: "),
                Arguments.of(portfolio("", "<channels xmi:id='_c' name='Bra").replaceAll("Bra[^$]*", "Bra"),
                        ":2: The file ends too early, "),
                Arguments.of("<cjm:Portfolio " + NAMESPACES + " xmi:id='_p'>\n  <channels/>\n",
                        ":3: The file ends too early, "),
                Arguments.of("<?xml version='1.0' encoding='x-nowhere'?>\n" + portfolio(""),
                        ":1: The file declares the encoding \"x-nowhere\", which is unknown. Save it as UTF-8 and"
                                + " declare that."),
                Arguments.of(portfolio("formatVersion='1.9'", "<future>".repeat(100)),
                        ":2: Elements are nested more than 100 deep, which no map needs."),
                Arguments.of(portfolio("", "<functions>".replace(">", " xmi:id='_x'>") + "<subfunctions>".repeat(600)),
                        ":2: Elements are nested more than 100 deep, which no map needs. Check that it is the"
                                + " right file."));
    }

    private static String billionLaughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE lol [<!ENTITY l0 'lol'>");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10)).append("'>");
        }
        return text.append("]>\n").append(portfolio("", "<tags>&l9;</tags>")).toString();
    }

    @ParameterizedTest
    @MethodSource("badContent")
    void badContentIsOneClearLine(String content, String expected) throws Exception {
        Path file = write(folder.resolve("bad.cjm"), content);
        List<String> before = contentOf(folder);
        String message = message(file);
        assertTrue(message.startsWith((file + expected).replace("at bad.cjm", "at " + file)), message);
        assertFalse(message.contains("\n"), message);
        assertTrue(message.length() < file.toString().length() * 2 + 300, message);
        assertEquals(before, contentOf(folder));
    }

    @Test
    void whatIsNoReadableFileIsSaid() throws IOException {
        Path missing = folder.resolve("missing.cjm");
        assertEquals(missing + ": The file does not exist. Check the path.", message(missing));
        assertEquals(folder + ": This is a folder. Name a .cjm file in it.", message(folder));
        Path device = Path.of("/dev/zero");
        if (Files.exists(device)) {
            assertEquals("/dev/zero: This is not a regular file. Name a .cjm file.", message(device));
        }
    }

    @Test
    void textThatIsNotInTheDeclaredEncodingIsSaid() throws IOException {
        Path file = folder.resolve("latin1.cjm");
        Files.write(file, portfolio("name=\"Caf\u00e9\"").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(file + ":1: The text is not in the encoding the file declares. Save it as UTF-8.", message(file));
    }

    @Test
    void theErrorCarriesFileAndLine() throws IOException {
        Path file = write(folder.resolve("bad.cjm"), portfolio("", "", "", "<nonsense/>"));
        FileException error = assertThrows(FileException.class, () -> PortfolioFiles.load(file));
        assertTrue(error.getMessage().startsWith(file + ":4: "), error.getMessage());
    }

    @Test
    void anIdInTwoFilesNamesBothPlaces() throws Exception {
        Path root = write(folder.resolve("root.cjm"), portfolio("", "<channels xmi:id='_c'/>",
                "<journeys href='journeys/a.cjm#_a'/>"));
        Path journey = write(folder.resolve("journeys/a.cjm"), "<cjm:Journey " + NAMESPACES + " xmi:id='_a'>\n"
                + "<stages xmi:id='_s'/>\n<stages xmi:id='_c'/>\n</cjm:Journey>");
        assertEquals(
                journey + ":3: The id \"_c\" is used already, at " + root
                        + ":2. Give one of the two elements another id.",
                message(root));
    }

    @Test
    void aBadJourneyFileIsNamedWhenItsPortfolioIsOpened() throws Exception {
        Path root = write(folder.resolve("root.cjm"), portfolio("", "<journeys href='journeys/a.cjm#_a'/>"));
        Path journey = write(folder.resolve("journeys/a.cjm"),
                "<cjm:Journey " + NAMESPACES + " xmi:id='_a' stars='5'/>");
        assertEquals(journey + ":1: There is no attribute \"stars\" in Journey. Remove it or correct its name.",
                message(root));
        write(journey, portfolio(""));
        assertEquals(journey + ": This is a portfolio, but " + root + ":2 lists it as a journey. Correct the href.",
                message(root));
    }

    static Stream<Arguments> lostJourneys() {
        return Stream.of(
                Arguments.of("",
                        "This is a journey of a split portfolio and does not name it (no <portfolio href>). Open"
                                + " the portfolio itself."),
                Arguments.of("<portfolio href='../gone.cjm#_p'/>",
                        "The portfolio of this journey, ROOT/gone.cjm, does not exist."
                                + " Open the portfolio itself, or restore the file."),
                Arguments.of("<portfolio href='../root.cjm#_p'/>",
                        "The portfolio ROOT/root.cjm does not list this journey. Add"
                                + " <journeys href> there, or open the portfolio itself."),
                Arguments.of("<portfolio href='/etc/passwd.cjm#_p'/>", "The portfolio this journey names,"
                        + " \"/etc/passwd.cjm#_p\", is not a .cjm file in its folder or one above. Open the"
                        + " portfolio itself."),
                Arguments.of("<portfolio href='../../../../../../../etc/passwd#_p'/>",
                        "The portfolio this journey names,"
                                + " \"../../../../../../../etc/passwd#_p\", is not a .cjm file in its folder or"
                                + " one above."),
                Arguments.of("<portfolio href='http://example.org/p.cjm#_p'/>", "The portfolio this journey names,"
                        + " \"http://example.org/p.cjm#_p\", is not a .cjm file in its folder or one above."));
    }

    @ParameterizedTest
    @MethodSource("lostJourneys")
    void aJourneyFileThatBelongsNowhereSaysSo(String content, String expected) throws IOException {
        write(folder.resolve("root.cjm"), portfolio(""));
        Path journey = write(folder.resolve("journeys/a.cjm"), "<cjm:Journey " + NAMESPACES + " xmi:id='_a'>" + content
                + "</cjm:Journey>");
        String message = message(journey);
        assertTrue(message.startsWith(journey + ": " + expected.replace("ROOT", folder.toString())), message);
    }

    private static String message(Path file) {
        return assertThrows(FileException.class, () -> PortfolioFiles.load(file)).getMessage();
    }
}
