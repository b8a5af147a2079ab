package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.RecoveryStore;
import org.waymark.core.persist.file.FolderLock;

/** The ways in which the product writes files, and what must be true of a folder when one of them died at any moment. */
enum Writers {
    SAVE("save", "import --into bank.cjm in.mmd"),
    SPLIT("split", "split bank.cjm", "join bank.cjm"),
    JOIN("join", "join apart.cjm", "split apart.cjm"),
    MATRIX_IMPORT("matrix import", "matrix import bank.cjm edited.xlsx", "matrix import bank.cjm back.xlsx"),
    MERGE_DRIVER("merge of one file", "merge bank.cjm ours.cjm theirs.cjm -o ours.cjm"),
    EXPORTS("exports", "export bank.cjm --journey _j -o out.html", "export bank.cjm --journey _j -o out.svg",
            "matrix bank.cjm -o out.xlsx", "export theirs.cjm --journey _j -o out.html",
            "export theirs.cjm --journey _j -o out.svg", "matrix theirs.cjm -o out.xlsx"),
    NEW("new", "import in.mmd --force -o bank.cjm"),
    RECOVERY("recovery copies"),
    MERGE_BRANCH("merge --rev", "merge --rev feature");

    final String title;
    final List<String> commands;

    Writers(String title, String... commands) {
        this.title = title;
        this.commands = List.of(commands);
    }

