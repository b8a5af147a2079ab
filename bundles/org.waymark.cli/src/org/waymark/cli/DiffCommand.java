package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.waymark.cli.report.DiffJson;
import org.waymark.cli.report.DiffText;
import org.waymark.core.JourneyException;
import org.waymark.core.task.DiffTask;
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
        DiffTask.Result result = terminal
                .run(new DiffTask(terminal.file(older), terminal.file(newer), terminal.directory()));
        Inputs.tell(terminal, result.notices());
        Locale locale = Language.ofUser(language);
        switch (format) {
            case TEXT -> DiffText.write(result.diff(), locale, terminal.out());
            case JSON -> terminal.out().print(DiffJson.text(result.diff(), slashes(older), slashes(newer), locale,
                    ProductVersion.number()));
            case HTML -> new DiffPage(terminal.out(), Optional.of(result.newer().folder()), locale)
                    .write(result.diff(), result.older(), result.newer());
        }
        return exitCode && !result.diff().isEmpty() ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static String slashes(Path file) {
        return file.toString().replace('\\', '/');
    }
}
