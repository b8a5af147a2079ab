package org.waymark.image;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.waymark.core.layout.FontSpec;

/**
 * The fonts of a PDF. A face whose file is found is embedded with the glyphs that occur. A glyph of any other font is
 * drawn as an outline, with the text it stands for beside it.
 */
final class PdfFonts {

    private static final int EM = 1000;
    /** From here on Java marks glyphs that were merged into others, as in ligatures. */
    private static final int MERGED = 0xFFFE;
    /** Entries of one section of a table of meanings. */
    private static final int SECTION = 100;
    private static final int BOLD = 1;
    private static final int ITALIC = 2;

    /**
     * An embedded face.
     *
     * @param name in the resources
     * @param meanings the text each glyph stands for
     */
    private record Face(PDType0Font font, String name, Map<Integer, String> meanings) {
    }

    /** A glyph that is drawn as an outline. */
    private record Drawn(Font font, int code) {
    }

    private final PDDocument document;
    private final COSDictionary fontEntries;
    private final COSDictionary objectEntries;
    private final Fonts fonts;
    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Map<Font, Optional<Face>> faces = new HashMap<>();
    private final Map<String, Optional<Face>> byName = new HashMap<>();
    private final Map<Drawn, String> outlines = new HashMap<>();
    private final Map<Font, Font> sized = new HashMap<>();
    private Optional<FontFiles> files = Optional.empty();

    /**
     * @param fontEntries fonts of the pages' resources
     * @param objectEntries external objects of the pages' resources
     */
    PdfFonts(PDDocument document, COSDictionary fontEntries, COSDictionary objectEntries, Fonts fonts) {
        this.document = document;
        this.fontEntries = fontEntries;
        this.objectEntries = objectEntries;
        this.fonts = fonts;
    }

    /** Writes the operators that show a line with its left end and baseline at x, y, where y grows downwards. */
    void show(String text, FontSpec spec, double x, double y, StringBuilder out) throws IOException {
        double left = x;
        for (Fonts.Piece piece : fonts.pieces(text, spec)) {
            Font font = sized.computeIfAbsent(piece.font(), it -> it.deriveFont((float) EM));
            GlyphVector glyphs = piece.glyphs(font, context);
            Optional<Face> face = complete(glyphs) ? face(font, spec) : Optional.empty();
            StringBuilder drawn = new StringBuilder();
            boolean plain = face.isPresent() && letters(piece, glyphs, face.get(), spec.size(), left, y, drawn);
            if (face.isEmpty()) {
                anchor(spec, left, y, drawn);
                outlines(font, glyphs, spec.size(), left, y, drawn);
            }
            if (plain) {
                out.append(drawn);
            } else {
                out.append("/Span << /ActualText ").append(PdfText.string(piece.text())).append(" >> BDC\n")
                        .append(drawn).append("EMC\n");
            }
            left += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() * spec.size() / EM;
        }
    }

    /** Shows an invisible space where outlines begin: readers place the text of a span where a letter of it is. */
    private void anchor(FontSpec spec, double x, double y, StringBuilder out) throws IOException {
        Font main = sized.computeIfAbsent(fonts.font(spec), it -> it.deriveFont((float) EM));
        Optional<Face> face = face(main, spec);
        int space = main.createGlyphVector(context, " ").getGlyphCode(0);
        if (face.isPresent() && space != 0) {
            face.get().meanings.putIfAbsent(space, " ");
            out.append("BT /").append(face.get().name).append(' ').append(PdfText.number(spec.size()))
                    .append(" Tf 3 Tr 1 0 0 -1 ").append(PdfText.number(x)).append(' ').append(PdfText.number(y))
                    .append(" Tm <").append(PdfText.hex(space)).append("> Tj 0 Tr ET\n");
        }
    }