    /** Makes the files that the commands need. */
    void prepare(Path folder, GitWorld world) throws IOException {
        if (this == MERGE_BRANCH) {
            Path clone = world.repository(folder, Map.of("bank.cjm", Portfolios.sound()));
            world.ok(clone, "checkout", "-q", "-b", "feature");
            Files.writeString(clone.resolve("bank.cjm"), Portfolios.sound().replace("Anna", "Vera"));
            world.commit(clone, "theirs");
            world.ok(clone, "checkout", "-q", "main");
            assertEquals(0, new Shell(clone).run("split", "bank.cjm").code());
            Path journey = clone.resolve("journeys").resolve("late-fee.cjm");
            Files.writeString(journey, Files.readString(journey).replace("Asks for a refund", "Asks why"));
            world.commit(clone, "ours");
            return;
        }
        Files.createDirectories(folder);
        Shell shell = new Shell(folder);
        shell.write("bank.cjm", Portfolios.sound());
        shell.write("apart.cjm", Portfolios.sound());
        if (this == JOIN) {
            assertEquals(0, shell.run("split", "apart.cjm").code());
        }
        shell.write("ours.cjm", Portfolios.sound().replace("The call", "The talk"));
        shell.write("theirs.cjm", Portfolios.sound().replace("Anna", "Vera"));
        shell.write("in.mmd", "journey\n  title Another\n  section One\n    Calls: 3: Anna\n");
        if (this == MATRIX_IMPORT) {
            workbook(shell, "edited.xlsx", "R/A", "A/C");
            Files.copy(shell.path("bank.cjm"), shell.path("keep"));
            assertEquals(0, shell.run("matrix", "import", "bank.cjm", "edited.xlsx").code());
            workbook(shell, "back.xlsx", "A/C", "R/A");
            Files.move(shell.path("keep"), shell.path("bank.cjm"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        if (this == EXPORTS) {
            Shell dated = new Shell(folder).with(Map.of("SOURCE_DATE_EPOCH", "0"));
            commands.forEach(line -> assertEquals(0, dated.run(line.split(" ")).code(), line));
        }
    }

    private static void workbook(Shell shell, String name, String from, String to) throws IOException {
        assertEquals(0, shell.run("matrix", "bank.cjm", "-o", name).code());
        try (FileSystem book = FileSystems.newFileSystem(shell.path(name))) {
            Path texts = book.getPath("xl/sharedStrings.xml");
            Files.writeString(texts, Files.readString(texts).replace(">" + from + "<", ">" + to + "<"));
        }
    }

    /** Contents a folder may have, collected from a folder in which the commands were completed one by one. */
    static final class Allowed {

        private final Set<String> states = new HashSet<>();

        /** Runs the commands one by one in a folder of its own; each state in between is allowed. */
        static Allowed of(Writers writer, Path folder, GitWorld world) throws Exception {
            Allowed allowed = new Allowed();
            writer.prepare(folder, world);
            allowed.states.addAll(content(writer, folder));
            Shell shell = new Shell(folder).with(Map.of("SOURCE_DATE_EPOCH", "0"));
            for (String line : writer.commands) {
                Shell.Run run = shell.run(line.split(" "));
                assertTrue(run.code() < 2, line + ": " + run.err());
                allowed.states.addAll(content(writer, folder));
            }
            assertTrue(writer == RECOVERY || allowed.states.size() > 1, "the commands change nothing");
            return allowed;
        }

        /** Returns the contents that must be allowed, each by itself: portfolios as a whole, other results as files. */
        private static Set<String> content(Writers writer, Path folder) throws Exception {
            Set<String> content = new HashSet<>();
            switch (writer) {
                case RECOVERY -> content.add("unsaved");
                case EXPORTS -> {
                    for (String name : List.of("out.html", "out.svg", "out.xlsx")) {
                        content.add(name + java.util.Arrays.hashCode(Files.readAllBytes(folder.resolve(name))));
                    }
                }
                case MERGE_DRIVER -> content.add(text(folder.resolve("ours.cjm")));
                case JOIN -> content.add(text(folder.resolve("apart.cjm")));
                default -> content.add(text(folder.resolve("bank.cjm")));
            }
            return content;
        }

        private static String text(Path file) throws JourneyException {
            // ids of new elements differ from run to run
            return CanonicalText.of(PortfolioFiles.load(file)).replaceAll("\"_[A-Za-z0-9_-]{22}\"", "\"_new\"");
        }

        /** Holds a folder, in which the writer died, to what is promised. */
        void check(Writers writer, Path folder, GitWorld world) throws Exception {
            longAgo(folder.resolve(".waymark"));
            switch (writer) {
                case RECOVERY -> copies(folder.resolve("copies"));
                case MERGE_BRANCH -> merge(folder, world);
                default -> {
                    for (String now : content(writer, folder)) {
                        assertTrue(states.contains(now), "neither old nor new: " + now.lines().limit(1).toList());
                    }
                }
            }
            FolderLock.take(folder, FolderLock.PATIENCE).close();
            assertFalse(Files.exists(folder.resolve(".waymark")), "the work folder stays");
            leftOver(writer, folder);
        }

        /** Makes what the dead left look old, as the next one waits for a lock that may just be being written. */
        private static void longAgo(Path left) throws IOException {
            if (Files.exists(left)) {
                FileTime then = FileTime.from(Instant.now().minusSeconds(60));
                try (Stream<Path> all = Files.walk(left)) {
                    for (Path each : all.toList()) {
                        Files.setLastModifiedTime(each, then);
                    }
                }
            }
        }

        /** Checks that what a killed export leaves is hidden and read by nobody who may not read the result. */
        private static void leftOver(Writers writer, Path folder) throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(each -> each.toString().contains(".tmp")
                        && !each.toString().contains("/.git/")).toList()) {
                    assertTrue(writer == EXPORTS || writer == RECOVERY || writer == MERGE_DRIVER,
                            "left behind: " + file);
                    assertTrue(file.getFileName().toString().startsWith("."), file.toString());
                    String may = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                    String usual = PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(
                            "bank.cjm")));
                    assertTrue(may.equals("rw-------") || writer != RECOVERY && may.equals(usual), may + " " + file);
                }
            }
        }

        private static void copies(Path folder) throws Exception {
            try (RecoveryStore store = new RecoveryStore(folder)) {
                for (RecoveryStore.Recoverable each : store.recoverable()) {
                    assertTrue(store.recover(each).portfolio().getName().startsWith("unsaved "));
                }
            }
            if (Files.exists(folder)) {
                try (Stream<Path> all = Files.list(folder)) {
                    long copies = all.filter(file -> file.toString().endsWith(".recovery")).count();
                    try (RecoveryStore store = new RecoveryStore(folder)) {
                        assertEquals(copies, store.recoverable().size(), "a damaged copy");
                    }
                }
            }
        }

        /**
         * The work tree is old or merged. Where the library of git was just writing it, nothing is committed or lost,
         * and git brings the old state back.
         */
        private void merge(Path folder, GitWorld world) throws Exception {
            if (opensAsAllowed(folder)) {
                return;
            }
            Files.deleteIfExists(folder.resolve(".git").resolve("index.lock"));
            FolderLock.completeCommit(folder);
            if (!opensAsAllowed(folder)) {
                world.ok(folder, "reset", "-q", "--hard", "main");
                assertTrue(opensAsAllowed(folder), "not even after git reset --hard");
            }
        }

        private boolean opensAsAllowed(Path folder) {
            try {
                return states.contains(text(folder.resolve("bank.cjm")));
            } catch (JourneyException e) {
                return false;
            }
        }
    }
}
