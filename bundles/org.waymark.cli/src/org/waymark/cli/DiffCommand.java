package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.waymark.cli.report.DiffJson;
import org.waymark.cli.report.DiffText;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.image.DiffPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waymark diff A B}. */
@Command
final class DiffCommand implements Subcommand.Command {

    enum Format {
        TEXT, JSON, HTML
    }

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff_old")
    private Path older;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "diff_new")
    private Path newer;

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "diff_format")
    private Format format = Format.TEXT;

    @Option(names = "--exit-code", descriptionKey = "diff_exitCode")
    private boolean exitCode;

    @Option(names = "--lang", paramLabel = "en|ru", descriptionKey = "diff_lang")
    private Language language;

    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int run() throws JourneyException, IOException {
        PortfolioDocument from = new LoneFile(terminal, older).load();
        PortfolioDocument to = new LoneFile(terminal, newer).load();
        if (from.focus().isPresent() != to.focus().isPresent()) {
            throw new JourneyException(Messages.of(DiffCommand.class).get("diff_otherKind",
                    from.focus().isPresent() ? newer : older, from.focus().isPresent() ? older : newer));
        }
        Locale locale = language == null ? Locale.getDefault() : language.locale();
        ModelDiff diff = ModelDiff.between(version(from), version(to));
        String oldName = older.toString().replace('\\', '/');
        String newName = newer.toString().replace('\\', '/');
        switch (format) {
            case TEXT -> DiffText.write(diff, locale, terminal.out());
            case JSON -> terminal.out().print(DiffJson.text(diff, oldName, newName, locale, ProductVersion.number()));
            case HTML -> new DiffPage(terminal.out(), Optional.of(to.folder()), locale).write(diff, from, to);
        }
        return exitCode && !diff.isEmpty() ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static org.waymark.core.compare.Version version(PortfolioDocument document) {
        EObject root = document.focus().<EObject>map(journey -> journey).orElse(document.portfolio());
        return org.waymark.core.compare.Version.of(root);
    }
}
