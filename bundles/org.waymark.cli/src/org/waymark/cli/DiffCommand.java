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

/** {@code waymark diff A B}. */
final class DiffCommand implements Subcommand.Command {

    enum Format {
        TEXT, JSON, HTML
    }

    private Path older;
    private Path newer;
    private Format format = Format.TEXT;
    private boolean exitCode;
    private Language language;

    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void describe(CommandWords words) {
        words.file("A", "diff_old", it -> older = it);
        words.file("B", "diff_new", it -> newer = it);
        words.option(Format.class, "text|json|html", "diff_format", it -> format = it, "--format");
        words.flag("diff_exitCode", () -> exitCode = true, "--exit-code");
        words.option(Language.class, "en|ru", "diff_lang", it -> language = it, "--lang");
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
