package org.waymark.ui.export;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.task.ExportFiles;
import org.waymark.core.task.ExportTask;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;

/**
 * State of the dialog at one moment.
 *
 * @param journeys never empty
 * @param file the file, or what several files are called before the name of their journey
 */
record ExportChoice(Exporter exporter, List<Journey> journeys, Optional<View> view, LanguageChoice language,
        ExportSettings settings, Path file) {

    ExportChoice {
        journeys = List.copyOf(journeys);
    }

    ExportInput input(ExportSubject subject, ZonedDateTime created) {
        return new ExportInput(subject.document(), journeys, view, language.locale(subject), settings, created)
                .changed(subject.changes());
    }

    /** Returns the tasks that write it, one for each file. */
    List<ExportTask> tasks(ExportSubject subject, ZonedDateTime created) {
        return ExportFiles.tasks(exporter, input(subject, created), file);
    }
}
