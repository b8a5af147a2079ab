package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.cli.Writers.Allowed;

/** Kills at every operation on files: the folder as it is before each of them opens with the old content or the new one. */
class FrozenStatesTest {

    @TempDir
    private Path folder;

    private List<String> run(Writers writer, Path work, Path frozen) throws Exception {
        List<String> options = List.of("-Djava.nio.file.spi.DefaultFileSystemProvider=" + FreezingFiles.class.getName(),
                "-Dfreeze.folder=" + work, "-Dfreeze.into=" + frozen);
        List<String> args = new ArrayList<>();
        if (writer == Writers.RECOVERY) {
            args.addAll(List.of("3", "copies", work.resolve("bank.cjm").toString()));
        } else {
            args.addAll(List.of("1", Files.write(folder.resolve(writer + ".txt"), writer.commands).toString()));
        }
        Path out = folder.resolve(writer + ".out");
        Process process = Victim.start(work, options, Victim.class, args, ProcessBuilder.Redirect.to(out.toFile()));
        assertEquals(0, process.waitFor(), Files.readString(out));
        return Files.readAllLines(out);
    }

    /** One of them takes seconds, all of them a minute: each is a process. */
    static Stream<Writers> writers() {
        return Arrays.stream(Writers.values()).limit(Tally.number(1, 100));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void everyStateInBetweenIsOldOrNew(Writers writer) throws Exception {
        try (GitWorld world = new GitWorld(folder.resolve("world"))) {
            everyState(writer, world);
        }
    }

    private void everyState(Writers writer, GitWorld world) throws Exception {
        Allowed allowed = Allowed.of(writer, folder.resolve("allowed-" + writer).toAbsolutePath(), world);
        Path work = folder.resolve("work-" + writer);
        writer.prepare(work, world);
        Path frozen = Files.createDirectory(folder.resolve("frozen-" + writer));
        List<String> out = run(writer, work.toRealPath(), frozen.toRealPath());
        assertTrue(writer == Writers.RECOVERY || out.stream().noneMatch(line -> line.startsWith("done 2")),
                out.toString());
        Tally tally = new Tally("frozen states: " + writer.title);
        List<Path> states = states(frozen);
        assertTrue(states.size() > 3, "only " + states.size() + " states");
        for (Path state : states) {
            tally.attempt("state " + state.getFileName(), () -> allowed.check(writer, state, world));
        }
        tally.finish();
    }

    private static List<Path> states(Path frozen) throws IOException {
        try (var all = Files.list(frozen)) {
            return all.sorted((a, b) -> Integer.parseInt(a.getFileName().toString())
                    - Integer.parseInt(b.getFileName().toString())).toList();
        }
    }
}
