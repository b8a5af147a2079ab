package org.waymark.core.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Portfolio;

/**
 * The file of a portfolio to be created.
 *
 * @param file path of the file
 * @param overwrite true if an existing file may be replaced
 */
public record NewFile(NamedFile file, boolean overwrite) {

    /** Returns the reason why the file cannot be created, for the user; empty if none is known. */
    public Optional<String> problem() {
        Messages messages = Messages.of(NewFile.class);
        Path path = file.path();
        if (Files.isDirectory(path)) {
            return Optional.of(messages.get("output_isFolder", file.shown()));
        }
        if (Files.exists(path) && !overwrite) {
            return Optional.of(messages.get("new_exists", file.shown()));
        }
        Path folder = path.toAbsolutePath().getParent();
        return Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of(messages.get("output_noFolder", file.shown(), folder));
    }

    /** Writes a portfolio to the file. */
    PortfolioDocument save(Portfolio portfolio) throws JourneyException {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            throw new JourneyException(problem.get());
        }
        PortfolioDocument document = PortfolioFiles.create(file.path(), portfolio);
        PortfolioFiles.save(document,
                overwrite ? PortfolioFiles.IfChanged.OVERWRITE : PortfolioFiles.IfChanged.REFUSE);
        return document;
    }
}
