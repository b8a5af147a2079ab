package org.waymark.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;

import java.util.function.BooleanSupplier;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipUtil;
import org.apache.poi.ss.usermodel.Workbook;
import org.waymark.core.exchange.StoppableStream;

/**
 * Writes workbooks whose bytes depend on their content alone. POI stamps each part with the current time; here the
 * compressed parts are copied under one fixed time. Local headers hold the sizes of all parts.
 */
final class SteadyZip {

    /** The earliest time of a ZIP file, 1 January 1980, independent of the time zone. */
    private static final long DOS_EPOCH = 0x0021_0000L;

    private SteadyZip() {
    }

    static void write(Workbook workbook, OutputStream out, BooleanSupplier cancelled) throws IOException {
        Path file = Files.createTempFile("waymark", ".xlsx");
        try {
            try (OutputStream buffer = new StoppableStream(Files.newOutputStream(file), cancelled)) {
                workbook.write(buffer);
            }
            copy(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private static void copy(Path file, OutputStream out) throws IOException {
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(out);
        try (ZipFile source = ZipFile.builder().setPath(file).get()) {
            Enumeration<ZipArchiveEntry> entries = source.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry from = entries.nextElement();
                ZipArchiveEntry entry = new ZipArchiveEntry(from.getName());
                entry.setMethod(from.getMethod());
                entry.setSize(from.getSize());
                entry.setCompressedSize(from.getCompressedSize());
                entry.setCrc(from.getCrc());
                entry.setTime(ZipUtil.dosToJavaTime(DOS_EPOCH));
                try (InputStream raw = source.getRawInputStream(from)) {
                    target.addRawArchiveEntry(entry, raw);
                }
            }
        }
        target.finish();
        out.flush();
    }
}
