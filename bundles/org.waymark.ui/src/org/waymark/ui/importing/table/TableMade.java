package org.waymark.ui.importing.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.layout.Theme;
import org.waymark.core.table.TableOutline;
import org.waymark.core.table.TableResult;
import org.waymark.core.task.Outcome;
import org.waymark.core.task.TablePreviewTask;
import org.waymark.core.task.Task;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.preview.Drawing;
import org.waymark.ui.session.PortfolioSession;

/**
 * The map that a table becomes, made in a copy.
 *
 * @param draft the table
 * @param target destination
 * @param result the copy with the report
 * @param drawing the first of its new or changed journeys; empty if it is too large to be drawn in passing
 */
public record TableMade(TableDraft draft, ImportTarget target, TableResult result, Optional<Drawing> drawing) {

    /** Drawing more touchpoints takes longer than anybody wants to wait for a preview. */
    private static final int MOST_DRAWN = 1_500;

    /**
     * Returns the task that makes it.
     *
     * @param name name of a journey that has none in the table
     * @param folder folder of the file, where pictures are looked for
     */
    public static Task<TableMade> task(TableDraft draft, TableOutline outline, ImportTarget target,
            Optional<PortfolioSession> session, String name, Path folder, Theme theme) {
        TablePreviewTask preview = new TablePreviewTask(outline, name, switch (target) {
            case ImportTarget.Fresh fresh -> new TablePreviewTask.Target.Fresh();
            case ImportTarget.Into into -> new TablePreviewTask.Target.Into(session.orElseThrow().portfolio());
            case ImportTarget.Update(Journey journey) -> new TablePreviewTask.Target.Update(journey);
        });
        return progress -> switch (preview.run(progress)) {
            case Outcome.Done<TableResult>(TableResult result) -> new Outcome.Done<>(
                    new TableMade(draft, target, result, drawing(result, folder, theme)));
            case Outcome.Cancelled<TableResult> cancelled -> new Outcome.Cancelled<>();
        };
    }

    private static Optional<Drawing> drawing(TableResult result, Path folder, Theme theme) {
        if (result.journeys().isEmpty() || touchpoints(result.journeys().getFirst()) > MOST_DRAWN) {
            return Optional.empty();
        }
        int index = result.portfolio().getJourneys().indexOf(result.journeys().getFirst());
        return Optional.of(JourneyDrawing.of(result.portfolio(), index, folder, theme));
    }

    private static int touchpoints(Journey journey) {
        return journey.getStages().stream().mapToInt(it -> it.getTouchpoints().size()).sum();
    }

    /** Returns what is done, in one line. */
    public String summary() {
        String counts = result.report().counts(Locale.getDefault());
        return drawing.isPresent() || result.journeys().isEmpty()
                ? counts
                : Messages.of(TableMade.class).get("preview_large", touchpoints(result.journeys().getFirst())) + "\n"
                        + counts;
    }

    /** Returns what was left out or must be known, one line each. */
    public List<String> notices() {
        List<String> lines = new ArrayList<>(draft.book().notices());
        lines.addAll(result.report().lines(Locale.getDefault()));
        return lines;
    }
}
