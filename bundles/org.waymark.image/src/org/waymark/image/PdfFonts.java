package org.waymark.image;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.waymark.core.layout.FontSpec;

/**
 * The fonts of a PDF. Each glyph that occurs becomes one procedure of a Type 3 font, together with the text it stands
 * for. So text can be searched and copied, looks the same everywhere and needs no font file, whatever fonts and scripts
 * the writing machine has.
 */
final class PdfFonts {

    private static final int EM = 1000;
    private static final int GLYPHS = 256;

    /** One font object of at most 256 glyphs. */
    private static final class Set {
        private final List<String> procedures = new ArrayList<>();
        private final List<Integer> widths = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
    }

    /** A drawn glyph. Fonts draw Latin A and Cyrillic A with the same glyph, so the meaning is part of its identity. */
    private record Glyph(Font face, int code, String meaning) {
    }

    /** The position of a glyph: the number of its font object and its index there. */
    private record Slot(int set, int index) {
    }

    private final Fonts fonts;
    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final List<Set> sets = new ArrayList<>();
    private final Map<Glyph, Slot> slots = new HashMap<>();

    PdfFonts(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Returns the operators that show a line with its left end and baseline at x, y, in a space where y grows
     * downwards.
     */
    String show(String text, FontSpec spec, double x, double y) {
        StringBuilder out = new StringBuilder();
        double left = x;
        for (Fonts.Run run : directed(fonts.runs(text, spec))) {
            char[] chars = run.text().toCharArray();
            boolean leftward = Bidi.requiresBidi(chars, 0, chars.length);
            GlyphVector glyphs = run.font().layoutGlyphVector(context, chars, 0, chars.length,
                    leftward ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                Point2D at = glyphs.getGlyphPosition(i);
                glyph(run, glyphs, i, left + at.getX(), y + at.getY(), spec.size(), out);
            }
            left += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
        return out.toString();
    }

    /** Splits the runs where the writing direction changes and puts them in visual order. */
    private static List<Fonts.Run> directed(List<Fonts.Run> runs) {
        List<Fonts.Run> result = new ArrayList<>();
        for (Fonts.Run run : runs) {
            if (run.text().isEmpty()) {
                // an empty line has no direction, and reordering refuses none
                continue;
            }
            Bidi bidi = new Bidi(run.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            byte[] levels = new byte[bidi.getRunCount()];
            Fonts.Run[] pieces = new Fonts.Run[levels.length];
            for (int i = 0; i < pieces.length; i++) {
                levels[i] = (byte) bidi.getRunLevel(i);
                pieces[i] = new Fonts.Run(run.text().substring(bidi.getRunStart(i), bidi.getRunLimit(i)), run.font());
            }
            Bidi.reorderVisually(levels, 0, pieces, 0, pieces.length);
            result.addAll(List.of(pieces));
        }
        return result;
    }

    private void glyph(Fonts.Run run, GlyphVector glyphs, int i, double x, double y, double size, StringBuilder out) {
        int code = glyphs.getGlyphCode(i);
        // Java marks glyphs that were merged into others, as in ligatures
        if (code == 0xFFFF || code == 0xFFFE) {
            return;
        }
        Slot slot = slots.computeIfAbsent(
                new Glyph(run.font().deriveFont((float) EM), code, meaning(run.text(), glyphs, i)), this::add);
        out.append("/F").append(slot.set).append(' ').append(SvgWriter.number(size)).append(" Tf 1 0 0 -1 ")
                .append(SvgWriter.number(x)).append(' ').append(SvgWriter.number(y)).append(" Tm <")
                .append(String.format("%02X", slot.index)).append("> Tj\n");
    }

    /** Returns the characters a glyph stands for: from its own to that of the next glyph. */
    private static String meaning(String text, GlyphVector glyphs, int i) {
        int from = glyphs.getGlyphCharIndex(i);
        int to = i + 1 < glyphs.getNumGlyphs() ? glyphs.getGlyphCharIndex(i + 1) : text.length();
        int end = to > from ? to : text.offsetByCodePoints(from, 1);
        return text.substring(from, Math.min(end, text.length()));
    }

    private Slot add(Glyph glyph) {
        if (sets.isEmpty() || sets.getLast().procedures.size() == GLYPHS) {
            sets.add(new Set());
        }
        Set set = sets.getLast();
        GlyphVector vector = glyph.face.createGlyphVector(context, new int[]{glyph.code});
        int width = (int) Math.round(vector.getGlyphMetrics(0).getAdvanceX());
        set.procedures.add(procedure(vector.getGlyphOutline(0), width));
        set.widths.add(width);
        set.texts.add(glyph.meaning);
        return new Slot(sets.size(), set.procedures.size() - 1);
    }

    /** Returns the operators that fill an outline, mirrored because y grows upwards in PDF. */
    private static String procedure(Shape outline, int width) {
        Rectangle2D box = outline.getBounds2D();
        StringBuilder out = new StringBuilder().append(width).append(" 0 ").append(n(box.getMinX())).append(' ')
                .append(n(-box.getMaxY())).append(' ').append(n(box.getMaxX())).append(' ').append(n(-box.getMinY()))
                .append(" d1\n");
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> out.append(n(p[0])).append(' ').append(n(-p[1])).append(" m\n");
                case PathIterator.SEG_LINETO -> out.append(n(p[0])).append(' ').append(n(-p[1])).append(" l\n");
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only
                    curve(out, x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3, p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                    p[0] = p[2];
                    p[1] = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    curve(out, p[0], p[1], p[2], p[3], p[4], p[5]);
                    p[0] = p[4];
                    p[1] = p[5];
                }
                default -> out.append("h\n");
            }
            x = p[0];
            y = p[1];
        }
        return out.append("f").toString();
    }

    private static void curve(StringBuilder out, double x1, double y1, double x2, double y2, double x, double y) {
        out.append(n(x1)).append(' ').append(n(-y1)).append(' ').append(n(x2)).append(' ').append(n(-y2)).append(' ')
                .append(n(x)).append(' ').append(n(-y)).append(" c\n");
    }

    private static long n(double value) {
        return Math.round(value);
    }

    /** Writes the fonts and returns the entries of the page's font dictionary. */
    String write(PdfFile file) throws IOException {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < sets.size(); i++) {
            entries.append("/F").append(i + 1).append(' ').append(write(sets.get(i), file)).append(" 0 R ");
        }
        return entries.toString();
    }

