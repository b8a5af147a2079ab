package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.QuickAdd.Link;
import org.waymark.core.edit.QuickAdd.Written;
import org.waymark.core.edit.QuickFind.Row;
import org.waymark.core.find.Closeness;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Initiative;

class QuickFindTest {

    private final EditFixture f = new EditFixture();
    private final QuickAdd quick = new QuickAdd(f.domain,
            new ChildEdits(f.domain, "Vera", InstantSource.fixed(Instant.EPOCH)));
    private final Initiative tariff = CjmFactory.eINSTANCE.createInitiative();

    QuickFindTest() {
        tariff.setName("New option in the menu");
        f.portfolio.getInitiatives().add(tariff);
    }

    private List<Row> rows(String letters) {
        return new QuickFind(quick, f.a1, true, Locale.ENGLISH).rows(letters);
    }

    private List<String> titles(String letters) {
        return rows(letters).stream().map(Row::title).toList();
    }

    @Test
    void aKindComesBeforeScatteredLetters() {
        List<Row> rows = rows("note");
        assertEquals("Note", rows.getFirst().title());
        Row weak = rows.stream().filter(row -> row.choice() instanceof Link link && link.target() == tariff)
                .findFirst().orElseThrow();
        assertEquals(Closeness.SCATTERED, weak.fit());
        List<String> titles = titles("note");
        assertTrue(titles.indexOf("Create pain point “note”") < titles.indexOf(tariff.getName()), titles::toString);
    }

    @Test
    void aKindAndANameCreateTheElementAtOnce() {
        assertEquals("Create note “waits too long”", titles("note waits too long").getFirst());
        assertEquals("Create pain point “waits too long”", titles("pain point waits too long").getFirst());
        assertEquals("Create pain point “waits too long”", titles("pain waits too long").getFirst());
    }

    @Test
    void aNoteIsOfferedForAnyText() {
        for (String text : List.of("xyz", "a", "42", "Phone line", "Привет, мир")) {
            assertTrue(titles(text).contains("Create note “" + text + "”"), text);
        }
        assertEquals("Create note “xyz”", titles("xyz").getFirst());
    }

    @Test
    void exactNamesComeFirst() {
        Initiative other = CjmFactory.eINSTANCE.createInitiative();
        other.setName("One tariff");
        f.portfolio.getInitiatives().add(other);
        assertEquals("One tariff", titles("one tariff").getFirst());
    }

    @Test
    void everyOfferCanBeDoneAndTakenBackAndSaysWhatItIs() {
        QuickFind find = new QuickFind(quick, f.a1, false, Locale.ENGLISH);
        for (Row row : find.rows("Zebra 7")) {
            assertFalse(find.done(row.choice()).isBlank());
            org.eclipse.emf.common.command.Command command = quick.command(row.choice());
            f.check(command);
            command.undo();
        }
        Row note = find.rows("note Zebra").getFirst();
        assertEquals("Added: Note “Zebra”, to “a1”", find.done(note.choice()));
        f.check(quick.command(note.choice()));
        assertEquals("Zebra", f.journey.getNotes().getLast().getText());
        assertEquals(f.a1, f.journey.getNotes().getLast().getAbout());
    }

    @Test
    void aNoteWithoutTextIsOfferedWhereItCanBeTyped() {
        assertTrue(rows("").getFirst().choice() instanceof Written);
        assertTrue(new QuickFind(quick, f.a1, false, Locale.ENGLISH).rows("").stream()
                .noneMatch(row -> row.choice() instanceof Written));
    }

    @Test
    void thePainPointOfATouchpointIsFirstAmongItsKind() {
        List<Row> rows = rows("pain");
        assertEquals(Literals.PAIN_POINT, rows.getFirst().type());
        assertEquals("Pain point", rows.getFirst().title());
    }

    @Test
    void theOffersAreInRussianToo() {
        List<String> titles = new QuickFind(quick, f.a1, true, Locale.forLanguageTag("ru")).rows("заметка долго")
                .stream().map(Row::title).toList();
        assertEquals("Создать: заметка «долго»", titles.getFirst());
    }
}
