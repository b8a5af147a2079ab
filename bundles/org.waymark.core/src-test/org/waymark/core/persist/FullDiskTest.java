package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.util.StringUtils;
import org.opentest4j.AssertionFailedError;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.file.DiskFullException;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.model.cjm.Portfolio;

/** Saves to a full disk: a real file system of some kilobytes, which Linux lets an unprivileged process mount. */
class FullDiskTest {

    @TempDir
    private Path folder;

    @Test
    void aFullDiskIsSaidAndTheOldFileStays() throws Exception {
        List<String> onSmallDisk = List.of("unshare", "--map-root-user", "--mount", "sh", "-c",
                "mount -t tmpfs -o size=256k none \"$0\" && exec \"$@\"", folder.toString());
        assumeTrue(run(onSmallDisk, "true").code() == 0, "needs Linux that lets a process have its own file systems");
        Result result = run(onSmallDisk, Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(),
                FullDiskTest.class.getName(), folder.toString());
        assertEquals("done", result.said());
    }

    /** Runs on the small disk, in the given folder. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        Path folder = Path.of(arguments[0]);
        Path file = folder.resolve("bank.cjm");
        PortfolioDocument document = PortfolioFiles.create(file, PersistFixture.bank());
        PortfolioFiles.save(document);
        byte[] before = Files.readAllBytes(file);
        document.portfolio().setDescription("x".repeat(300_000));
        JourneyException failed = assertThrows(JourneyException.class, () -> PortfolioFiles.save(document));
        assertEquals(file + ": Could not be saved: The disk is full; make room on it. Everything on disk is as it was;"
                + " save it somewhere else.", failed.getMessage());
        assertEquals(-1, Files.mismatch(file, Files.write(folder.resolve("before"), before)));
        IOException noRoom = assertThrows(DiskFullException.class,
                () -> WholeFile.write(file, out -> out.write(new byte[300_000])));
        assertTrue(noRoom.getMessage().contains("bank.cjm"), noRoom.getMessage());
        assertEquals(-1, Files.mismatch(file, folder.resolve("before")));
        JourneyException noCopy = assertThrows(JourneyException.class,
                () -> new RecoveryStore(folder.resolve("recovery")).copy().take(large(folder)).write());
        assertTrue(noCopy.getMessage().endsWith(
                "The recovery copy could not be written: The disk is full; make room on it. Save your work soon."),
                noCopy.getMessage());
        try (var left = Files.list(folder)) {
            assertFalse(left.anyMatch(f -> f.toString().endsWith(".tmp")));
        }
        document.portfolio().setDescription("short");
        PortfolioFiles.save(document);
        assertTrue(Files.readString(file).contains("short"));
        System.out.println("done");
    }

    /** Returns a document that does not compress. */
    private static PortfolioDocument large(Path folder) throws JourneyException {
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("large.cjm"), PersistFixture.bank());
        StringBuilder text = new StringBuilder();
        new java.util.Random(1).ints(1_000_000, '0', 'z').filter(Character::isLetterOrDigit)
                .forEach(c -> text.append((char) c));
        document.portfolio().setDescription(text.toString());
        return document;
    }

    /** Builds the class path from code sources, as no system property holds it under all test runners. */
    private static String classPath() {
        return Stream.of(FullDiskTest.class, PortfolioFiles.class, Portfolio.class, EObject.class, EList.class,
                XMLResource.class, ChangeDescription.class, EditingDomain.class, Assertions.class, StringUtils.class,
                AssertionFailedError.class).map(c -> c.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString()).distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private record Result(int code, String said) {
    }

    private static Result run(List<String> start, String... rest) throws InterruptedException {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of(rest));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Result(process.waitFor(), said);
        } catch (IOException none) {
            return new Result(-1, none.getMessage());
        }
    }
}
