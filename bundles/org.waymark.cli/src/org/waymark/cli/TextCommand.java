package org.waymark.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.JourneyException;
import org.waymark.core.PlainText;
import org.waymark.core.persist.PortfolioDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark text FILE}: what stands in one file, for git's textconv and for readers. */
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
    public int run() throws JourneyException {
        PortfolioDocument document = new LoneFile(terminal, file).load();
        EObject shown = document.focus().<EObject>map(j -> j).orElse(document.portfolio());
        Locale locale = language == null ? terminal.locale() : language.locale();
        terminal.out().print(PlainText.of(shown, locale));
        return ExitCode.DONE;
    }
}
