package org.waymark.ui.git;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.ChangeSummary;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.Version;
import org.waymark.git.Commit;
import org.waymark.git.GitException;
import org.waymark.git.PortfolioRepository;

/**
 * Reads histories in the background, one at a time: a new request cancels the previous one. The history of an element
 * is delivered in two parts, the latest commits at once.
 */
final class HistoryReader {

    private static final int COMMITS = 1000;
    private static final int AT_ONCE = 20;
    private static final int VERSIONS = 500;

    /** Receives the result. */
    interface Sink {

        /** @param complete true if no more rows follow */
        void rows(List<HistoryRow> rows, boolean complete);

        void failed(String message);
    }

    private final Display display;
    private Optional<Job> running = Optional.empty();
    private Optional<Job> explaining = Optional.empty();

    HistoryReader(Display display) {
        this.display = display;
    }

    /** @param element its identity; empty for the whole portfolio */
    void read(String title, Path file, Optional<String> element, Sink sink) {
        cancel();
        Job job = new Job(title) {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                GitWork.JobProgress progress = new GitWork.JobProgress(monitor);
                try (PortfolioRepository repository = PortfolioRepository.open(file)) {
                    if (element.isEmpty()) {
                        tell(monitor, sink, repository.history("HEAD", COMMITS, progress).stream()
                                .map(HistoryRow::of).toList(), true);
                    } else {
                        int all = repository.history("HEAD", VERSIONS, progress).size();
                        tell(monitor, sink, changes(repository, element.get(), AT_ONCE, progress), all <= AT_ONCE);
                        if (all > AT_ONCE) {
                            tell(monitor, sink, changes(repository, element.get(), VERSIONS, progress), true);
                        }
                    }
                } catch (GitException e) {
                    if (e.reason() != GitException.Reason.CANCELLED) {
                        display.asyncExec(() -> sink.failed(e.getMessage()));
                    }
                }
                return Status.OK_STATUS;
            }
        };
        running = Optional.of(job);
        job.schedule();
    }

    private static List<HistoryRow> changes(PortfolioRepository repository, String element, int limit,
            GitWork.JobProgress progress) throws GitException {
        return repository.historyOf(element, limit, progress).stream().map(row -> HistoryRow.of(row, element)).toList();
    }

    private void tell(IProgressMonitor monitor, Sink sink, List<HistoryRow> rows, boolean complete) {
        display.asyncExec(() -> {
            if (!monitor.isCanceled()) {
                sink.rows(rows, complete);
            }
        });
    }

    /** Describes the changes of a commit of the portfolio in words. */
    void explain(String title, Path file, Commit commit, Consumer<List<String>> lines) {
        explaining.ifPresent(Job::cancel);
        Job job = new Job(title) {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try (PortfolioRepository repository = PortfolioRepository.open(file)) {
                    Version before = commit.parents().isEmpty()
                            ? Version.empty()
                            : repository.version(commit.parents().getFirst());
                    Version after = repository.version(commit.id());
                    List<String> words = ChangeSummary.of(ModelDiff.between(before, after), Locale.getDefault())
                            .lines();
                    answer(words);
                } catch (JourneyException e) {
                    answer(List.of(e.getMessage()));
                }
                return Status.OK_STATUS;
            }

            private void answer(List<String> words) {
                display.asyncExec(() -> {
                    if (explaining.filter(job -> job == this).isPresent()) {
                        lines.accept(words);
                    }
                });
            }
        };
        explaining = Optional.of(job);
        job.setSystem(true);
        job.schedule();
    }

    void cancel() {
        running.ifPresent(Job::cancel);
        explaining.ifPresent(Job::cancel);
        explaining = Optional.empty();
    }
}
