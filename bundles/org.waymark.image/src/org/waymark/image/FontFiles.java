package org.waymark.image;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.fontbox.ttf.FontHeaders;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The TrueType files of this machine, by the name of their face. Java tells the name of a font and not its file. */
final class FontFiles {

    private final Map<String, File> files = new HashMap<>();

    FontFiles() {
        for (URI uri : new FontFileFinder().find()) {
            File file = new File(uri);
            String name = file.getName().toLowerCase(Locale.ROOT);
            try {
                if (name.endsWith(".ttf")) {
                    try (RandomAccessReadBufferedFile in = new RandomAccessReadBufferedFile(file)) {
                        add(new TTFParser().parseTableHeaders(in), file);
                    }
                } else if (name.endsWith(".ttc")) {
                    TrueTypeCollection.processAllFontHeaders(file, headers -> add(headers, file));
                }
            } catch (IOException | RuntimeException damaged) {
                // a font nobody can read is as good as none; its glyphs are drawn as outlines
                continue;
            }
        }
    }

    private void add(FontHeaders headers, File file) {
        if (headers.getError() == null && headers.getName() != null && !headers.isOpenTypePostScript()) {
            files.putIfAbsent(headers.getName(), file);
        }
    }

    /**
     * Reads a face with TrueType outlines.
     *
     * @param name PostScript name
     * @return empty if there is no such file, or a damaged one; else a font that the caller closes
     */
    Optional<TrueTypeFont> face(String name) {
        File file = files.get(name);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc")
                    ? new TrueTypeCollection(file).getFontByName(name)
                    : new TTFParser().parse(new RandomAccessReadBufferedFile(file)));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }
}
