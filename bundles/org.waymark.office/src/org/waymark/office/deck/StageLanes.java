package org.waymark.office.deck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.PersonaOrder;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** The seven lanes of a stage's slide as a table of its touchpoints. */
final class StageLanes {

    private static final List<LaneKind> LANES = List.of(LaneKind.ACTION, LaneKind.CHANNELS, LaneKind.THOUGHTS,
            LaneKind.EMOTION, LaneKind.PROMISE, LaneKind.PAIN_POINTS, LaneKind.OWNERSHIP);

    private final Deck deck;
    private final DeckContent content;
    private final DeckTexts texts;
    private final Map<String, MatrixRow> rows;
    private final double size;

    /**
     * @param size size of the texts in points
     * @param rows rows of the ownership matrix by the id of their step
     */
    StageLanes(Deck deck, DeckContent content, Map<String, MatrixRow> rows, double size) {
        this.deck = deck;
        this.content = content;
        this.texts = content.texts();
        this.rows = rows;
        this.size = size;
    }

    /** Returns what is found in a stage: its worst feeling, its promises and its pains. */
    String title(Stage stage) {
        List<Touchpoint> touchpoints = stage.getTouchpoints();
        List<String> found = new ArrayList<>();
        touchpoints.stream().map(Step.class::cast).flatMap(it -> lowest(it).stream().map(score -> Map.entry(it, score)))
                .min(Map.Entry.comparingByValue()).filter(it -> it.getValue().signum() < 0)
                .ifPresent(it -> found.add(texts.get("stage_lowest", texts.summary().score(it.getValue()
                        .doubleValue()), texts.labels().shown(it.getKey()))));
        int broken = (int) touchpoints.stream().filter(it -> it.getPromiseKept() == PromiseKept.BROKEN).count();
        if (broken > 0) {
            found.add(texts.count("stage_broken", broken));
        }
        int pains = stage.getPainPoints().size() + touchpoints.stream().mapToInt(it -> it.getPainPoints().size()).sum();
        if (pains > 0) {
            found.add(texts.count("stage_pains", pains));
        }
        if (found.isEmpty()) {
            found.add(texts.count("stage_touchpoints", touchpoints.size()));
        }
        return texts.get("stage_title", texts.labels().shown(stage), String.join(", ", found));
    }

    private Optional<BigDecimal> lowest(Step step) {
        List<BigDecimal> said = Feelings.means(step, people(), Viewpoint.OBSERVED);
        return (said.isEmpty() && content.showsWork() ? Feelings.means(step, people(), Viewpoint.HYPOTHESIS) : said)
                .stream().min(BigDecimal::compareTo);
    }

    private List<Optional<Persona>> people() {
        return Feelings.people(content.journey(), content.journey().getPersonas());
    }

    /** Returns the table of some touchpoints of a stage. */
    DeckTable table(List<Touchpoint> touchpoints, double width) {
        double titles = Math.min(width / 5, 12 + LANES.stream().mapToDouble(it -> deck.fit()
                .word(Phrase.strong(texts.literal(Literals.LANE_KIND, it), size))).max().orElse(0));
        List<Double> widths = new ArrayList<>(List.of(titles));
        int columns = Math.max(1, touchpoints.size());
        for (int i = 0; i < columns; i++) {
            widths.add((width - titles) / columns);
        }
        List<DeckTable.Cell> head = new ArrayList<>(List.of(head("")));
        touchpoints.forEach(it -> head.add(head(it)));
        if (touchpoints.isEmpty()) {
            head.add(head(texts.get("stage_empty")));
        }
        List<DeckTable.Row> lanes = new ArrayList<>();
        LANES.forEach(it -> lane(lanes, it, touchpoints));
        return new DeckTable(widths, DeckTable.Row.of(head), lanes);
    }

    private DeckTable.Cell head(Touchpoint touchpoint) {
        List<Para> paras = new ArrayList<>();
        paras.add(Para.of(Phrase.strong(texts.labels().shown(touchpoint), size + 1).in(deck.colours().on(Tone.HEAD))));
        if (touchpoint.getMoment() != MomentKind.NONE) {
            paras.add(Para
                    .of(new Phrase(texts.literal(Literals.MOMENT_KIND, touchpoint.getMoment()), size - 1, false, false,
                            deck.colours().on(Tone.HEAD))));
        }
        return DeckTable.Cell.of(paras).filled(Tone.HEAD);
    }

    private static DeckTable.Cell head(String text) {
        return DeckTable.Cell.of(Para.of(Phrase.strong(text, 10.5).in(Tone.PAPER))).filled(Tone.HEAD);
    }

