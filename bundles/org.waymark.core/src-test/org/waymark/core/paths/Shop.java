package org.waymark.core.paths;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.core.domain.Ids;
import org.waymark.core.paths.PathReport.CustomerPath;
import org.waymark.core.paths.PathReport.DropOff;
import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.paths.PathReport.EventUse;
import org.waymark.core.paths.PathReport.Facts;
import org.waymark.core.paths.PathReport.Loop;
import org.waymark.core.paths.PathReport.Move;
import org.waymark.core.paths.PathReport.MoveKind;
import org.waymark.core.paths.PathReport.Pareto;
import org.waymark.core.paths.PathReport.Segment;
import org.waymark.core.paths.PathReport.StopUse;
import org.waymark.core.paths.PathReport.Tail;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** A small shop: a planned journey of five touchpoints, and the report of a log of a thousand customers. */
public final class Shop {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private final Portfolio portfolio = MAKE.createPortfolio();
    private final Journey journey = MAKE.createJourney();
    private final List<Touchpoint> touchpoints = new ArrayList<>();

    public Shop() {
        portfolio.setName("Shop");
        portfolio.setLanguage("en");
        portfolio.getJourneys().add(journey);
        journey.setName("Buys shoes");
        journey.setKind(JourneyKind.CURRENT);
        stage("Find", "Search", "Product page");
        stage("Buy", "Cart", "Delivery", "Payment");
    }

    private void stage(String name, String... steps) {
        Stage stage = MAKE.createStage();
        stage.setName(name);
        journey.getStages().add(stage);
        for (String step : steps) {
            Touchpoint touchpoint = MAKE.createTouchpoint();
            touchpoint.setName(step);
            stage.getTouchpoints().add(touchpoint);
            touchpoints.add(touchpoint);
        }
    }

    public Portfolio portfolio() {
        return portfolio;
    }

    public Journey journey() {
        return journey;
    }

    /** Returns the id of a touchpoint by its place, from 0. */
    public String id(int touchpoint) {
        return Ids.idOf(touchpoints.get(touchpoint));
    }

    public Touchpoint touchpoint(int place) {
        return touchpoints.get(place);
    }

    private EventRef step(int touchpoint) {
        return new EventRef(touchpoints.get(touchpoint).getName().toLowerCase(Locale.ROOT).replace(' ', '_'),
                Optional.of(id(touchpoint)));
    }

    private static EventRef chat() {
        return new EventRef("chat", Optional.empty());
    }

    public PathReport report() {
        List<CustomerPath> top = List.of(path(1, 400, 300, step(0), step(1), step(2), step(3), step(4)),
                path(2, 200, 90, step(0), step(0), step(0), chat(), step(1), step(2), step(4)),
                path(3, 100, 10, step(0), step(1)));
        List<Move> moves = List.of(move(step(0), step(1), 700, 70, MoveKind.PLANNED, Duration.ofMinutes(3)),
                move(step(0), step(0), 200, 20, MoveKind.REPEAT, Duration.ofSeconds(30)),
                move(step(0), chat(), 100, 10, MoveKind.OFF_MAP, Duration.ofMinutes(1)),
                move(step(1), step(2), 600, 80, MoveKind.PLANNED, Duration.ofHours(30)),
                move(step(1), step(0), 90, 12, MoveKind.BACK, Duration.ofMinutes(5)),
                move(step(1), step(3), 15, 2, MoveKind.JUMP, Duration.ofMinutes(5)),
                move(step(2), step(4), 200, 33.33, MoveKind.JUMP, Duration.ofDays(3)),
                new Move(step(4), Optional.empty(), 600, 600, new BigDecimal("100.00"), Duration.ZERO, Duration.ZERO,
                        MoveKind.END));
        List<StopUse> uses = List.of(new StopUse(id(0), 1000, 0, 0), new StopUse(id(1), 900, 10, 90),
                new StopUse(id(2), 600, 0, 400), new StopUse(id(3), 306, 294, 400), new StopUse(id(4), 600, 0, 400));
        return new PathReport("shop.csv", new Facts(5_000, 1_000, 1_000, 103, true, 500, BigDecimal.ZERO,
                Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(LocalDate.of(2026, 3, 31)), 31),
                new Quality(5_000, 0, List.of(), 0, 0,
                        Quality.TieRule.ROWS, 0, 0, 0, false, 0, 0, 6, List.of(), false),
                top, new Pareto(4, 405, List.of(new Pareto.Point(1, 300, 400), new Pareto.Point(2, 390, 600),
                        new Pareto.Point(5, 410, 720), new Pareto.Point(100, 498, 997),
                        new Pareto.Point(103, 500, 1_000))),
                new Tail(80, 95, 100, 100, 300, 100), moves,
                List.of(new EventUse(step(0), 1400, 1000, 1000, 0), new EventUse(chat(), 120, 100, 0, 20),
                        new EventUse(step(1), 900, 900, 0, 100)),
                uses, List.of(new Loop(step(0), 200, 400, 300, 0)), List.of(new DropOff(step(1), 100, 300)),
                List.of(new Segment(Optional.of("app"), 600, 400, BigDecimal.ZERO, 60, 2, Duration.ofHours(5)),
                        new Segment(Optional.empty(), 8, 1, BigDecimal.ZERO, 8, 8, Duration.ofHours(9))));
    }

    private static CustomerPath path(int rank, long customers, long outcomes, EventRef... steps) {
        return new CustomerPath("p" + rank, rank, List.of(steps), customers, outcomes, BigDecimal.ZERO,
                PathReport.percent(customers, 1_000), PathReport.percent(outcomes, 500), Duration.ofHours(rank * 20L));
    }

    private static Move move(EventRef from, EventRef to, long uses, double share, MoveKind kind, Duration median) {
        return new Move(from, Optional.of(to), uses, uses, BigDecimal.valueOf(share), median, median.multipliedBy(2),
                kind);
    }
}
