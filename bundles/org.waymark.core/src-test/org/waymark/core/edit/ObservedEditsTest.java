package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.CustomerPath;
import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.paths.PathReport.EventUse;
import org.waymark.core.paths.PathReport.Facts;
import org.waymark.core.paths.PathReport.Move;
import org.waymark.core.paths.PathReport.MoveKind;
import org.waymark.core.paths.PathReport.Pareto;
import org.waymark.core.paths.PathReport.StopUse;
import org.waymark.core.paths.PathReport.Tail;
import org.waymark.core.paths.Quality;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Severity;
import org.waymark.core.rules.Validator;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.EvidenceKind;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

class ObservedEditsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private PortfolioDocument document;
    private Journey planned;

    @BeforeEach
    void sample() throws Exception {
        document = PortfolioFiles.load(Path.of("../../samples/retail-paths/shop.cjm"));
        planned = document.portfolio().getJourneys().getFirst();
    }

    private EventRef on(String event, int stage, int touchpoint) {
        return new EventRef(event, Optional.of(Ids.idOf(planned.getStages().get(stage).getTouchpoints().get(
                touchpoint))));
    }

    private static EventRef off(String event) {
        return new EventRef(event, Optional.empty());
    }

    /** A report with a touchpoint that many skip, and with an event off the map. */
    private PathReport report(long customers, String offMap) {
        EventRef home = on("home", 0, 0);
        EventRef app = on("app_open", 0, 0);
        EventRef search = on("search", 0, 1);
        EventRef chat = off(offMap);
        List<Move> moves = List.of(move(home, Optional.of(search), 30, MoveKind.PLANNED), move(app, Optional.of(search),
                20, MoveKind.PLANNED), move(search, Optional.of(chat), 40, MoveKind.OFF_MAP),
                move(search, Optional
                        .empty(), 10, MoveKind.END),
                move(search, Optional.of(search), 12, MoveKind.REPEAT));
        List<EventUse> events = List.of(new EventUse(search, 62, 50, 0, 10), new EventUse(chat, 40, 40, 0, 40),
                new EventUse(home, 30, 30, 30, 0), new EventUse(app, 20, 20, 20, 0));
        List<StopUse> uses = List.of(new StopUse(home.touchpoint().orElseThrow(), 50, 25, 5), new StopUse(search
                .touchpoint().orElseThrow(), 50, 0, 30));
        CustomerPath top = new CustomerPath("3-1-2", 1, List.of(home, search, chat), customers, 10, BigDecimal.ONE,
                new BigDecimal("40.00"), new BigDecimal("50.00"), Duration.ofMinutes(12));
        return new PathReport("shop.csv", new Facts(132, customers, customers, 3, true, 10, BigDecimal.ONE, Optional.of(
                DAY), Optional.of(DAY), 4),
                new Quality(132, 0, List.of(), 0, 0, Quality.TieRule.ROWS, 0, 0, 0, false, 0,
                        0, 4, List.of(), false),
                List.of(top), new Pareto(1, 10, List.of()), new Tail(0, 0,
                        0, 0, 0, 0),
                moves, events, uses, List.of(), List.of(), List.of());
    }

    private static Move move(EventRef from, Optional<EventRef> to, long uses, MoveKind kind) {
        return new Move(from, to, uses, uses, BigDecimal.TEN, Duration.ofMinutes(7), Duration.ofMinutes(20), kind);
    }

    private ObservedEdits.ObservedEdit edit(PathReport report, Optional<Journey> observed, boolean eachPath) {
        return ObservedEdits.write(document, report, new ObservedEdits.Settings(planned, observed, 20, DAY, eachPath));
    }

    private Journey write(PathReport report, Optional<Journey> observed) {
        ObservedEdits.ObservedEdit edit = edit(report, observed, false);
        EditAssert.assertDoUndoRedo(document, edit.command());
        return edit.journeys().getFirst();
    }

    @Test
    void aReportBecomesAJourneyInOneStep() {
        Journey observed = write(report(100, "chat"), Optional.empty());
        assertEquals(JourneyKind.OBSERVED, observed.getKind());
        assertSame(planned, observed.getBaseline());
        assertEquals(List.of("Discover", "Choose", "Buy", "Not on the map"), observed.getStages().stream().map(
                Stage::getName).toList());
        Touchpoint home = observed.getStages().get(0).getTouchpoints().get(0);
        assertSame(planned.getStages().get(0).getTouchpoints().get(0), home.getPlanned());
        assertEquals(50L, home.getCount());
        assertEquals(Compliance.MISSING, home.getCompliance(), "a third skips it");
        Touchpoint search = observed.getStages().get(0).getTouchpoints().get(1);
        assertEquals(Compliance.COMPLETED, search.getCompliance());
        Touchpoint product = observed.getStages().get(1).getTouchpoints().get(0);
        assertEquals(Compliance.UNSPECIFIED, product.getCompliance(), "no event is mapped to it");
        Touchpoint chat = observed.getStages().get(3).getTouchpoints().getFirst();
        assertEquals(Compliance.AD_HOC, chat.getCompliance());
        assertEquals(40L, chat.getCount());
    }

    @Test
    void eventsOfOneTouchpointAreOneTransition() {
        Journey observed = write(report(100, "chat"), Optional.empty());
        assertEquals(2, observed.getTransitions().size(), "no loop of a touchpoint to itself");
        Transition both = observed.getTransitions().stream().filter(it -> it.getSource().getName().equals("Start page"))
                .findFirst().orElseThrow();
        assertEquals(50L, both.getCustomers());
        assertEquals(0, new BigDecimal("100").compareTo(both.getShare()));
        assertEquals(Duration.ofMinutes(7), both.getDuration());
    }

    @Test
    void theEvidenceSaysWhereItIsFrom() {
        write(report(100, "chat"), Optional.empty());
        Evidence evidence = document.portfolio().getEvidence().getFirst();
        assertEquals(EvidenceKind.ANALYTICS, evidence.getKind());
        assertEquals(100, evidence.getSampleSize());
        assertEquals(DAY, evidence.getDate());
        assertEquals("shop.csv", evidence.getSource());
        assertTrue(new Validator().validate(document, RuleSettings.standard()).stream().noneMatch(
                it -> it.severity() == Severity.ERROR));
    }

    @Test
    void theNextMonthUpdatesTheSameJourneyAndKeepsWhatPeopleAdded() {
        Journey first = write(report(100, "chat"), Optional.empty());
        String id = Ids.idOf(first);
        PainPoint pain = CjmFactory.eINSTANCE.createPainPoint();
        pain.setName("Nobody answers");
        first.getStages().get(3).getTouchpoints().getFirst().getPainPoints().add(pain);
        first.getStages().get(3).getTouchpoints().getFirst().setName("Asks in the chat");
        first.setName("What they do");
        Journey second = write(report(200, "coupon"), Optional.of(first));
        assertEquals(id, Ids.idOf(second));
        assertEquals("What they do", second.getName());
        assertEquals(4, second.getStages().size());
        Touchpoint chat = second.getStages().get(3).getTouchpoints().get(0);
        assertEquals("Asks in the chat", chat.getName());
        assertEquals(List.of(pain), chat.getPainPoints());
        assertEquals(null, chat.getCount(), "it does not happen any more");
        assertEquals("coupon", second.getStages().get(3).getTouchpoints().get(1).getName());
        assertEquals(2, second.getTransitions().size());
        assertEquals(1, document.portfolio().getEvidence().size());
        assertEquals(200, document.portfolio().getEvidence().getFirst().getSampleSize());
        assertEquals(2, document.portfolio().getJourneys().size());
    }

    @Test
    void topPathsCanBeJourneysAndAreFoundAgain() {
        ObservedEdits.ObservedEdit edit = edit(report(100, "chat"), Optional.empty(), true);
        EditAssert.assertDoUndoRedo(document, edit.command());
        assertEquals(2, edit.journeys().size());
        Journey path = edit.journeys().get(1);
        assertEquals(List.of("Discover", "Not on the map"), path.getStages().stream().map(Stage::getName).toList());
        assertEquals(100L, path.getStages().getFirst().getTouchpoints().getFirst().getCount());
        ObservedEdits.ObservedEdit again = edit(report(300, "chat"), Optional.of(edit.journeys().getFirst()), true);
        again.command().execute();
        assertEquals(List.of(edit.journeys().getFirst(), path), again.journeys());
        assertEquals(300L, path.getStages().getFirst().getTouchpoints().getFirst().getCount());
    }
}
