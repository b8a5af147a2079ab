package org.waymark.core.mapgrid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.CellEdits;
import org.waymark.core.edit.EmotionEdits;
import org.waymark.core.edit.Recorded;
import org.waymark.core.find.Closeness;
import org.waymark.core.ownership.CellBlock;
import org.waymark.core.reading.ScoreReader;
import org.waymark.core.reading.ScoreScale;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * Edits that paste tables and lists into a map. A table fills cells to the right of and below the current cell and
 * creates missing stages and touchpoints. A list on a header or card becomes touchpoints. Each paste is one undo step.
 */
public final class GridPaste {

    /** Limits of a block; a larger one is an accident and refused. */
    private static final int MOST_COLUMNS = 300;
    private static final int MOST_ROWS = 500;
    private static final int LONGEST = 20_000;

    private final EditingDomain domain;
    private final MapGrid grid;
    private final CurveFocus curve;
    private final Messages messages = Messages.of(GridPaste.class);
    private final List<String> leftOut = new ArrayList<>();

    /** @param curve curve that receives values pasted into the emotion lane */
    public GridPaste(EditingDomain domain, MapGrid grid, CurveFocus curve) {
        this.domain = domain;
        this.grid = grid;
        this.curve = curve;
    }

    /**
     * Returns the edit that pastes a block at a cell.
     *
     * @throws JourneyException if the block is empty or too large
     */
    public Command paste(GridCell at, CellBlock block) throws JourneyException {
        boolean blank = block.rows().stream().flatMap(List::stream).allMatch(String::isBlank);
        if (blank) {
            throw new JourneyException(messages.get("paste_empty"));
        }
        boolean large = block.width() > MOST_COLUMNS || block.height() > MOST_ROWS
                || block.rows().stream().flatMap(List::stream).anyMatch(text -> text.length() > LONGEST);
        if (large) {
            throw new JourneyException(messages.get("paste_large", block.height(), block.width(), MOST_ROWS,
                    MOST_COLUMNS, LONGEST));
        }
        EObject root = EcoreUtil.getRootContainer(at.step());
        boolean list = block.width() == 1 && block.height() > 1;
        return new Recorded(messages.get("paste_label"), root, () -> {
            if (list && !at.isLane()) {
                return touchpoints(at, block);
            }
            if (list) {
                write(at, String.join("\n", block.rows().stream().map(row -> row.isEmpty()
                        ? ""
                        : row.getFirst()).toList()), ScoreScale.OWN);
                return List.of(at.step());
            }
            return at.isHeader() ? stages(at.stage(), block) : cells(at, block);
        });
    }

    /**
     * Returns the texts that found no place when the edit was executed: no number for the emotion lane, a lane that
     * takes no text, a row below the last one.
     */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Pastes a list: each line becomes a touchpoint after the current one, or at the end of the stage. */
    private List<Touchpoint> touchpoints(GridCell at, CellBlock block) {
        Stage stage = at.stage();
        int index = at.isCard() ? stage.getTouchpoints().indexOf(at.step()) + 1 : stage.getTouchpoints().size();
        List<Touchpoint> made = new ArrayList<>();
        for (int row = 0; row < block.height(); row++) {
            String name = name(block.cell(row, 0));
            if (!name.isEmpty()) {
                Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
                touchpoint.setName(name);
                stage.getTouchpoints().add(index++, touchpoint);
                made.add(touchpoint);
            }
        }
        return List.of(made.getFirst());
    }

    /** Pastes a table whose first line names stages; an empty name continues the previous stage. */
    private List<Stage> stages(Stage first, CellBlock block) {
        Journey journey = (Journey) first.eContainer();
        Stage stage = first;
        int touchpoint = 0;
        for (int column = 0; column < block.width(); column++) {
            String name = name(block.cell(0, column));
            if (column > 0 && !name.isEmpty()) {
                stage = next(journey, stage);
                touchpoint = 0;
            }
            rename(stage, name);
            if (hasContent(block, column)) {
                fill(at(stage, touchpoint++), block, 1, 1, column);
            }
        }
        return List.of(first);
    }

