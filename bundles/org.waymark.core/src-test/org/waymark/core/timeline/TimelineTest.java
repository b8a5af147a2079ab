package org.waymark.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.Stoppable;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.core.persist.SavedVersions;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Portfolio;

/** Past states of a portfolio tell about its journeys. */
class TimelineTest {

    private static final Path SAMPLE = Path.of("../../samples/contact-centre.cjm");
    private static final Stoppable ON = new Stoppable() {
    };

    private final List<PastState> states = new ArrayList<>();

    private static Instant day(int day) {
        return Instant.parse("2026-11-" + day + "T09:00:00Z");
    }

    private static PortfolioDocument sample(Consumer<Portfolio> edit) throws JourneyException {
        PortfolioDocument document = PortfolioFiles.load(SAMPLE);
        // nobody has signed a status yet
        document.portfolio().getJourneys().forEach(journey -> {
            journey.setReviewed(null);
            journey.setReviewedBy(null);
        });
        edit.accept(document.portfolio());
        return document;
    }

    /** Adds a state that is older than those before. */
    private void state(int day, String author, Consumer<Portfolio> edit) {
        states.add(new PastState(day(day), author, "", () -> sample(edit)));
    }

    private static String today() throws JourneyException {
        return Ids.idOf(sample(it -> {
        }).portfolio().getJourneys().get(0));
    }

    private static String future() throws JourneyException {
        return Ids.idOf(sample(it -> {
        }).portfolio().getJourneys().get(1));
    }

    private Map<String, LastChange> changes() {
        return LastChanges.of(states, ON, it -> {
        });
    }

    private Approval approval(String journey) {
        return Approval.of(states, journey, ON);
    }

    private static Consumer<Portfolio> status(JourneyStatus status) {
        return portfolio -> portfolio.getJourneys().getFirst().setStatus(status);
    }

    private static void rename(Portfolio portfolio) {
        portfolio.getJourneys().getFirst().getStages().getFirst().setName("Another");
    }

    @Test
    void eachJourneyChangedWithTheNewestStateThatDiffersInIt() throws JourneyException {
        state(20, "Ines", it -> {
        });
        state(19, "Otto", it -> it.setName("Another portfolio"));
        state(18, "Paul", TimelineTest::rename);
        state(17, "Quentin", it -> {
            rename(it);
            it.getJourneys().remove(1);
        });
        // the file that differs outside of journeys alone changed none of them
        assertEquals(Map.of(today(), new LastChange(day(19), "Otto"), future(), new LastChange(day(18), "Paul")),
                changes());
    }

    @Test
    void whatNeverChangedIsAsOldAsTheOldestStateAndABrokenOneIsPassedOver() throws JourneyException {
        state(20, "", it -> {
        });
        states.add(new PastState(day(19), "", "", () -> {
            throw new JourneyException("damaged");
        }));
        state(18, "", it -> {
        });
        assertEquals(Map.of(today(), new LastChange(day(18), ""), future(), new LastChange(day(18), "")), changes());
        states.clear();
        assertEquals(Map.of(), changes());
    }

    @Test
    void whatIsKnownComesSoonAndNothingIsReadInVain() throws JourneyException {
        state(20, "Ines", it -> {
        });
        state(19, "Otto", TimelineTest::rename);
        state(18, "Paul", it -> it.getJourneys().clear());
        states.add(new PastState(day(17), "", "", () -> {
            throw new IllegalStateException("read in vain");
        }));
        List<Map<String, LastChange>> found = new ArrayList<>();
        LastChanges.of(states, ON, found::add);
        assertEquals(List.of(Map.of(today(), new LastChange(day(20), "Ines")),
                Map.of(today(), new LastChange(day(20), "Ines"), future(), new LastChange(day(19), "Otto"))), found);
        assertThrows(CancellationException.class, () -> LastChanges.of(states, new Stoppable() {

            @Override
            public boolean isCancelled() {
                return true;
            }
        }, found::add));
    }

    @Test
    void theApprovedStateIsTheOneInWhichTheStatusChanged() throws JourneyException {
        state(20, "Ines", status(JourneyStatus.DRAFT));
        state(19, "Ines", status(JourneyStatus.APPROVED));
        state(18, "Otto", status(JourneyStatus.APPROVED));
        state(17, "Paul", status(JourneyStatus.IN_REVIEW));
        state(16, "Paul", status(JourneyStatus.APPROVED));
        Approval.Found found = assertInstanceOf(Approval.Found.class, approval(today()));
        assertEquals(day(18), found.state().time());
        assertEquals("Otto", found.by());
        assertTrue(found.exact());
    }

    @Test
    void aNewReviewIsANewApproval() throws JourneyException {
        state(20, "Ines", it -> {
            status(JourneyStatus.APPROVED).accept(it);
            it.getJourneys().getFirst().setReviewed(day(19));
            it.getJourneys().getFirst().setReviewedBy("Berta");
        });
        state(18, "Otto", status(JourneyStatus.APPROVED));
        state(17, "Otto", status(JourneyStatus.DRAFT));
        Approval.Found found = assertInstanceOf(Approval.Found.class, approval(today()));
        assertEquals(day(20), found.state().time());
        assertEquals("Berta", found.by());
    }

    @Test
    void whatIsNotKnownIsSaid() throws JourneyException {
        assertInstanceOf(Approval.Unknown.class, approval(today()));
        state(20, "", status(JourneyStatus.DRAFT));
        assertInstanceOf(Approval.Never.class, approval(today()));
        assertInstanceOf(Approval.Never.class, approval("no such journey"));
        state(19, "", status(JourneyStatus.APPROVED));
        assertFalse(assertInstanceOf(Approval.Found.class, approval(today())).exact(), "approved before");
    }

    @Test
    void savedVersionsAndFilesAreStates(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.cjm");
        SavedVersions store = new SavedVersions(folder.resolve("versions"));
        PortfolioDocument document = sample(it -> {
        });
        assertEquals(List.of(), KnownStates.onDisk(file, List.of(file)));
        PortfolioFiles.saveAs(document, file, IfChanged.OVERWRITE);
        store.take(document).write();
        Journey journey = document.portfolio().getJourneys().getFirst();
        journey.setName("Renamed");
        PortfolioFiles.save(document);
        store.take(document).write();
        List<PastState> all = PastState.newestFirst(KnownStates.saved(store, file),
                KnownStates.onDisk(file, document.files()));
        assertEquals(3, all.size());
        assertEquals("Renamed", all.getFirst().opening().open().portfolio().getJourneys().getFirst().getName());
        assertEquals("Late fee by ten euros: today",
                all.getLast().opening().open().portfolio().getJourneys().getFirst().getName());
        Files.delete(file);
        assertEquals(List.of(), KnownStates.onDisk(file, document.files()));
    }
}
