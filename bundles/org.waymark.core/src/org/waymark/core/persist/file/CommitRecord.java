package org.waymark.core.persist.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The decision to replace several files, on disk before the first of them gets its new content. Whoever finds it after
 * the process died completes it. Every file it names lies in the folder of the portfolios or below it; a record that
 * names another is damaged.
 *
 * @param steps what replaces what, in order
 */
record CommitRecord(List<Step> steps) {

    private static final String HEAD = "waymark-commit 1";
    private static final String END = "end";

    /**
     * One file.
     *
     * @param target its name
     * @param replacement new content under a temporary name; {@code null} to delete the target
     */
    record Step(Path target, Path replacement) {
    }

    CommitRecord {
        steps = List.copyOf(steps);
    }

    /** Writes the record: after this the commit counts as done. */
    void write(WorkFolder work) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Step step : steps) {
            text.append(name(work, step.target())).append(' ')
                    .append(step.replacement() == null ? "-" : name(work, step.replacement())).append('\n');
        }
        text.append(END).append('\n');
        Path temporary = work.temporary();
        work.create(temporary);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.US_ASCII.encode(text.toString()));
            channel.force(true);
        }
        Files.move(temporary, work.record(), StandardCopyOption.ATOMIC_MOVE);
        WorkFolder.flush(work.path());
    }

    /** Names are written in hexadecimal: a file name may hold any character. */
    private static String name(WorkFolder work, Path file) {
        return HexFormat.of().formatHex(
                work.portfolios().relativize(file.toAbsolutePath()).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Path path(WorkFolder work, String name) throws IOException {
        try {
            String text = new String(HexFormat.of().parseHex(name), StandardCharsets.UTF_8);
            Path file = work.portfolios().resolve(text).normalize();
            // a record may come with a clone: it must not touch what is no portfolio, nor anything outside
            boolean ours = file.startsWith(work.path())
                    ? file.toString().endsWith(WorkFolder.TEMPORARY)
                    : file.getFileName().toString().contains(".cjm");
            if (!file.startsWith(work.portfolios()) || !ours) {
                throw damaged(work, null);
            }
            return file;
        } catch (IllegalArgumentException e) {
            throw damaged(work, e);
        }
    }

    private static FileSystemException damaged(WorkFolder work, Exception cause) {
        FileSystemException problem = new FileSystemException(work.record().toString(), null,
                Target.message("record_damaged", work.record()));
        problem.initCause(cause);
        return problem;
    }

    /** Forgets the record: its files have their names, durably. */
    static void forget(WorkFolder work) throws IOException {
        Files.deleteIfExists(work.record());
        WorkFolder.flush(work.path());
    }

    /**
     * Completes a commit that was recorded in the folder and broken off; without a record does nothing. The caller
     * holds the lock.
     *
     * @throws IOException if it cannot be completed; the record stays
     */
    static void complete(WorkFolder work) throws IOException {
        if (!Files.exists(work.record(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        CommitRecord record = read(work);
        try {
            for (Step step : record.steps()) {
                if (step.replacement() == null) {
                    Files.deleteIfExists(step.target());
                } else if (Files.exists(step.replacement(), LinkOption.NOFOLLOW_LINKS)) {
                    Files.move(step.replacement(), step.target(), StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            FileSystemException problem = new FileSystemException(work.record().toString(), null,
                    Target.message("record_failed", e.getMessage()));
            problem.initCause(e);
            throw problem;
        }
        record.steps().stream().map(step -> step.target().getParent()).distinct().forEach(WorkFolder::flush);
        forget(work);
    }

    private static CommitRecord read(WorkFolder work) throws IOException {
        List<String> lines = Files.readAllLines(work.record(), StandardCharsets.UTF_8);
        if (lines.size() < 2 || !lines.getFirst().equals(HEAD) || !lines.getLast().equals(END)) {
            throw damaged(work, null);
        }
        List<Step> steps = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            String[] names = line.split(" ", -1);
            if (names.length != 2) {
                throw damaged(work, null);
            }
            Step step = new Step(path(work, names[0]), names[1].equals("-") ? null : path(work, names[1]));
            if (step.target().startsWith(work.path())
                    || step.replacement() != null && !step.replacement().startsWith(work.path())) {
                throw damaged(work, null);
            }
            steps.add(step);
        }
        return new CommitRecord(steps);
    }
}
