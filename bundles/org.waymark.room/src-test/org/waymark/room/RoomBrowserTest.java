package org.waymark.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.text.Json;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/**
 * A workshop of three rounds in Chromium: eight phones, one of them without a network for a while, and one answer file.
 * The facilitator is another process, whose saved portfolio must be the expected one.
 */
@Tag("long")
class RoomBrowserTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path TOOLS = ROOT.resolve("releng/browser");
    private static final int FIRST = 1;

    @TempDir
    private Path folder;

    @Test
    @Timeout(1800)
    void whatEightPhonesSayIsInThePortfolio() throws Exception {
        assumeTrue(Stream.of("chromium", "chromium-browser", "google-chrome")
                .anyMatch(name -> Files.isExecutable(Path.of("/usr/bin", name))), "needs chromium");
        assumeTrue(Files.isDirectory(TOOLS.resolve("node_modules/playwright-core")),
                "needs npm ci in releng/browser, which ./verify --all does");
        Files.writeString(folder.resolve("facilitator.json"), Json.text(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Facilitator.class.getName())));
        Path images = ROOT.resolve("docs/images");
        if (!Files.exists(images.resolve("room-phones.png"))
                || "write".equals(System.getProperty("waymark.pictures"))) {
            run("--pictures", images.toString(), ROOT.resolve("samples").toString());
        }
        assertTrue(run().contains(" checks, 0 failed"));
        compare(PortfolioFiles.load(folder.resolve("workshop.cjm")).portfolio());
    }

    private String run(String... more) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("node", TOOLS.resolve("test-room.mjs").toString(), folder.toString()));
        command.addAll(List.of(more));
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), said);
        return said;
    }

    private static void compare(Portfolio portfolio) {
        Journey journey = portfolio.getJourneys().getFirst();
        List<Touchpoint> touchpoints = journey.getStages().stream().flatMap(it -> it.getTouchpoints().stream())
                .toList();
        assertEquals(Workshop.TOUCHPOINTS, touchpoints.stream().map(NamedElement::getName).toList());
        for (int place = 0; place < touchpoints.size(); place++) {
            compare(touchpoints.get(place), place, journey.getPersonas());
        }
        Stream<String> questions = people(i -> Optional.of(i == 8
                ? "<img src=x onerror=alert(1)> \"8\" & \\"
                : "Question " + i)).stream();
        Stream<String> storm = IntStream.rangeClosed(1, Workshop.STORM).mapToObj(n -> "Storm " + n);
        assertEquals(sorted(Stream.concat(questions, storm).toList()),
                sorted(journey.getNotes().stream().map(Note::getText).toList()));
        assertEquals(sorted(people(i -> Optional.of("Idea " + i))),
                sorted(portfolio.getInitiatives().stream().map(NamedElement::getName).toList()));
    }

    /** Compares a touchpoint with what everybody wrote, felt and voted there by the rule of the script. */
    private static void compare(Touchpoint touchpoint, int place, List<Persona> personas) {
        List<String> pains = people(i -> i % 4 == place ? Optional.of(pain(i)) : Optional.empty());
        if (place == 3) {
            pains = Stream.concat(pains.stream(), Stream.of("Pain from afar")).toList();
        }
        assertEquals(sorted(pains), sorted(touchpoint.getPainPoints().stream().map(NamedElement::getName).toList()));
        assertEquals(sorted(people(i -> (i + 1) % 4 == place && i != 5
                ? Optional.of("Thought " + i)
                : Optional
                        .empty())),
                sorted(List.of(touchpoint.getThought().split("\n"))));
        assertEquals(sorted(people(i -> (i + 2) % 4 == place ? Optional.of("Idea " + i) : Optional.empty())),
                sorted(touchpoint.getInitiatives().stream().map(NamedElement::getName).toList()));
        Map<String, Integer> votes = new TreeMap<>();
        touchpoint.getPainPoints().stream().filter(pain -> pain.getVotes() != null)
                .forEach(pain -> votes.put(pain.getName(), pain.getVotes()));
        Map<String, Integer> expected = new TreeMap<>();
        IntStream.rangeClosed(FIRST, Workshop.PEOPLE).filter(i -> i % 4 == place)
                .forEach(i -> expected.put(pain(i), i == 1 ? 3 + Workshop.PEOPLE - 1 : 2));
        assertEquals(expected, votes);
        emotion(touchpoint, personas.get(0), scores(Workshop.PEOPLE, i -> (i + place) % 5 - 2));
        emotion(touchpoint, personas.get(1), scores(Workshop.FEW, i -> (i + place) % 3 - 1));
    }

    private static void emotion(Touchpoint touchpoint, Persona persona, List<Integer> scores) {
        List<Emotion> emotions = touchpoint.getEmotions().stream().filter(it -> it.getPersona() == persona).toList();
        assertEquals(1, emotions.size());
        Emotion emotion = emotions.getFirst();
        assertEquals(Viewpoint.HYPOTHESIS, emotion.getViewpoint());
        assertTrue(emotion.getEvidence().isEmpty(), "a room is no evidence");
        assertEquals(scores.size(), emotion.getVoters());
        double mean = scores.stream().mapToInt(Integer::intValue).average().orElseThrow();
        assertEquals(0, two(mean).compareTo(emotion.getScore()), touchpoint.getName() + " " + emotion.getScore());
        if (scores.size() < 5) {
            assertEquals(null, emotion.getSpread());
        } else {
            double variance = scores.stream().mapToDouble(it -> (it - mean) * (it - mean)).average().orElseThrow();
            assertEquals(0, two(Math.sqrt(variance)).compareTo(emotion.getSpread()), touchpoint.getName());
        }
    }

    private static String pain(int i) {
        return switch (i) {
            case 3 -> "Pain 3, edited without a network";
            case 6 -> "Pain 6 in other words";
            default -> "Pain " + i;
        };
    }

    private static List<Integer> scores(int people, Function<Integer, Integer> score) {
        return IntStream.rangeClosed(FIRST, people).boxed().map(score).toList();
    }

    private static List<String> people(Function<Integer, Optional<String>> text) {
        return IntStream.rangeClosed(FIRST, Workshop.PEOPLE).boxed().map(text).flatMap(Optional::stream).toList();
    }

    private static List<String> sorted(Collection<String> texts) {
        return texts.stream().sorted().toList();
    }

    private static BigDecimal two(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