    /** Returns whether the font has all glyphs; the box that stands for a missing one is no text. */
    private static boolean complete(GlyphVector glyphs) {
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (glyphs.getGlyphCode(i) == 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<Face> face(Font font, FontSpec spec) throws IOException {
        Optional<Face> known = faces.get(font);
        if (known == null) {
            String name = font.getPSName();
            int style = (spec.bold() ? BOLD : 0) | (spec.italic() ? ITALIC : 0);
            String key = name + ' ' + style;
            known = byName.get(key);
            if (known == null) {
                known = embed(name, style, font.getNumGlyphs());
                byName.put(key, known);
            }
            faces.put(font, known);
        }
        return known;
    }

    private Optional<Face> embed(String name, int style, int glyphs) {
        if (files.isEmpty()) {
            files = Optional.of(new FontFiles());
        }
        Optional<TrueTypeFont> file = files.get().face(name);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            document.registerTrueTypeFontForClosing(file.get());
            // Java slants and thickens a face that has no such style, which no file holds
            boolean made = (style & ~file.get().getHeader().getMacStyle()) != 0;
            if (made || file.get().getNumberOfGlyphs() != glyphs) {
                return Optional.empty();
            }
            Optional<Face> same = byName.values().stream().flatMap(Optional::stream)
                    .filter(face -> face.font.getName().endsWith(name)).findFirst();
            if (same.isPresent()) {
                return same;
            }
            PDType0Font font = PDType0Font.load(document, file.get(), true);
            String entry = "F" + (fontEntries.size() + 1);
            fontEntries.setItem(COSName.getPDFName(entry), font);
            return Optional.of(new Face(font, entry, new TreeMap<>()));
        } catch (IOException | RuntimeException unusable) {
            // among others a font whose maker does not permit embedding
            return Optional.empty();
        }
    }

    /** Shows glyphs of an embedded face; returns whether each of them stands for its character alone. */
    private static boolean letters(Fonts.Piece piece, GlyphVector glyphs, Face face, double size, double x, double y,
            StringBuilder out) throws IOException {
        List<String> meanings = meanings(piece.text(), glyphs);
        boolean certain = true;
        out.append("BT /").append(face.name).append(' ').append(PdfText.number(size)).append(" Tf\n");
        double baseline = Double.NaN;
        double pen = 0;
        boolean open = false;
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int code = glyphs.getGlyphCode(i);
            if (code >= MERGED) {
                continue;
            }
            Point2D at = glyphs.getGlyphPosition(i);
            if (Math.abs(at.getY() - baseline) > 0.5 || Double.isNaN(baseline)) {
                out.append(open ? "] TJ\n" : "").append("1 0 0 -1 ").append(PdfText.number(x + at.getX() * size / EM))
                        .append(' ').append(PdfText.number(y + at.getY() * size / EM)).append(" Tm [");
                open = true;
                baseline = at.getY();
                pen = at.getX();
            } else if (Math.round(pen - at.getX()) != 0) {
                long back = Math.round(pen - at.getX());
                out.append(' ').append(back).append(' ');
                pen -= back;
            }
            out.append('<').append(PdfText.hex(code)).append('>');
            pen += face.font.getWidth(code);
            String meaning = meanings.get(i);
            String other = face.meanings.putIfAbsent(code, meaning.isEmpty() ? piece.text().substring(0, 1) : meaning);
            certain &= !meaning.isEmpty() && (other == null || other.equals(meaning));
        }
        out.append(open ? "] TJ\n" : "").append("ET\n");
        return certain;
    }