    private List<Para> content(LaneKind lane, Touchpoint it) {
        return switch (lane) {
            case ACTION -> lines(it.getAction());
            case CHANNELS -> lines(Labels.of(it.getChannels()));
            case THOUGHTS -> Lines.orEmpty(it.getThought()).isBlank()
                    ? List.of()
                    : List.of(Para.of(Phrase.quote(Lines.joined(it.getThought()), size)));
            case EMOTION -> emotions(it);
            case PROMISE -> promise(it);
            case PAIN_POINTS -> pains(it);
            case OWNERSHIP -> owner(it);
            default -> throw new IllegalArgumentException(lane.toString());
        };
    }

    private void lane(List<DeckTable.Row> lanes, LaneKind kind, List<Touchpoint> touchpoints) {
        List<DeckTable.Cell> cells = new ArrayList<>();
        cells.add(DeckTable.Cell.of(Para.of(Phrase.strong(texts.literal(Literals.LANE_KIND, kind), size).in(Tone.HEAD)))
                .filled(Tone.SOFT));
        boolean any = false;
        for (Touchpoint touchpoint : touchpoints) {
            List<Para> paras = content(kind, touchpoint);
            any |= !paras.isEmpty();
            cells.add(DeckTable.Cell.of(paras));
        }
        if (any) {
            lanes.add(DeckTable.Row.of(cells));
        }
    }

    private List<Para> lines(String text) {
        return Para.lines(Phrase.plain(Lines.orEmpty(text), size));
    }

    private List<Para> emotions(Touchpoint touchpoint) {
        List<Para> paras = new ArrayList<>();
        for (Emotion emotion : touchpoint.getEmotions()) {
            if (emotion.getViewpoint() == Viewpoint.OBSERVED) {
                emotion(emotion, paras);
            }
        }
        if (paras.isEmpty() && content.showsWork()) {
            touchpoint.getEmotions().forEach(it -> emotion(it, paras));
        }
        return paras;
    }

    private void emotion(Emotion emotion, List<Para> paras) {
        List<Phrase> words = new ArrayList<>();
        Persona persona = emotion.getPersona();
        if (persona != null) {
            words.add(Phrase.strong(Labels.of(persona) + " ", size).in(deck.colours().persona(
                    PersonaOrder.of(persona, content.journey()))));
        }
        if (emotion.getScore() != null) {
            double score = emotion.getScore().doubleValue();
            words.add(Phrase.strong(texts.summary().score(score) + " ", size).in(deck.colours().score(score)));
        }
        if (!Labels.name(emotion).isBlank()) {
            words.add(Phrase.plain(Labels.name(emotion), size));
        }
        if (emotion.getViewpoint() == Viewpoint.HYPOTHESIS) {
            words.add(Phrase.muted(" " + texts.get("assumed"), size));
        }
        if (!words.isEmpty()) {
            paras.add(new Para(words, Para.Align.LEFT, 1));
        }
        String quote = Lines.joined(Lines.orEmpty(emotion.getQuote()));
        if (!quote.isBlank()) {
            paras.add(Para.of(Phrase.quote(quote, size)).below(1));
        }
    }

    private List<Para> promise(Touchpoint touchpoint) {
        List<Para> paras = new ArrayList<>(lines(touchpoint.getPromise()));
        PromiseKept kept = touchpoint.getPromiseKept();
        if (kept != PromiseKept.UNSPECIFIED) {
            Tone tone = kept == PromiseKept.BROKEN
                    ? deck.colours().negative()
                    : kept == PromiseKept.KEPT ? deck.colours().positive() : Tone.MUTED;
            String sign = kept == PromiseKept.BROKEN ? "× " : kept == PromiseKept.KEPT ? "✓ " : "~ ";
            paras.add(Para.of(Phrase.strong(sign + texts.literal(Literals.PROMISE_KEPT, kept), size).in(tone))
                    .below(1));
        }
        return paras;
    }

    private List<Para> pains(Touchpoint touchpoint) {
        List<Para> paras = new ArrayList<>();
        for (PainPoint pain : touchpoint.getPainPoints()) {
            paras.add(Para.of(Phrase.plain(texts.labels().shown(pain), size)).below(3));
            if (!Lines.orEmpty(pain.getCost()).isBlank()) {
                paras.add(Para.of(Phrase.muted(Lines.joined(pain.getCost()), size)).below(1));
            }
            pain.getInitiatives().forEach(it -> paras.add(Para.of(Phrase.strong("→ " + texts.labels().shown(it), size)
                    .in(Tone.ACCENT)).below(1)));
        }
        return paras;
    }

    private List<Para> owner(Touchpoint touchpoint) {
        MatrixRow row = rows.get(Ids.idOf(touchpoint));
        if (row == null || content.report().matrix().columns().isEmpty()) {
            return List.of();
        }
        if (row.accountables().isEmpty()) {
            return List.of(Para.of(content.missing(deck, "nobody", size)));
        }
        String names = row.accountables().stream().map(FunctionColumn::label).collect(Collectors.joining(", "));
        return List.of(Para.of(Phrase.strong(names, size).in(row.accountables().size() > 1 && content.showsWork()
                ? deck.colours().negative()
                : Tone.HEAD)));
    }
}
