package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.cli.report.MergeReport;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.ConflictSentences;
import org.waymark.core.compare.FileMerge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark merge BASE OURS THEIRS -o OUT}, as git calls its merge driver, and {@code waymark merge --rev BRANCH}. */
@Command
final class MergeCommand implements Subcommand.Command {

    @Parameters(arity = "0..3", paramLabel = "FILE", descriptionKey = "merge_files")
    private List<Path> files = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", descriptionKey = "merge_output")
    private Path output;

    @Option(names = "--path", paramLabel = "PATH", descriptionKey = "merge_path")
    private Path path;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "merge_report")
    private Path report;

    @Option(names = "--rev", paramLabel = "BRANCH", descriptionKey = "merge_rev")
    private String revision;

    private final Terminal terminal;
    private final Messages messages;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(MergeCommand.class, terminal.locale());
    }

    @Override
    public int run() throws JourneyException {
        if (revision != null && files.size() <= 1 && output == null && path == null) {
            return new BranchMerge(terminal).merge(revision, files.stream().findFirst(), Optional.ofNullable(report));
        }
        if (revision != null || files.size() != 3 || output == null) {
            throw new JourneyException(messages.get("merge_usage"));
        }
        Path place = path != null ? path : files.get(1);
        Path kept = nameForTheirs(place);
        FileMerge merge = new FileMerge(terminal.resolve(place), kept.getFileName().toString());
        Path ours = terminal.resolve(files.get(1));
        FileMerge.Result result = merge.merge(() -> read(files.get(0)), content(ours), () -> read(files.get(2)));
        if (result.apart()) {
            keep(terminal.resolve(kept));
        }
        new OutputFile(terminal, output).write(out -> out.write(result.content()));
        tell(place, result);
        return result.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    /** What happened, for the user of git; a merge without conflicts says nothing, as git has named the file already. */
    private void tell(Path place, FileMerge.Result result) throws JourneyException {
        ConflictSentences words = ConflictSentences.of(terminal.locale(), result.root());
        if (!result.conflicts().isEmpty() && !output.toString().equals("-")) {
            terminal.out().println(messages.get("merge_conflicts", place, result.conflicts().size()));
            result.conflicts().forEach(conflict -> terminal.out().println("  " + words.describe(conflict)));
            terminal.out().println(messages.get("merge_resolve", place));
        }
        if (report != null) {
            String text = MergeReport.text(place, result.conflicts(), words, result.apart(), Version.number());
            new OutputFile(terminal, report).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private byte[] content(Path file) throws JourneyException {
        try {
            return read(file);
        } catch (IOException e) {
            throw new JourneyException(messages.get("merge_unreadable", file, reason(e)), e);
        }
    }

    private byte[] read(Path file) throws IOException {
        return Files.readAllBytes(terminal.resolve(file));
    }

    private String reason(IOException e) {
        return e instanceof NoSuchFileException ? messages.get("merge_noFile") : e.getMessage();
    }

    private void keep(Path file) throws JourneyException {
        try {
            Files.write(file, read(files.get(2)));
        } catch (NoSuchFileException e) {
            // there is nothing to keep
            terminal.error(messages.get("merge_unreadable", files.get(2), messages.get("merge_noFile")));
        } catch (IOException e) {
            throw new JourneyException(messages.get("merge_notKept", file, e.getMessage()), e);
        }
    }

    /** {@code NAME.theirs.cjm}, with a number if there is such a file with other content. */
    private Path nameForTheirs(Path place) {
        String name = place.getFileName().toString();
        String stem = (name.endsWith(".cjm") ? name.substring(0, name.length() - 4) : name) + ".theirs";
        Path kept = place.resolveSibling(stem + ".cjm");
        for (int i = 2; Files.exists(terminal.resolve(kept)) && !sameAsTheirs(terminal.resolve(kept)); i++) {
            kept = place.resolveSibling(stem + "-" + i + ".cjm");
        }
        return kept;
    }

    private boolean sameAsTheirs(Path file) {
        try {
            return Files.mismatch(file, terminal.resolve(files.get(2))) < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