    /**
     * Returns the characters each glyph stands for; empty for one that belongs to the glyph before, as an accent of its
     * own does.
     */
    private static List<String> meanings(String text, GlyphVector glyphs) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            starts.add(glyphs.getGlyphCharIndex(i));
        }
        List<String> result = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int from = glyphs.getGlyphCharIndex(i);
            Integer to = starts.higher(from);
            boolean first = glyphs.getGlyphCode(i) < MERGED && told.add(from);
            result.add(first ? text.substring(from, to == null ? text.length() : to) : "");
        }
        return result;
    }

    /** Ends the fonts: only the glyphs that occur are kept. */
    void finish() throws IOException {
        for (Optional<Face> found : byName.values()) {
            if (found.isPresent() && !found.get().meanings.isEmpty()) {
                Face face = found.get();
                face.font.addGlyphsToSubset(face.meanings.keySet());
                face.font.subset();
                face.font.getCOSObject().setItem(COSName.TO_UNICODE, new PDStream(document,
                        new ByteArrayInputStream(toUnicode(face.meanings).getBytes(StandardCharsets.US_ASCII)),
                        COSName.FLATE_DECODE));
                face.meanings.clear();
            }
        }
    }

    private static String toUnicode(Map<Integer, String> meanings) {
        StringBuilder out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <0000> <FFFF> endcodespacerange
                """);
        List<Map.Entry<Integer, String>> entries = List.copyOf(meanings.entrySet());
        // the format allows at most a hundred entries in a section
        for (int from = 0; from < entries.size(); from += SECTION) {
            List<Map.Entry<Integer, String>> part = entries.subList(from, Math.min(from + SECTION, entries.size()));
            out.append(part.size()).append(" beginbfchar\n");
            part.forEach(entry -> out.append('<').append(PdfText.hex(entry.getKey())).append("> <")
                    .append(PdfText.units(entry.getValue())).append(">\n"));
            out.append("endbfchar\n");
        }
        return out.append("endcmap CMapName currentdict /CMap defineresource pop end end\n").toString();
    }

    private void outlines(Font font, GlyphVector glyphs, double size, double x, double y, StringBuilder out)
            throws IOException {
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int code = glyphs.getGlyphCode(i);
            if (code >= MERGED) {
                continue;
            }
            Drawn drawn = new Drawn(font, code);
            String name = outlines.get(drawn);
            if (name == null) {
                name = outline(drawn);
                outlines.put(drawn, name);
            }
            Point2D at = glyphs.getGlyphPosition(i);
            String scale = PdfText.exact(size / EM);
            out.append("q ").append(scale).append(" 0 0 ").append(scale).append(' ')
                    .append(PdfText.number(x + at.getX() * size / EM)).append(' ')
                    .append(PdfText.number(y + at.getY() * size / EM)).append(" cm /").append(name).append(" Do Q\n");
        }
    }

    private String outline(Drawn drawn) throws IOException {
        Shape shape = drawn.font.createGlyphVector(context, new int[]{drawn.code}).getGlyphOutline(0);
        Rectangle2D box = shape.getBounds2D();
        PDFormXObject form = new PDFormXObject(new PDStream(document,
                new ByteArrayInputStream(filled(shape).getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE));
        form.setFormType(1);
        form.setBBox(new PDRectangle((float) Math.floor(box.getX()), (float) Math.floor(box.getY()),
                (float) Math.ceil(box.getWidth()) + 1, (float) Math.ceil(box.getHeight()) + 1));
        form.getCOSObject().setItem(COSName.RESOURCES, new COSDictionary());
        String name = "g" + (outlines.size() + 1);
        objectEntries.setItem(COSName.getPDFName(name), form);
        return name;
    }

    private static String filled(Shape outline) {
        StringBuilder out = new StringBuilder();
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        PathIterator i = outline.getPathIterator(null);
        boolean even = i.getWindingRule() == PathIterator.WIND_EVEN_ODD;
        for (; !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> point(out, p, 0).append("m\n");
                case PathIterator.SEG_LINETO -> point(out, p, 0).append("l\n");
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only
                    double[] cubic = {x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3, p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]};
                    point(point(point(out, cubic, 0), cubic, 2), cubic, 4).append("c\n");
                    p[0] = p[2];
                    p[1] = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    point(point(point(out, p, 0), p, 2), p, 4).append("c\n");
                    p[0] = p[4];
                    p[1] = p[5];
                }
                default -> out.append("h\n");
            }
            x = p[0];
            y = p[1];
        }
        return out.append(even ? "f*" : "f").toString();
    }

    private static StringBuilder point(StringBuilder out, double[] p, int from) {
        return out.append(PdfText.number(p[from])).append(' ').append(PdfText.number(p[from + 1])).append(' ');
    }
}