    private static int write(Set set, PdfFile file) throws IOException {
        StringBuilder procedures = new StringBuilder();
        StringBuilder names = new StringBuilder();
        StringBuilder widths = new StringBuilder();
        for (int i = 0; i < set.procedures.size(); i++) {
            int procedure = file.stream("", set.procedures.get(i).getBytes(StandardCharsets.US_ASCII));
            procedures.append("/g").append(i).append(' ').append(procedure).append(" 0 R ");
            names.append("/g").append(i).append(' ');
            widths.append(set.widths.get(i)).append(' ');
        }
        int meaning = file.stream("", meanings(set.texts).getBytes(StandardCharsets.US_ASCII));
        return file
                .object("<< /Type /Font /Subtype /Type3 /FontBBox [0 -300 1200 1100] /FontMatrix [0.001 0 0 0.001 0 0]"
                        + " /FirstChar 0 /LastChar " + (set.procedures.size() - 1) + " /Widths [" + widths
                        + "] /CharProcs << "
                        + procedures + ">> /Encoding << /Type /Encoding /Differences [0 " + names
                        + "] >> /Resources << >>"
                        + " /ToUnicode " + meaning + " 0 R >>");
    }

    private static String meanings(List<String> texts) {
        StringBuilder out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                """);
        // the format allows at most a hundred entries in a section
        for (int from = 0; from < texts.size(); from += 100) {
            int to = Math.min(from + 100, texts.size());
            out.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                out.append(String.format("<%02X> <", i));
                texts.get(i).chars().forEach(c -> out.append(String.format("%04X", c)));
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        return out.append("endcmap CMapName currentdict /CMap defineresource pop end end\n").toString();
    }
}
