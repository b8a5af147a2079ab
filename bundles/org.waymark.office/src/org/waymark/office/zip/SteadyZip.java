package org.waymark.office.zip;

import java.io.ByteArrayOutputStream;
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
import org.waymark.core.exchange.StoppableStream;

/**
 * Writes office documents whose bytes depend on their content alone. POI stamps each part with the current time; here
 * the compressed parts are copied under one fixed time, also those of a workbook in a presentation. Local headers hold
 * the sizes of all parts.
 */
public final class SteadyZip {

    /** A document that POI writes. */
    @FunctionalInterface
    public interface Document {
        void write(OutputStream out) throws IOException;
    }

    /** The earliest time of a ZIP file, 1 January 1980, independent of the time zone. */
    private static final long DOS_EPOCH = 0x0021_0000L;

    private SteadyZip() {
    }

    /**
     * Writes a document; the stream stays open.
     *
     * @param cancelled says whether the document is no longer wanted
     */
    public static void write(Document document, OutputStream out, BooleanSupplier cancelled) throws IOException {
        Path file = Files.createTempFile("waymark", ".zip");
        try {
            try (OutputStream buffer = new StoppableStream(Files.newOutputStream(file), cancelled)) {
                document.write(buffer);
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
                entry.setTime(ZipUtil.dosToJavaTime(DOS_EPOCH));
                if (from.getName().endsWith(".xlsx")) {
                    embedded(source, from, entry, target);
                    continue;
                }
                entry.setMethod(from.getMethod());
                entry.setSize(from.getSize());
                entry.setCompressedSize(from.getCompressedSize());
                entry.setCrc(from.getCrc());
                try (InputStream raw = source.getRawInputStream(from)) {
                    target.addRawArchiveEntry(entry, raw);
                }
            }
        }
        target.finish();
        out.flush();
    }

    /** Copies a document within a document in the same way. */
    private static void embedded(ZipFile source, ZipArchiveEntry from, ZipArchiveEntry entry,
            ZipArchiveOutputStream target) throws IOException {
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        try (InputStream content = source.getInputStream(from)) {
            write(content::transferTo, steady, () -> false);
        }
        target.putArchiveEntry(entry);
        steady.writeTo(target);
        target.closeArchiveEntry();
    }
}
