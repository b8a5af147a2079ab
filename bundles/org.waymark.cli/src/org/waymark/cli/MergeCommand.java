package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.cli.report.MergeReport;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.ConflictSentences;
import org.waymark.core.task.MergeFileTask;
import org.waymark.core.task.NamedFile;

/**
 * {@code waymark merge BASE OURS THEIRS -o OUT}, called by git as merge driver, and {@code waymark merge --rev BRANCH}.
 */
final class MergeCommand implements Subcommand.Command {

    private List<Path> files = List.of();
    private Path output;
    private Path path;
    private Path report;
    private String revision;

    private final Terminal terminal;
    private final Messages messages;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(MergeCommand.class);
    }

    @Override
    public void describe(CommandWords words) {
        words.all(Path.class, "0..3", "FILE", "merge_files", it -> files = it);
        words.option(Path.class, "OUT", "merge_output", it -> output = it, "-o", "--output");
        words.option(Path.class, "PATH", "merge_path", it -> path = it, "--path");
        words.option(Path.class, "FILE", "merge_report", it -> report = it, "--report");
        words.option(String.class, "BRANCH", "merge_rev", it -> revision = it, "--rev");
    }

    @Override
    public int run() throws JourneyException {
        if (revision != null && files.size() <= 1 && output == null && path == null) {
            return new BranchMerge(terminal).merge(revision, files.stream().findFirst(), Optional.ofNullable(report));
        }
        if (revision != null || files.size() != 3 || output == null) {
            throw new JourneyException(messages.get("merge_usage"));
        }
        NamedFile place = terminal.file(path != null ? path.normalize() : files.get(1));
        MergeFileTask.Result result = terminal.run(new MergeFileTask(terminal.file(files.get(0)),
                terminal.file(files.get(1)), terminal.file(files.get(2)), place, terminal.output(output)));
        if (result.theirs() instanceof MergeFileTask.Theirs.Missing missing) {
            terminal.error(missing.message());
        }
        tell(place, result);
        return result.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    /** Prints the result for the user of git; nothing for a merge without conflicts, as git names the file itself. */
    private void tell(NamedFile place, MergeFileTask.Result result) throws JourneyException {
        String name = Lines.single(place.shown());
        ConflictSentences words = ConflictSentences.of(Locale.getDefault(), result.root());
        if (!result.conflicts().isEmpty() && !output.toString().equals("-")) {
            terminal.out().println(messages.get("merge_conflicts", name, result.conflicts().size()));
            result.conflicts().forEach(conflict -> terminal.out().println("  " + words.describe(conflict)));
            terminal.out().println(messages.get("merge_resolve", name));
        }
        if (report != null) {
            boolean apart = !(result.theirs() instanceof MergeFileTask.Theirs.Merged);
            terminal.write(report,
                    MergeReport.text(place.shown(), result.conflicts(), words, apart, ProductVersion.number()));
        }
    }
}