    private static boolean hasContent(CellBlock block, int column) {
        for (int row = 1; row < block.height(); row++) {
            if (!block.cell(row, column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static Stage next(Journey journey, Stage stage) {
        int index = journey.getStages().indexOf(stage) + 1;
        if (index == journey.getStages().size()) {
            journey.getStages().add(CjmFactory.eINSTANCE.createStage());
        }
        return journey.getStages().get(index);
    }

    private static Touchpoint at(Stage stage, int index) {
        if (index >= stage.getTouchpoints().size()) {
            stage.getTouchpoints().add(CjmFactory.eINSTANCE.createTouchpoint());
        }
        return stage.getTouchpoints().get(index);
    }

    /** Pastes a table from a card or a lane on: each column is a touchpoint; new ones are added at the end. */
    private List<Step> cells(GridCell from, CellBlock block) {
        Journey journey = (Journey) from.stage().eContainer();
        List<Step> steps = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            steps.addAll(stage.getTouchpoints().isEmpty() ? List.of(stage) : stage.getTouchpoints());
        }
        int index = from.step() instanceof Stage stage && !stage.getTouchpoints().isEmpty()
                ? steps.indexOf(stage.getTouchpoints().getFirst())
                : steps.indexOf(from.step());
        Step first = null;
        for (int column = 0; column < block.width(); column++, index++) {
            Step step = index < steps.size() ? steps.get(index) : journey.getStages().getLast();
            Touchpoint touchpoint = step instanceof Touchpoint known
                    ? known
                    : at((Stage) step, ((Stage) step).getTouchpoints().size());
            fill(touchpoint, block, 0, grid.rows().indexOf(from.row()), column);
            first = first == null ? touchpoint : first;
        }
        return List.of(first);
    }

    /** Writes one column of the block from a line on into the rows of the map from a row on. */
    private void fill(Touchpoint touchpoint, CellBlock block, int line, int row, int column) {
        for (int i = line, to = row; i < block.height(); i++, to++) {
            if (to < grid.rows().size()) {
                write(new GridCell(touchpoint, grid.rows().get(to)), block.cell(i, column), scale(block, i));
            } else if (!block.cell(i, column).isBlank()) {
                leftOut.add(block.cell(i, column));
            }
        }
    }

    /** Returns the scale of a line of scores: our own where it holds all of them. */
    private static ScoreScale scale(CellBlock block, int line) {
        List<BigDecimal> values = block.rows().get(line).stream().map(ScoreReader::read).flatMap(Optional::stream)
                .map(it -> it instanceof ScoreReader.Found.Number(BigDecimal value) ? value : BigDecimal.ZERO).toList();
        return values.stream().allMatch(ScoreScale.OWN::holds) ? ScoreScale.OWN : ScoreScale.guess(values);
    }

    private void write(GridCell cell, String text, ScoreScale scale) {
        Step step = cell.step();
        if (text.isBlank()) {
            return;
        }
        if (!cell.isLane()) {
            rename(step, name(text));
        } else if (cell.isCurve()) {
            ScoreReader.read(text).ifPresentOrElse(found -> run(new EmotionEdits(domain).setScore(step,
                    curve.persona().orElse(null), curve.viewpoint(), score(found, scale))), () -> leftOut.add(text));
        } else if (cell.lane().filter(lane -> lane.kind() == LaneKind.OWNERSHIP).isPresent()) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> owner(step, line));
        } else if (cell.lane().filter(lane -> lane.content().takesTextAt(step)).isEmpty()) {
            leftOut.add(text);
        } else {
            cell.lane().ifPresent(lane -> run(new CellEdits(domain).write(step, lane, text)));
        }
    }

    /** Pastes a known function with its roles; anything else found no place. */
    private void owner(Step step, String line) {
        Offer.taken(new OwnerOffers(domain, step, Optional.empty(), Locale.getDefault()).of(line))
                .filter(offer -> offer.fit() == Closeness.EXACT)
                .ifPresentOrElse(offer -> run(offer.edit()), () -> leftOut.add(line));
    }

    private static BigDecimal score(ScoreReader.Found found, ScoreScale scale) {
        return EmotionEdits.snap((switch (found) {
            case ScoreReader.Found.Number(BigDecimal value) -> scale.score(value);
            case ScoreReader.Found.Scaled(BigDecimal value, ScoreScale own) -> own.score(value);
            case ScoreReader.Found.Feeling(BigDecimal score) -> score;
        }).doubleValue());
    }

    private static void run(Command command) {
        if (command.canExecute()) {
            command.execute();
        }
    }

    private static void rename(NamedElement element, String name) {
        if (!name.isEmpty()) {
            element.setName(name);
        }
    }

    private static String name(String text) {
        return Lines.joined(TextCleaner.clean(text));
    }
}
