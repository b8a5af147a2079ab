package org.waymark.core.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.waymark.core.text.Labels;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.persist.Slugs;
import org.waymark.model.cjm.Journey;

/** Divides an export into tasks of one file each: a format for single journeys gets a file for each journey. */
public final class ExportFiles {

    private ExportFiles() {
    }

    /**
     * Returns the tasks in the order of the journeys.
     *
     * @param file the file, or the start of the file names, which is followed by the name of the journey: {@code
     *     a-day-at-the-bank.svg} and {@code a-loan.svg} for {@code a.svg}
     */
    public static List<ExportTask> tasks(Exporter exporter, ExportInput input, Path file) {
        if (exporter.scope() == Exporter.Scope.JOURNEYS || input.journeys().size() == 1) {
            return List.of(new ExportTask(exporter, input, new Output.File(file)));
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        Set<String> taken = new HashSet<>();
        List<ExportTask> tasks = new ArrayList<>();
        for (Journey journey : input.journeys()) {
            String slug = Slugs.unique(Labels.of(journey), taken::add);
            Path own = file.resolveSibling(name.substring(0, dot) + '-' + slug + name.substring(dot));
            tasks.add(new ExportTask(exporter, input.of(journey), new Output.File(own)));
        }
        return List.copyOf(tasks);
    }
}
