package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.waymark.cli.report.MergeReport;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.ConflictSentences;
import org.waymark.git.MergeOutcome;
import org.waymark.git.MergeOutcome.FastForward;
import org.waymark.git.MergeOutcome.Merged;
import org.waymark.git.MergeOutcome.MergedPortfolio;
import org.waymark.git.MergeOutcome.UpToDate;
import org.waymark.git.PortfolioRepository;
import org.waymark.core.task.Progress;

/** {@code waymark merge --rev BRANCH [FILE]}: merges a branch with all its portfolios and prints the result. */
final class BranchMerge {

    private final Terminal terminal;
    private final Messages messages;

    BranchMerge(Terminal terminal) {
        this.terminal = terminal;
        messages = Messages.of(BranchMerge.class);
    }

    /**
     * @param file a file in the work tree; that of the working directory if empty
     * @param report file for the result as JSON
     * @return an {@link ExitCode}
     */
    int merge(String revision, Optional<Path> file, Optional<Path> report) throws JourneyException {
        Path place = file.map(terminal.directory()::resolve).orElse(terminal.directory().resolve("portfolio.cjm"));
        if (file.isPresent() && !Files.exists(place)) {
            throw new JourneyException(
                    terminal.file(file.get()).unreadable(new NoSuchFileException(place.toString())));
        }
        try (PortfolioRepository repository = PortfolioRepository.open(place)) {
            MergeOutcome outcome = repository.merge(revision, Progress.NONE);
            int code = tell(outcome, revision);
            if (report.isPresent()) {
                String text = MergeReport.text(revision, outcome, terminal::display, Locale.getDefault(),
                        ProductVersion.number());
                terminal.write(report.get(), text);
            }
            return code;
        }
    }

    private int tell(MergeOutcome outcome, String revision) {
        return switch (outcome) {
            case UpToDate nothing -> say("merge_upToDate");
            case FastForward forward -> say("merge_fastForward", forward.to().shortId(), forward.to().subject());
            case Merged merged when merged.isClean() -> {
                for (MergedPortfolio portfolio : merged.portfolios()) {
                    say("merge_portfolio", terminal.display(portfolio.result().rootFile()));
                }
                yield say("merge_clean", revision);
            }
            case Merged merged -> conflicting(merged);
        };
    }

    private int conflicting(Merged merged) {
        for (MergedPortfolio portfolio : merged.portfolios()) {
            ConflictSentences words = ConflictSentences.of(Locale.getDefault(), portfolio.result().portfolio());
            String name = terminal.display(portfolio.result().rootFile());
            if (portfolio.conflicts().isEmpty()) {
                say("merge_portfolio", name);
            } else {
                say("merge_conflicts", name, portfolio.conflicts().size());
                portfolio.conflicts().forEach(conflict -> terminal.out().println("  " + words.describe(conflict)));
            }
        }
        say("merge_unmerged");
        merged.unmerged().forEach(file -> terminal.out().println("  " + terminal.display(file)));
        say("merge_conclude");
        return ExitCode.FOUND;
    }

    private int say(String key, Object... arguments) {
        terminal.out().println(messages.get(key, arguments));
        return ExitCode.DONE;
    }
}
