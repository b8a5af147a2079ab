package org.waymark.room.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.room.ItemKind;
import org.waymark.core.room.ItemPhase;
import org.waymark.core.room.PlacedAs;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoomReport;
import org.waymark.core.room.RoomReport.FeelingReport;
import org.waymark.core.room.RoomReport.ItemReport;
import org.waymark.core.room.RoomReport.RoundReport;
import org.waymark.core.room.RoomReport.VoteReport;
import org.waymark.core.room.RoomSetup;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPlan;
import org.waymark.core.room.TargetKind;
import org.waymark.core.text.JsonText;
import org.waymark.core.text.PageHead;

/** The answer file and the report without a browser; {@code releng/browser} drives them in one. */
class RoomPagesTest {

    private static final String NASTY = "</script><!--<img src=x onerror=alert(1)>\"'&\u2028{0}";
    private static final RoomSetup SETUP = RoomSetup.create(NASTY, "shop.cjm", "j1");
    private static final Instant OPENED = Instant.parse("2026-03-09T09:00:00Z");

    @TempDir
    private Path folder;

    private final RoomMap map = new RoomMap(NASTY, List.of(new RoomMap.Place("t1", NASTY, NASTY)),
            List.of(new RoomMap.Who("p1", NASTY)),
            List.of(new RoomMap.Target("x1", TargetKind.PAIN_POINT, NASTY, NASTY)));

