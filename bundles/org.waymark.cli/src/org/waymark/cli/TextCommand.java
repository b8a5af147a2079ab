package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.text.PlainText;
import org.waymark.core.persist.PortfolioDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark text FILE}: the content of one file, for git's textconv and for readers. */
@Command
final class TextCommand implements Subcommand.Command {

    @Parameters(paramLabel = "FILE", descriptionKey = "option_portfolio")
    private Path file;

    @Option(names = "--lang", paramLabel = "en|ru", descriptionKey = "text_lang")
    private Language language;

    private final Terminal terminal;

    TextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int run() throws JourneyException, IOException {
        try {
            show(new LoneFile(terminal, file).load());
        } catch (JourneyException e) {
            showBroken(e);
        }
        return ExitCode.DONE;
    }

    /** Shows a broken version unconverted, below a line that says so. It must not stop git from showing its content. */
    private void showBroken(JourneyException problem) throws JourneyException, IOException {
        Path there = terminal.directory().resolve(file);
        if (!Files.isRegularFile(there) || !Files.isReadable(there)) {
            throw problem;
        }
        terminal.out().println(Messages.of(TextCommand.class).get("text_broken",
                Lines.single(problem.getMessage())));
        String raw = new String(Files.readAllBytes(there), StandardCharsets.UTF_8);
        terminal.out().print(raw.lines().map(Lines::single).collect(Collectors.joining("\n", "", "\n")));
    }

    private void show(PortfolioDocument document) {
        EObject shown = document.focus().<EObject>map(j -> j).orElse(document.portfolio());
        Locale locale = language == null ? Locale.getDefault() : language.locale();
        terminal.out().print(PlainText.of(shown, locale));
    }
}
