package org.waymark.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/** {@code waymark [open] [FILE...]}: starts the desktop as a child process and waits for it. */
final class OpenCommand implements Subcommand.Command {

    /** Exit code with which the workbench requests a restart, as after a change of the workspace. */
    private static final int RESTART = 23;

    private List<Path> files = List.of();

    private final Terminal terminal;
    private final Messages messages;

    OpenCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(OpenCommand.class);
    }

    @Override
    public void describe(CommandWords words) {
        words.all(Path.class, "0..*", "FILE", "open_files", it -> files = it);
    }

    @Override
    public int run() throws JourneyException, IOException, InterruptedException {
        if (!hasDisplay()) {
            String others = Subcommands.all().stream().map(Subcommand::name).filter(n -> !n.equals("open"))
                    .collect(Collectors.joining(", "));
            throw new JourneyException(messages.get("open_noDisplay", others));
        }
        ProcessBuilder process = new ProcessBuilder(command(launcher())).inheritIO();
        terminal.flush();
        int code = process.start().waitFor();
        while (code == RESTART) {
            code = process.start().waitFor();
        }
        return code == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private boolean hasDisplay() {
        return terminal.onWindows() || terminal.onMac()
                || terminal.environment().containsKey("DISPLAY")
                || terminal.environment().containsKey("WAYLAND_DISPLAY");
    }

    /** Returns the command line of the child process. */
    List<String> command(Path launcher) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        // exports and previews paint in memory; only SWT may open windows
        command.add("-Djava.awt.headless=true");
        command.add("--enable-native-access=ALL-UNNAMED");
        if (terminal.onMac()) {
            command.add("-XstartOnFirstThread");
        }
        Path logging = launcher.toAbsolutePath().getParent().resolveSibling("logging.properties");
        if (Files.exists(logging)) {
            command.add("-Djava.util.logging.config.file=" + logging);
        }
        command.add("-jar");
        command.add(launcher.toString());
        files.forEach(file -> command.add(terminal.directory().resolve(file).toString()));
        return command;
    }

    private Path launcher() throws JourneyException, IOException {
        Path plugins = terminal.product().orElse(terminal.directory()).resolve("plugins");
        if (terminal.product().isPresent() && Files.isDirectory(plugins)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(plugins,
                    "org.eclipse.equinox.launcher_*.jar")) {
                for (Path launcher : found) {
                    return launcher;
                }
            }
        }
        throw new JourneyException(messages.get("open_noDesktop", terminal.product().map(Path::toString).orElse("-")));
    }
}
