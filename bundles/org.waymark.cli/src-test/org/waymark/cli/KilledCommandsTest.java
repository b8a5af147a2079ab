package org.waymark.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.cli.Writers.Allowed;

/** Kills at random: a process that writes again and again is killed, and its folder opens with the old content or the new. */
class KilledCommandsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(value = Writers.class, names = {"SPLIT", "MERGE_BRANCH"})
    void aKilledCommandLeavesTheOldStateOrTheNewOne(Writers writer) throws Exception {
        leavesTheOldStateOrTheNewOne(writer);
    }

    @ParameterizedTest
    @EnumSource(value = Writers.class, names = {"MATRIX_IMPORT", "EXPORTS", "RECOVERY"})
    @Tag("long")
    void everyOtherKilledCommandLeavesTheOldStateOrTheNewOne(Writers writer) throws Exception {
        leavesTheOldStateOrTheNewOne(writer);
    }

    private void leavesTheOldStateOrTheNewOne(Writers writer) throws Exception {
        Tally tally = new Tally("kills at random: " + writer.title);
        try (GitWorld world = new GitWorld(folder.resolve("world"))) {
            Allowed allowed = Allowed.of(writer, folder.resolve("allowed"), world);
            Path fresh = folder.resolve("fresh");
            writer.prepare(fresh, world);
            for (long seed : Tally.seeds(1, 100).toArray()) {
                Path work = folder.resolve("work-" + seed);
                copy(fresh, work);
                kill(writer, work, new Random(seed));
                tally.attempt("seed " + seed, () -> allowed.check(writer, work, world));
            }
        }
        tally.finish();
    }

    private void kill(Writers writer, Path work, Random random) throws Exception {
        Path out = work.resolveSibling(work.getFileName() + ".out");
        List<String> args = writer == Writers.RECOVERY
                ? List.of("1000000", "copies", work.resolve("bank.cjm").toString())
                : List.of(writer == Writers.MERGE_BRANCH ? "1" : "1000000",
                        Files.write(folder.resolve("commands.txt"), writer.commands).toString());
        Process process = Victim.start(work, List.of(), Victim.class, args, ProcessBuilder.Redirect.to(out.toFile()));
        // a merge is done once, so its moments are those after it took the lock
        Path sign = writer == Writers.MERGE_BRANCH ? work.resolve(".waymark") : out;
        while (process.isAlive() && (!Files.exists(sign) || sign.equals(out) && Files.size(out) == 0)) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        process.waitFor(random.nextInt(writer == Writers.MERGE_BRANCH ? 150 : 300), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(dir)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
