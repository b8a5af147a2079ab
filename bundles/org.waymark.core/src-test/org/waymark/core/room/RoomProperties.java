package org.waymark.core.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waymark.core.JourneyException;

class RoomProperties {

    @Provide
    Arbitrary<List<RoomEvent>> events() {
        return RoomEvents.lists();
    }

    @Property(tries = 200, seed = "20261130")
    void eventsAreReadAsTheyWereWritten(@ForAll("events") List<RoomEvent> events) throws JourneyException {
        List<RoomEvent> read = new ArrayList<>();
        for (RoomEvent event : events) {
            String line = EventText.line(event);
            assertEquals(-1, line.indexOf('\n'), "one line");
            read.add(EventText.read(line));
        }
        assertEquals(events, read);
        assertEquals(RoomState.of(events), RoomState.of(read));
    }

    @Property(tries = 200, seed = "20261130")
    void aStateIsItsEventsHoweverTheyAreFolded(@ForAll("events") List<RoomEvent> events,
            @ForAll int half) {
        int at = events.isEmpty() ? 0 : Math.floorMod(half, events.size());
        RoomState state = RoomState.of(events.subList(0, at));
        RoomState before = RoomState.of(events.subList(0, at));
        RoomState after = state;
        for (RoomEvent event : events.subList(at, events.size())) {
            after = after.after(event);
        }
        assertEquals(RoomState.of(events), after);
        assertEquals(before, state, "a state does not change");
    }

    @Property(tries = 100, seed = "20261130")
    void aCutJournalHoldsTheEventsBeforeTheCutAndGoesOn(@ForAll("events") List<RoomEvent> events,
            @ForAll int byteNumber)
            throws IOException, JourneyException {
        Path folder = Files.createTempDirectory("waymark-journal");
        Path path = folder.resolve("r" + Journal.EXTENSION);
        List<Long> ends = new ArrayList<>();
        try (Journal journal = Journal.create(path)) {
            for (RoomEvent event : events) {
                ends.add(journal.append(event));
            }
            journal.force(journal.size());
        }
        byte[] whole = Files.readAllBytes(path);
        int cut = Math.floorMod(byteNumber, whole.length + 1);
        Files.write(path, Arrays.copyOf(whole, cut));
        List<RoomEvent> left = new ArrayList<>(events.subList(0, (int) ends.stream().filter(it -> it <= cut).count()));
        RoomEvent more = new RoomEvent.Shown(RoomFixture.START, "more");
        try (Journal journal = Journal.open(path)) {
            assertEquals(left, journal.recover());
            journal.append(more);
        }
        left.add(more);
        assertEquals(left, Journal.read(path));
        Files.delete(path);
        Files.delete(folder);
    }

    @Property(tries = 200, seed = "20261130")
    void noItemIsDoubledOrLostByAnyEvents(@ForAll("events") List<RoomEvent> events) {
        RoomState state = RoomState.of(events);
        List<String> ids = state.items().stream().map(RoomItem::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        if (!state.isRawDeleted()) {
            assertEquals(events.stream().filter(RoomEvent.ItemSent.class::isInstance)
                    .map(it -> ((RoomEvent.ItemSent) it).item()).distinct().toList(), ids);
        }
        for (RoomItem item : state.items()) {
            item.into().ifPresent(into -> assertTrue(state.item(into).orElseThrow().merged().contains(item.id())));
            item.merged().forEach(id -> assertEquals(Optional.of(item.id()), state.item(id).orElseThrow().into()));
        }
    }

    @Provide
    Arbitrary<List<String>> steps() {
        return Arbitraries.strings().withChars("abAB \u0000").ofMaxLength(3).list().ofMaxSize(400);
    }

    @Property(tries = 100, seed = "20261130")
    void aSharedMapIsAMap(@ForAll("steps") List<String> steps) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        SharedMap<Integer> map = SharedMap.empty();
        for (int i = 0; i < steps.size(); i++) {
            String key = steps.get(i);
            if (i % 3 == 2) {
                expected.remove(key);
                map = map.without(key);
            } else {
                expected.put(key, i);
                map = map.with(key, i);
            }
            assertEquals(expected.size(), map.size());
            assertEquals(Optional.ofNullable(expected.get(key)), map.get(key));
        }
        assertEquals(List.copyOf(expected.values()), map.values());
        SharedMap<Integer> all = map;
        expected.forEach((key, value) -> assertEquals(Optional.of(value), all.get(key)));
    }

    @Property(tries = 1)
    void aSharedMapHoldsManyKeys() {
        SharedMap<Integer> map = SharedMap.empty();
        for (int i = 0; i < 50_000; i++) {
            map = map.with("k" + i, i);
        }
        for (int i = 0; i < 50_000; i++) {
            assertEquals(Optional.of(i), map.get("k" + i));
        }
        assertEquals(50_000, map.values().size());
    }
}
