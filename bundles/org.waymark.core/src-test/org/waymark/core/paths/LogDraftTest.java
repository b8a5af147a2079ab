package org.waymark.core.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.waymark.core.paths.ColumnProposal.Use;
import org.waymark.core.paths.LogDraft.Missing;
import org.waymark.core.paths.LogDraft.Rules;
import org.waymark.core.paths.PathMapping.Time;

class LogDraftTest {

    private final Shop shop = new Shop();
    private final PlannedMap plan = PlannedMap.of(shop.journey());

    private static LogPreview preview(String time) {
        Map<String, Long> events = new LinkedHashMap<>();
        events.put("search", 9L);
        events.put("product_page", 5L);
        events.put("heartbeat", 3L);
        return new LogPreview(List.of("client", "ts", "step"), List.of(List.of("1", time, "search"),
                List.of("1", time, "product_page")), 20, true, List.of(), 0, events, Optional.empty(), 0, 0, 0,
                List.of());
    }

    private LogDraft begun(String time) {
        return LogDraft.of(LogFormat.PLAIN, "Europe/Berlin").proposed(preview(time));
    }

    @Test
    void whatIsCertainIsChosenAndWhatIsNotIsAsked() {
        LogDraft clear = begun("2024-03-04");
        assertEquals(Map.of(Use.CUSTOMER, "client", Use.TIME, "ts", Use.EVENT, "step"), clear.columns());
        assertEquals(Set.of(), clear.missing());
        LogDraft unclear = begun("03/04/2024");
        assertEquals(Set.of(Missing.TIME_FORMAT), unclear.missing());
        assertEquals(Set.of(), unclear.withTime("dd/MM/yyyy", "UTC").missing());
        assertEquals(Set.of(Missing.CUSTOMER, Missing.TIME, Missing.EVENT, Missing.TIME_FORMAT),
                LogDraft.of(LogFormat.PLAIN, "UTC").missing());
    }

    @Test
    void anEventBecomesATouchpointOnlyWhenThatIsAccepted() {
        LogDraft offered = begun("2024-03-04").offered(preview("2024-03-04"), plan);
        assertEquals(2, offered.open());
        assertEquals(Set.of(Missing.OFFERS), offered.missing());
        assertEquals(Map.of(), offered.mapping(Optional.empty()).events(), "nothing is mapped silently");
        LogDraft accepted = offered.accepted();
        assertEquals(Map.of("search", shop.id(0), "product_page", shop.id(1)),
                accepted.mapping(Optional.of("j")).events());
        assertEquals(EventChoice.OFF_MAP, accepted.events().get("heartbeat"));
        LogDraft ignored = accepted.with(List.of("heartbeat"), EventChoice.IGNORED);
        assertEquals(List.of("heartbeat"), ignored.mapping(Optional.empty()).ignore());
    }

    @Test
    void whatWasDecidedStaysWhenTheLogIsReadAgain() {
        LogDraft decided = begun("2024-03-04").offered(preview("2024-03-04"), plan)
                .with(List.of("search"), EventChoice.OFF_MAP).accepted();
        assertEquals(decided.events(), decided.offered(preview("2024-03-04"), plan).events());
        LogDraft gone = decided.with(List.of("search"), EventChoice.onMap("no such touchpoint"))
                .offered(preview("2024-03-04"), plan);
        assertEquals(EventChoice.offered(shop.id(0)), gone.events().get("search"),
                "a touchpoint that is gone is offered anew");
    }

    @Test
    void aColumnHasOneMeaning() {
        LogDraft draft = begun("2024-03-04").offered(preview("2024-03-04"), plan)
                .with(Use.EVENT, Optional.of("client"));
        assertEquals(Set.of(Missing.CUSTOMER), draft.missing());
        assertTrue(draft.events().isEmpty(), "another column has other events");
        assertEquals(Optional.empty(), begun("2024-03-04").with(Use.TIME, Optional.of("step")).timeFormat());
    }

    @Test
    void aMappingOfLastMonthIsTheSameAgain() {
        LogDraft draft = begun("2024-03-04").withTime(Time.ISO, "Europe/Berlin")
                .with(new Rules(30, List.of("complete"), true, true, List.of("search")))
                .offered(preview("2024-03-04"), plan).accepted()
                .with(List.of("heartbeat"), EventChoice.IGNORED);
        PathMapping mapping = draft.mapping(Optional.of("j"));
        assertEquals(Optional.of(Duration.ofDays(30)), mapping.sessionGap());
        assertEquals(mapping.withObserved("o"), LogDraft.of(mapping.withObserved("o")).mapping(Optional.of("j")));
        assertEquals(Set.of(), LogDraft.of(mapping).missing());
    }
}
