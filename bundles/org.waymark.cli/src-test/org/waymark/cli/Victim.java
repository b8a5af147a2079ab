package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.RecoveryCopy;
import org.waymark.core.persist.RecoveryStore;

/** A process to be killed: it runs command lines again and again, or writes recovery copies, and tells of each that is done. */
public final class Victim {

    private Victim() {
    }

    /** Returns a process of this Java in a folder. */
    static Process start(Path folder, List<String> options, Class<?> main, List<String> args,
            ProcessBuilder.Redirect out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(args);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(out);
        builder.environment().put("SOURCE_DATE_EPOCH", "0");
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** @param args the number of rounds, and the file whose lines are the commands of a round; or {@code copies} and a portfolio */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        if (args[1].equals("copies")) {
            copies(Path.of(args[2]), rounds);
            return;
        }
        List<String> lines = Files.readAllLines(Path.of(args[1]));
        for (int i = 0; i < rounds; i++) {
            for (String line : lines) {
                int code = Main.run(Terminal.ofProcess(), line.split(" "));
                System.out.println("done " + code);
                System.out.flush();
            }
        }
    }

    private static void copies(Path file, int rounds) throws Exception {
        try (RecoveryStore store = new RecoveryStore(file.resolveSibling("copies"))) {
            PortfolioDocument document = PortfolioFiles.load(file);
            RecoveryCopy copy = store.copy();
            for (int i = 0; i < rounds; i++) {
                document.portfolio().setName("unsaved " + i);
                copy.take(document).write();
                System.out.println("done " + i);
                System.out.flush();
            }
            // dies with its copies, as a crash does
            Runtime.getRuntime().halt(0);
        }
    }
}
