package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.waymark.core.compare.Banks.Bank;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Touchpoint;

class ModelDiffTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    private static ModelDiff diff(Consumer<Bank> edit) {
        return ModelDiff.between(Version.of(Banks.bank()), Version.of(Banks.bank(edit)));
    }

    private static List<String> words(Locale locale, Consumer<Bank> edit) {
        ChangeTexts texts = ChangeTexts.of(locale);
        return diff(edit).changes().stream().flatMap(change -> texts.sentences(change).stream()).toList();
    }

    private static List<String> words(Consumer<Bank> edit) {
        return words(Locale.ENGLISH, edit);
    }

    @Test
    void twoEqualVersionsDoNotDiffer() {
        assertTrue(diff(bank -> {
        }).isEmpty());
    }

    @Test
    void rolesReadAsWhoBecameWhatForWhich() {
        Consumer<Bank> edit = bank -> {
            bank.ownership("_owns").getRoles().add(Role.ACCOUNTABLE);
            bank.touchpoint("_paid").getOwnerships()
                    .add(Banks.ownership("_new", bank.function("_bo"), Role.RESPONSIBLE, Role.INFORMED));
        };
        assertEquals(List.of("Contact centre became accountable for Asks for a refund",
                "Back office became responsible for Is paid", "Back office is now informed about Is paid"),
                words(edit));
        assertEquals(List.of("Contact centre теперь отвечает за результат: Asks for a refund",
                "Back office теперь исполняет: Is paid", "Back office теперь получает сведения: Is paid"),
                words(RUSSIAN, edit));
    }

    @Test
    void aRemovedOwnershipTakesItsRolesAway() {
        assertEquals(List.of("Contact centre is no longer responsible for Asks for a refund"),
                words(bank -> bank.delete(bank.ownership("_owns"))));
    }

    @Test
    void valuesAreGivenAsReadersKnowThem() {
        assertEquals(List.of(
                "Refund › Complaint › Touchpoint \"Asks for a refund\": Moment set to \"Moment of truth\"",
                "Refund › Complaint › Touchpoint \"Asks for a refund\": Promise changed from"
                        + " \"We answer within two days.\" to \"We answer ↵ at once\""),
                words(bank -> {
                    bank.touchpoint("_ask").setMoment(MomentKind.MOMENT_OF_TRUTH);
                    bank.touchpoint("_ask").setPromise("We answer\nat once");
                }));
    }

    @Test
    void referencesAreGivenByName() {
        assertEquals(List.of("Customer journey \"Refund\": Owner set to \"Back office\"",
                "Refund › Complaint › Touchpoint \"Asks for a refund\": Channels: added Phone"),
                words(bank -> {
                    bank.journey().setOwner(bank.function("_bo"));
                    bank.touchpoint("_ask").getChannels().add(bank.portfolio().getChannels().getFirst());
                }));
    }

    @Test
    void movingToAnotherStageIsNoDeletion() {
        List<Change> changes = diff(bank -> bank.stage("_solution").getTouchpoints().add(0, bank.touchpoint("_ask")))
                .changes();
        assertEquals(1, changes.size());
        Change.Moved moved = (Change.Moved) changes.getFirst();
        assertEquals("_ask", moved.element().id());
        assertEquals("_complaint", moved.from().owner().id());
        assertEquals("_solution", moved.to().owner().id());
        assertEquals(0, moved.to().index());
    }

    @Test
    void aReorderNamesOnlyWhatHadToMove() {
        PortfolioDocument before = Banks.bank();
        for (int i = 0; i < 20; i++) {
            new Bank(before).stage("_complaint").getTouchpoints()
                    .add(Banks.named(Banks.MAKE.createTouchpoint(), "_t" + i, "T" + i));
        }
        PortfolioDocument after = Trio.copy(before);
        new Bank(after).stage("_complaint").getTouchpoints().move(0, 21);
        List<Change> changes = ModelDiff.between(Version.of(before), Version.of(after)).changes();
        assertEquals(1, changes.size());
        Change.Reordered reordered = (Change.Reordered) changes.getFirst();
        assertEquals("_t19", reordered.element().id());
        assertEquals(21, reordered.from().index());
        assertEquals(0, reordered.to().index());
    }

    @Test
    void whatIsAddedWithEverythingInItIsOneChange() {
        List<Change> changes = diff(bank -> {
            Touchpoint touchpoint = Banks.named(Banks.MAKE.createTouchpoint(), "_new", "Calls");
            Emotion emotion = Banks.named(Banks.MAKE.createEmotion(), "_fear", "afraid");
            touchpoint.getEmotions().add(emotion);
            bank.stage("_complaint").getTouchpoints().add(touchpoint);
        }).changes();
        assertEquals(1, changes.size());
        Change.Added added = (Change.Added) changes.getFirst();
        assertEquals("_new", added.element().id());
        assertEquals(1, added.descendants());
    }

    @Test
    void whatLeavesARemovedElementInTimeIsMovedNotRemoved() {
        List<Change> changes = diff(bank -> {
            bank.stage("_solution").getTouchpoints().add(bank.touchpoint("_ask"));
            bank.delete(bank.stage("_complaint"));
        }).changes();
        assertEquals(2, changes.size());
        assertEquals(1, ((Change.Removed) changes.getFirst()).descendants());
        assertEquals("_ask", ((Change.Moved) changes.get(1)).element().id());
    }

    @Test
    void anOwnershipClearedAndSetAgainIsTheSameOwnership() {
        ModelDiff diff = diff(bank -> {
            bank.delete(bank.ownership("_owns"));
            bank.touchpoint("_ask").getOwnerships().add(Banks.ownership("_again", bank.function("_cc"),
                    Role.RESPONSIBLE, Role.SUPPORT));
        });
        assertEquals(1, diff.reidentified());
        assertEquals(List.of("Contact centre now supports Asks for a refund"), diff.changes().stream()
                .flatMap(change -> ChangeTexts.of(Locale.ENGLISH).sentences(change).stream()).toList());
    }

    @Test
    void theSameMapImportedTwiceDiffersInNothingButIds() {
        PortfolioDocument again = PortfolioFiles.create(Path.of("again.cjm"),
                EcoreUtil.copy(Banks.bank().portfolio()));
        again.portfolio().eAllContents().forEachRemaining(element -> Ids.assign(element, EcoreUtil.generateUUID()));
        ModelDiff diff = ModelDiff.between(Version.of(Banks.bank()), Version.of(again));
        assertEquals(List.of(), diff.changes());
        assertTrue(diff.reidentified() >= 10, () -> "" + diff.reidentified());
    }

    @Test
    void aSummaryCountsWhatIsAlike() {
        ModelDiff diff = diff(bank -> {
            for (String step : List.of("_ask", "_wait", "_paid")) {
                bank.touchpoint(step).getOwnerships()
                        .add(Banks.ownership("_o" + step, bank.function("_bo"), Role.ACCOUNTABLE));
                bank.touchpoint(step).setAction("Calls");
            }
            bank.delete(bank.ownership("_owns"));
        });
        assertEquals(List.of("Contact centre is no longer responsible for Asks for a refund",
                "Back office became accountable for 3 steps", "Customer action changed in 3 touchpoints"),
                ChangeSummary.of(diff, Locale.ENGLISH).lines().stream().sorted((a, b) -> rank(a) - rank(b)).toList());
        assertTrue(
                ChangeSummary.of(diff, RUSSIAN).lines().contains("Back office теперь отвечает за результат: 3 шага"));
    }

    private static int rank(String line) {
        return line.startsWith("Contact") ? 0 : line.startsWith("Back") ? 1 : 2;
    }
}
