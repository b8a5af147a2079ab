package org.waymark.core.task;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Validation;
import org.waymark.core.rules.Validator;

/**
 * Validates files. A file that cannot be read or checked, for whatever reason, does not prevent the others from being
 * validated.
 *
 * @param files portfolios or journey files
 * @param source supplies the files and those they name; empty for the files on disk
 * @param settings enabled rules and their severities
 * @param validator checks each of them
 */
public record ValidateTask(List<NamedFile> files, Optional<FileSource> source, RuleSettings settings,
        Validator validator) implements Task<List<FileOutcome>> {

    /** Creates a task that checks all rules. */
    public ValidateTask(List<NamedFile> files, Optional<FileSource> source, RuleSettings settings) {
        this(files, source, settings, new Validator());
    }

    public ValidateTask {
        files = List.copyOf(files);
    }

    /** Creates a task for files on disk. */
    public ValidateTask(List<NamedFile> files, RuleSettings settings) {
        this(files, Optional.empty(), settings);
    }

    /** @return the outcome for each file, in the order of the files */
    @Override
    public Outcome<List<FileOutcome>> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            progress.begin(Messages.of(ValidateTask.class).get("validate_checking"), files.size());
            Set<List<Object>> told = new HashSet<>();
            List<FileOutcome> outcomes = new ArrayList<>();
            for (NamedFile file : files) {
                progress.check();
                outcomes.add(check(file, told));
                progress.worked(1);
            }
            return List.copyOf(outcomes);
        });
    }

    private FileOutcome check(NamedFile file, Set<List<Object>> told) {
        try {
            PortfolioDocument document = source.isPresent()
                    ? PortfolioFiles.load(file.path(), source.get())
                    : PortfolioFiles.load(file.path());
            Validation all = validator.report(document, settings);
            return new FileOutcome.Checked(file, new Validation(fresh(all.findings(), told),
                    fresh(all.suppressed(), told)), document.notices());
        } catch (JourneyException e) {
            return new FileOutcome.Unreadable(file, e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            return failed(file, "validate_outOfMemory", e);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(file, "validate_failed", e);
        }
    }

    private static FileOutcome failed(NamedFile file, String message, Throwable error) {
        return new FileOutcome.Unreadable(file, Messages.of(ValidateTask.class).get(message, file.shown(), error),
                error);
    }

    /**
     * Returns the findings that were not reported for an earlier file; a hook may name a portfolio and its journey
     * files.
     */
    private static List<Finding> fresh(List<Finding> findings, Set<List<Object>> told) {
        return findings.stream().filter(f -> told.add(List.of(f.file(), f.elementId(), f.ruleId(), f.feature(),
                f.message(), f.arguments()))).toList();
    }
}
