package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles.OpenForWriting;
import org.waymark.core.task.JourneyChoice;
import org.waymark.core.task.SplitTask;
import org.waymark.core.task.SplitTask.Where;
import org.waymark.model.cjm.Journey;

/** {@code waymark split FILE} moves journeys into files of their own; {@code waymark join FILE} moves them back. */
final class SplitCommand implements Subcommand.Command {

    private Path file;
    private String journey;

    private final Terminal terminal;
    private final Where where;
    private final Messages messages = Messages.of(SplitCommand.class);

    private SplitCommand(Terminal terminal, Where where) {
        this.terminal = terminal;
        this.where = where;
    }

    static SplitCommand split(Terminal terminal) {
        return new SplitCommand(terminal, Where.APART);
    }

    static SplitCommand join(Terminal terminal) {
        return new SplitCommand(terminal, Where.TOGETHER);
    }

    @Override
    public void describe(CommandWords words) {
        words.file("FILE", "option_portfolio", it -> file = it);
        words.option(String.class, "NAME|ID", "option_journey", it -> journey = it, "--journey");
    }

    @Override
    public int run() throws JourneyException {
        try (OpenForWriting opened = Inputs.open(terminal, file)) {
            return run(opened.document());
        }
    }

    private int run(PortfolioDocument document) throws JourneyException {
        List<Journey> journeys = new JourneyChoice(document, file.toString()).journeys(Optional.ofNullable(journey));
        List<SplitTask.Moved> moved = terminal.run(new SplitTask(document, journeys, where));
        moved.forEach(it -> terminal.out()
                .println(messages.get("split_moved", it.name(), terminal.display(it.file()))));
        if (moved.isEmpty()) {
            terminal.out().println(messages.get(where == Where.APART ? "split_nothing" : "join_nothing",
                    terminal.display(document.rootFile())));
        }
        return ExitCode.DONE;
    }
}
