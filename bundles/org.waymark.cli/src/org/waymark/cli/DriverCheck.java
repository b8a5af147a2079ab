package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.git.WorkTrees;

/**
 * Warns if attributes name the merge driver but the clone does not have it, because git then silently merges by line.
 */
final class DriverCheck {

    private final Terminal terminal;
    private final Set<Path> checked = new HashSet<>();

    DriverCheck(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Prints one line on the error stream for the work tree of the file, once; nothing without git. */
    void check(Path file) {
        Path there = terminal.directory().resolve(file).toAbsolutePath().normalize();
        Optional<Path> top = WorkTrees.around(there);
        boolean named = top.isPresent() && Stream.iterate(there.getParent(), Path::getParent)
                .takeWhile(folder -> folder.startsWith(top.get()))
                .anyMatch(folder -> namesDriver(folder.resolve(".gitattributes")));
        if (named && checked.add(top.get())) {
            warn(top.get());
        }
    }

    private void warn(Path top) {
        try {
            if (!new GitProgram(terminal, top).ask("config", "--get", "merge.waymark.driver").ok()) {
                terminal.error(Messages.of(DriverCheck.class).get("git_driverMissing",
                        terminal.display(top)));
            }
        } catch (JourneyException e) {
            // without a git program nothing is merged on this machine
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
