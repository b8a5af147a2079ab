package org.waymark.core.persist.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;

class FileTransactionTest {

    /** Stands for the death of the process: nothing after it runs, no cleaning up either. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String state() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files.toString();
    }

    private void old() throws IOException {
        Files.createDirectories(folder.resolve("journeys"));
        Files.writeString(folder.resolve("journeys/a.cjm"), "a1");
        Files.writeString(folder.resolve("journeys/gone.cjm"), "g1");
        Files.writeString(folder.resolve("root.cjm"), "r1");
    }

    private static void change(FileTransaction transaction, Path folder) throws IOException {
        transaction.write(folder.resolve("journeys/a.cjm"), bytes("a2"));
        transaction.write(folder.resolve("journeys/new.cjm"), bytes("n2"));
        transaction.write(folder.resolve("root.cjm"), bytes("r2"));
        transaction.delete(folder.resolve("journeys/gone.cjm"));
        transaction.commit();
    }

    /** Runs the change and dies at a checkpoint; a lock of a dead process is left behind, as by a kill. */
    private List<String> dieAt(int checkpoint) throws IOException {
        List<String> reached = new ArrayList<>();
        FolderLock lock = FolderLock.take(folder, FolderLock.PATIENCE);
        FileTransaction transaction = new FileTransaction(lock, what -> {
            reached.add(what);
            if (reached.size() == checkpoint) {
                throw new Killed();
            }
        });
        try {
            change(transaction, folder);
            transaction.close();
            lock.close();
        } catch (Killed killed) {
            // the lock names a process that has ended
            Path file = folder.resolve(".waymark/lock");
            Files.writeString(file, Files.readString(file).replaceFirst("process=\\d+", "process=999999999"));
        }
        return reached;
    }

    @Test
    void aProcessThatDiesAtAnyPointLeavesTheOldStateOrTheNewOne() throws Exception {
        old();
        String before = state();
        List<String> all = dieAt(Integer.MAX_VALUE);
        String after = state();
        assertFalse(before.equals(after));
        assertTrue(all.size() > 10, all.toString());
        int completed = 0;
        for (int point = 1; point <= all.size(); point++) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
            old();
            dieAt(point);
            FolderLock.completeCommit(folder);
            FolderLock.take(folder, FolderLock.PATIENCE).close();
            String now = state();
            assertTrue(now.equals(before) || now.equals(after), all.get(point - 1) + ": " + now);
            completed += now.equals(after) ? 1 : 0;
            assertFalse(Files.exists(folder.resolve(".waymark")), all.get(point - 1));
        }
        assertTrue(completed >= 4 && completed < all.size(), "completed " + completed);
    }

    @Test
    void afterTheRecordIsWrittenOpeningCompletesTheCommit() throws Exception {
        old();
        List<String> all = dieAt(Integer.MAX_VALUE);
        int recorded = all.indexOf("recorded") + 1;
        old();
        Files.delete(folder.resolve("journeys/new.cjm"));
        dieAt(recorded);
        assertTrue(FolderLock.completeCommit(folder));
        assertEquals("a2", Files.readString(folder.resolve("journeys/a.cjm")));
        assertFalse(Files.exists(folder.resolve("journeys/gone.cjm")));
        assertFalse(FolderLock.completeCommit(folder));
    }

    @Test
    void aMoveThatFailsUndoesTheOthersAndForgetsTheRecord() throws Exception {
        old();
        String before = state();
        try (FolderLock lock = FolderLock.take(folder, FolderLock.PATIENCE);
                FileTransaction transaction = new FileTransaction(lock, what -> {
                    if (what.equals("moved root.cjm")) {
                        throw new IOException("the disk went away");
                    }
                })) {
            assertThrows(IOException.class, () -> change(transaction, folder));
            assertFalse(Files.exists(folder.resolve(".waymark/commit")));
            Files.writeString(folder.resolve("root.cjm"), "r1");
        }
        assertEquals(before, state());
    }

    @Test
    void aRecordThatNamesOtherFilesIsRefusedAndTouchesNothing() throws Exception {
        Path document = Files.writeString(folder.resolve("notes.txt"), "mine");
        Path work = Files.createDirectory(folder.resolve(".waymark"));
        for (String name : List.of("notes.txt", "../x.cjm", ".waymark/lock")) {
            String hex = java.util.HexFormat.of().formatHex(bytes(name));
            Files.writeString(work.resolve("commit"), "waymark-commit 1\n" + hex + " -\nend\n");
            FileSystemException damaged = assertThrows(FileSystemException.class,
                    () -> FolderLock.take(folder, FolderLock.PATIENCE));
            assertTrue(damaged.getReason().contains("damaged"), damaged.getReason());
            assertEquals("mine", Files.readString(document));
        }
    }

    @Test
    void aNewFileGetsTheUsualPermissionsAndAnOldOneKeepsItsOwn() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path usual = Files.createFile(folder.resolve("usual"));
        Path old = Files.createFile(folder.resolve("old.svg"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        WholeFile.write(old, out -> out.write(bytes("secret")));
        WholeFile.write(folder.resolve("new.svg"), out -> {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(it -> it.toString().endsWith(".tmp")).toList()) {
                    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
                }
            }
            out.write(bytes("new"));
        });
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(old)));
        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(folder.resolve("new.svg")));
    }

    @Test
    void aLinkTheUserChoseStaysAndALinkTheProgramDidNotChooseIsRefused() throws Exception {
        Path real = Files.writeString(folder.resolve("real.svg"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), real);
        WholeFile.write(link, out -> out.write(bytes("new")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));

        Path outside = folder.resolve("outside");
        Path dangling = Files.createSymbolicLink(folder.resolve("map.theirs.cjm"), outside);
        assertThrows(FileSystemException.class, () -> WholeFile.writeOwn(dangling, bytes("x")));
        assertThrows(FileSystemException.class, () -> WholeFile.write(dangling, out -> out.write(1)));
        assertFalse(Files.exists(outside));
        Files.createFile(outside);
        assertThrows(FileSystemException.class, () -> WholeFile.writeOwn(dangling, bytes("x")));
        assertEquals(0, Files.size(outside));
    }

    @Test
    void aJourneyFileThatLeadsOutOfThePortfoliosFolderIsNotWritten() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.cjm"), "theirs");
        Path portfolio = Files.createDirectory(folder.resolve("portfolio"));
        Files.createSymbolicLink(portfolio.resolve("journeys"), folder);
        Files.createSymbolicLink(portfolio.resolve("map.cjm"), outside);
        try (FolderLock lock = FolderLock.take(portfolio, FolderLock.PATIENCE);
                FileTransaction transaction = new FileTransaction(lock)) {
            assertThrows(FileSystemException.class,
                    () -> transaction.write(portfolio.resolve("map.cjm"), bytes("ours")));
            assertThrows(FileSystemException.class,
                    () -> transaction.write(portfolio.resolve("journeys/new.cjm"), bytes("ours")));
        }
        assertEquals("theirs", Files.readString(outside));
        assertFalse(Files.exists(folder.resolve("new.cjm")));
    }

    @Test
    void contentThatFailsLeavesTheOldFileAndNoTemporaryOne() throws Exception {
        Path file = Files.writeString(folder.resolve("out.svg"), "old");
        assertThrows(JourneyException.class, () -> WholeFile.write(file, out -> {
            out.write(bytes("half"));
            throw new JourneyException("no");
        }));
        assertEquals("{out.svg=old}", state());
    }
}
