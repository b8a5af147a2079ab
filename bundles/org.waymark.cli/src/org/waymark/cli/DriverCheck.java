package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/**
 * Warns of the trap that attributes name our merge driver but the clone does not have it: git then merges line by line
 * without a word.
 */
final class DriverCheck {

    private final Terminal terminal;
    private final Set<Path> checked = new HashSet<>();

    DriverCheck(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One line on the error stream for the work tree of the file, once; nothing where there is no git. */
    void check(Path file) {
        Path folder = terminal.directory().resolve(file).toAbsolutePath().normalize().getParent();
        boolean named = false;
        for (Path top = folder; top != null; top = top.getParent()) {
            named |= namesDriver(top.resolve(".gitattributes"));
            if (Files.exists(top.resolve(".git"))) {
                if (named && checked.add(top)) {
                    warn(top);
                }
                return;
            }
        }
    }

    private void warn(Path top) {
        try {
            if (!new GitProgram(terminal, top).ask("config", "--get", "merge.waymark.driver").ok()) {
                terminal.error(Messages.of(DriverCheck.class).get("git_driverMissing",
                        terminal.display(top)));
            }
        } catch (JourneyException e) {
            // without git on this machine nothing is merged here
            checked.add(top);
        }
    }

    private static boolean namesDriver(Path attributes) {
        try {
            return Files.isRegularFile(attributes) && Files.readString(attributes).lines().anyMatch(GitSetup::isOurs);
        } catch (IOException e) {
            return false;
        }
    }
}
