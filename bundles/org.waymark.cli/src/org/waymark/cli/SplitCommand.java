package org.waymark.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark split FILE}: gives journeys files of their own; {@code waymark join FILE} puts them back. */
@Command
final class SplitCommand implements Subcommand.Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "option_portfolio")
    private Path file;

    @Option(names = "--journey", paramLabel = "NAME|ID", descriptionKey = "option_journey")
    private String journey;

    private final Terminal terminal;
    private final boolean split;
    private final Messages messages;

    private SplitCommand(Terminal terminal, boolean split) {
        this.terminal = terminal;
        this.split = split;
        messages = Messages.of(SplitCommand.class, terminal.locale());
    }

    static SplitCommand split(Terminal terminal) {
        return new SplitCommand(terminal, true);
    }

    static SplitCommand join(Terminal terminal) {
        return new SplitCommand(terminal, false);
    }

    @Override
    public int run() throws JourneyException {
        PortfolioDocument document = Inputs.load(terminal, file);
        StringBuilder said = new StringBuilder();
        for (Journey each : new JourneyChoice(terminal).choose(document, file, Optional.ofNullable(journey))) {
            boolean apart = !document.fileOf(each).equals(document.rootFile());
            if (apart != split) {
                said.append(move(document, each)).append('\n');
            }
        }
        if (said.isEmpty()) {
            terminal.out().println(messages.get(split ? "split_nothing" : "join_nothing", terminal.display(
                    document.rootFile())));
            return ExitCode.DONE;
        }
        PortfolioFiles.save(document);
        terminal.out().print(said);
        return ExitCode.DONE;
    }

    private String move(PortfolioDocument document, Journey moved) {
        if (split) {
            PortfolioFiles.split(document, moved);
        } else {
            PortfolioFiles.join(document, moved);
        }
        return messages.get("split_moved", Labels.of(moved), terminal.display(document.fileOf(moved)));
    }
}
