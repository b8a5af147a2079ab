package org.waymark.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/**
 * Checks a file before anything parses it: its format, its kind, and the unpacked size of its parts. Everything is
 * unpacked once and discarded, because the sizes stated in a file may be wrong.
 */
final class XlsxCheck {

    private static final long MAX_FILE = 256L << 20;
    private static final int MAX_PARTS = 1_000;
    /** Maximum unpacked size of all sheets together; a workbook of 100,000 assignments has about 200 MB. */
    private static final long MAX_TOTAL = 768L << 20;
    /** Maximum unpacked size of the shared strings, which are held in memory while a workbook is read. */
    private static final long MAX_STRINGS = 128L << 20;
    /** Maximum unpacked size of every other part: styles, relations, properties, drawings. */
    private static final long MAX_PART = 32L << 20;

    private final Path file;
    private final Messages messages;

    private XlsxCheck(Path file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    /** @throws JourneyException with the reason if the file must not be read */
    static void check(Path file, Messages messages) throws IOException, JourneyException {
        new XlsxCheck(file, messages).check();
    }

    /**
     * Checks the parts of a workbook of any origin for their size. Macros and links to other workbooks are neither run
     * nor followed, so they do no harm here.
     *
     * @throws ReadProblem if it must not be read
     */
    static void sizes(ZipFile zip) throws IOException, ReadProblem {
        if (parts(zip).size() > MAX_PARTS || !fits(zip)) {
            throw new ReadProblem("import_tooLarge");
        }
    }

    private void check() throws IOException, JourneyException {
        if (!Files.isRegularFile(file)) {
            throw refused("import_noFile");
        }
        long size = Files.size(file);
        byte[] start = new byte[8];
        int read;
        try (InputStream in = Files.newInputStream(file)) {
            read = in.readNBytes(start, 0, start.length);
        }
        if (read == 8 && (start[0] & 0xff) == 0xd0 && (start[1] & 0xff) == 0xcf) {
            throw oldFormat();
        }
        if (read < 4 || start[0] != 'P' || start[1] != 'K') {
            throw refused("import_notExcel");
        }
        if (size > MAX_FILE) {
            throw refused("import_tooLarge");
        }
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            names(zip);
            if (!fits(zip)) {
                throw refused("import_tooLarge");
            }
        } catch (IOException e) {
            throw new JourneyException(messages.get("import_damaged", file), e);
        }
    }

    /** Explains the refusal of an Excel 97 container, which also holds encrypted workbooks. */
    private JourneyException oldFormat() {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return refused("import_password");
            }
            if (container.getRoot().hasEntryCaseInsensitive("Workbook")
                    || container.getRoot().hasEntryCaseInsensitive("Book")) {
                return refused("import_xls");
            }
            return refused("import_notExcel");
        } catch (IOException | RuntimeException e) {
            return new JourneyException(messages.get("import_notExcel", file), e);
        }
    }

    private void names(ZipFile zip) throws JourneyException {
        Set<String> names = parts(zip);
        if (names.size() > MAX_PARTS) {
            throw refused("import_tooLarge");
        }
        if (names.contains("xl/workbook.bin")) {
            throw refused("import_xlsb");
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            throw refused("import_ods");
        }
        if (!names.contains("[content_types].xml") || !names.contains("xl/workbook.xml")) {
            throw refused("import_notExcel");
        }
        if (names.stream().anyMatch(it -> it.contains("vbaproject") || it.startsWith("xl/macrosheets/"))) {
            throw refused("import_macros");
        }
        if (names.stream().anyMatch(it -> it.startsWith("xl/externallinks/"))) {
            throw refused("import_externalLinks");
        }
    }

    /** Returns the names of the parts in small letters; one more than allowed if there are too many. */
    private static Set<String> parts(ZipFile zip) {
        Set<String> names = new TreeSet<>();
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements() && names.size() <= MAX_PARTS) {
            names.add(entries.nextElement().getName().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** Unpacks everything once and returns whether it has a reasonable size. */
    private static boolean fits(ZipFile zip) throws IOException {
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            long most = Math.min(MAX_TOTAL - total, limit(entry.getName().toLowerCase(Locale.ROOT)));
            long size = 0;
            if (entry.getSize() > most) {
                return false;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    size += n;
                    if (size > most) {
                        return false;
                    }
                }
            }
            total += size;
        }
        return true;
    }

    private static long limit(String name) {
        return name.startsWith("xl/worksheets/")
                ? MAX_TOTAL
                : name.equals("xl/sharedstrings.xml")
                        ? MAX_STRINGS
                        : MAX_PART;
    }

    private JourneyException refused(String key) {
        return new JourneyException(messages.get(key, file));
    }
}
