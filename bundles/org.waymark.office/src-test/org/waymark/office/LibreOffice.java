package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs LibreOffice to read workbooks. Tests that need it fail where it is missing. */
public final class LibreOffice {

    private LibreOffice() {
    }

    /**
     * Opens a file and saves it in another format.
     *
     * @param format such as {@code pdf}
     * @param folder folder for the result
     * @return the folder with the result
     */
    public static Path convert(Path file, String format, Path folder) throws Exception {
        Path out = Files.createDirectories(folder.resolve("libreoffice"));
        // a profile for all tests of a process, as making one takes longer than most conversions
        Path profile = Path.of("target", "libreoffice-" + ProcessHandle.current().pid()).toAbsolutePath();
        run(folder, "LibreOffice", List.of("soffice", "-env:UserInstallation=" + profile.toUri(),
                "--headless", "--convert-to", format, "--outdir", out.toString(), file.toString()));
        return out;
    }

    /** Renders one page of a PDF file as {@code NAME.png}. */
    public static void picture(Path pdf, int page, Path withoutEnding, Path folder) throws Exception {
        run(folder, "pdftoppm of poppler", List.of("pdftoppm", "-r", "100", "-f", Integer.toString(page), "-l",
                Integer.toString(page), "-png", "-singlefile", pdf.toString(), withoutEnding.toString()));
    }

    private static void run(Path folder, String program, List<String> command) throws Exception {
        Path log = folder.resolve("program.log");
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            throw new AssertionError(program + " is not installed", e);
        }
        assertTrue(process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0, Files.readString(log));
    }
}