    @Test
    void theAnswerFileAdmitsOnlyItsOwnStyleAndScript() throws Exception {
        String page = answers(RoundKind.NOTES, RoundKind.EMOTION, RoundKind.VOTE);
        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page);
        assertTrue(policy.find());
        assertEquals(
                "default-src 'none'; img-src data:; style-src " + PageHead.hash(inside(page, "<style>", "</style>"))
                        + "; script-src " + PageHead.hash(inside(page, "<script>", "</script>"))
                        + "; base-uri 'none'; form-action 'none'",
                policy.group(1));
        assertFalse(page.contains("<img src=x"), "an element came from a text");
        assertEquals(2, page.split("</script>", -1).length - 1, "a text ended a script");
        assertFalse(page.replace("'http://www.w3.org/2000/svg'", "").matches("(?s).*https?://.*"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theAnswerFileCarriesItsQuestionsAndBothLanguages() throws Exception {
        String page = answers(RoundKind.NOTES, RoundKind.WAIT, RoundKind.EMOTION, RoundKind.VOTE);
        Map<String, Object> data = (Map<String, Object>) JsonText
                .read(inside(page, "<script type=\"application/json\" id=\"data\">", "</script>"));
        Map<String, Object> form = (Map<String, Object>) data.get("form");
        assertEquals(NASTY, form.get("journey"));
        assertEquals(3, ((List<?>) form.get("rounds")).size());
        assertEquals(Set.of("en", "ru"), ((Map<String, Object>) data.get("texts")).keySet());
        assertFalse(page.contains(SETUP.code()), "the code of the room is nobody's business");
        assertFalse(page.contains(SETUP.secret()));
    }

    @Test
    void scriptsOfTheAnswerFileDoNotGetInEachOthersWay() throws Exception {
        String script = AnswerPage.script();
        assertFalse(Pattern.compile("^(import|export) ", Pattern.MULTILINE).matcher(script).find());
        assertFalse(script.contains("</"), "no script may end its element");
        Set<String> names = new HashSet<>();
        Matcher declared = Pattern.compile("^(?:async )?(?:const|let|function|class) (\\w+)", Pattern.MULTILINE)
                .matcher(script);
        while (declared.find()) {
            assertTrue(names.add(declared.group(1)), declared.group(1) + " twice");
        }
        assertTrue(names.containsAll(Set.of("el", "Store", "notesScreen", "emotionScreen", "voteScreen", "Answers")));
    }

    @Test
    void theReportSaysWhatBecameOfEveryItem() throws Exception {
        String page = report(Locale.ENGLISH);
        for (String text : List.of("Where it hurts", "Nobody answers", ">×4<", "Pain point",
                "by facilitator", "Parking lot", "Set aside", "Not decided", "Asks by phone", "no name", "Ann, Bob",
                "+0.8", "−1.0", "1.2", "fewer than five answers", "7 votes", "Long queue", "3 of 3 sent something",
                "anonymous")) {
            assertTrue(page.contains(text), text);
        }
        assertTrue(page.matches("(?s).*9 March 2026.*|(?s).*March 9, 2026.*"), "the day");
        assertTrue(page.indexOf("Long queue") < page.indexOf("Wrong price"), "most votes first");
        assertFalse(page.contains("<script"));
        assertFalse(page.contains(" style="));
        assertFalse(page.contains("<img"));
        assertTrue(page.contains("&lt;/script&gt;"), "hostile texts are text");
    }

    @Test
    void theReportSpeaksRussian() throws Exception {
        String page = report(Locale.forLanguageTag("ru"));
        assertTrue(page.contains("<html lang=\"ru\">"));
        for (String text : List.of("Болевая точка", "Отложена на потом", "Убрана ведущим", "7 голосов", "марта 2026",
                "3 участника",
                "+0,8")) {
            assertTrue(page.replace("</strong> <span>", " ").contains(text), text);
        }
    }

    private String answers(RoundKind... rounds) throws Exception {
        StringBuilder out = new StringBuilder();
        try (Room room = Room.open(folder, SETUP, () -> map, InstantSource.fixed(OPENED))) {
            for (RoundKind kind : rounds) {
                assertTrue(room.desk().prepare(RoundPlan.of(kind.name(), kind, "What? " + NASTY)).isAccepted());
            }
            AnswerPage.write(out, room, Locale.ENGLISH);
        }
        return out.toString();
    }

    private static String report(Locale locale) throws IOException {
        StringBuilder out = new StringBuilder();
        new RoomReportPage(out, locale, ZoneOffset.UTC).write(sample());
        return out.toString();
    }

    private static String inside(String page, String from, String to) {
        int start = page.indexOf(from) + from.length();
        return page.substring(start, page.indexOf(to, start));
    }

    /** Returns a report with every kind of line. */
    private static RoomReport sample() {
        List<ItemReport> items = List.of(
                item(ItemKind.PAIN, "Nobody answers", List.of("Ann", "Bob"), 4, ItemPhase.PLACED, PlacedAs.PAIN_POINT),
                item(ItemKind.QUESTION, "Who reads letters?", List.of(), 1, ItemPhase.PLACED, PlacedAs.PARKED),
                item(ItemKind.IDEA, "Call back", List.of("Cid"), 1, ItemPhase.PLACED, PlacedAs.INITIATIVE),
                item(ItemKind.THOUGHT, NASTY, List.of(NASTY), 1, ItemPhase.HIDDEN, null),
                item(ItemKind.THOUGHT, "Hm", List.of("Bob"), 1, ItemPhase.INBOX, null));
        return new RoomReport("Coffee", "Buying coffee", OPENED, Optional.of(OPENED.plus(Duration.ofHours(2))),
                List.of("Ann", "Bob", "Cid"),
                List.of(new RoundReport("Where it hurts", RoundKind.NOTES, false, 3, items, List.of(), List.of()),
                        new RoundReport("How it feels", RoundKind.EMOTION, true, 3, List.of(),
                                List.of(new FeelingReport("Anna", "Asks by phone", 6, new BigDecimal("0.80"),
                                        Optional.of(new BigDecimal("1.20"))),
                                        new FeelingReport("Anna", "Pays", 3, new BigDecimal("-1.00"),
                                                Optional.empty())),
                                List.of()),
                        new RoundReport("First", RoundKind.VOTE, false, 3, List.of(), List.of(),
                                List.of(new VoteReport("Wrong price", 2, 2), new VoteReport("Long queue", 7, 3))),
                        new RoundReport("Coffee break", RoundKind.WAIT, false, 0, List.of(), List.of(), List.of())));
    }

    private static ItemReport item(ItemKind kind, String text, List<String> authors, int count, ItemPhase phase,
            PlacedAs as) {
        return new ItemReport(kind, text, authors, count, Optional.of("Asks by phone"), phase, Optional.ofNullable(as),
                phase == ItemPhase.INBOX ? "" : "facilitator");
    }
}
