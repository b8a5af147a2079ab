package org.waymark.cli.report;

import java.io.PrintStream;
import java.util.Locale;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.text.Lines;
import org.waymark.core.compare.Change;
import org.waymark.core.compare.ChangeTexts;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.TextDiff;

/**
 * Writes differences for terminals, a line for each: {@code +} added, {@code -} removed, {@code >} moved, {@code ~}
 * changed. Changed words of longer texts are marked as {@code [-gone-]{+new+}}.
 */
public final class DiffText {

    private static final int LONG = 50;

    private DiffText() {
    }

    public static void write(ModelDiff diff, Locale locale, PrintStream out) {
        ChangeTexts texts = ChangeTexts.of(locale);
        for (Change change : diff.changes()) {
            if (change instanceof Change.Changed changed && isLong(changed)) {
                out.println(sign(change) + " " + Lines.single(texts.place(changed.element()) + ": "
                        + texts.title((EStructuralFeature) changed.feature())));
                words(changed).lines().forEach(line -> out.println("    | " + Lines.single(line)));
            } else {
                texts.sentences(change).forEach(sentence -> out.println(sign(change) + " " + Lines.single(sentence)));
            }
        }
    }

    private static boolean isLong(Change.Changed change) {
        return change.from().isPresent() && change.to().isPresent()
                && (change.from().get() + change.to().get()).length() > LONG
                && change.from().get().indexOf(' ') > 0;
    }

    private static String words(Change.Changed change) {
        StringBuilder out = new StringBuilder();
        for (TextDiff.Piece piece : TextDiff.of(change.from().orElse(""), change.to().orElse(""))) {
            switch (piece.kind()) {
                case SAME -> out.append(piece.text());
                case REMOVED -> mark(piece.text(), "[-", "-]", out);
                case ADDED -> mark(piece.text(), "{+", "+}", out);
            }
        }
        return out.toString();
    }

    /** Marks a text. Marks never extend over a line end, so that each line can be read alone. */
    private static void mark(String text, String open, String close, StringBuilder out) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : "\n");
            if (!lines[i].isEmpty() || lines.length == 1) {
                out.append(open).append(lines[i]).append(close);
            }
        }
    }

    private static char sign(Change change) {
        return switch (change) {
            case Change.Added added -> '+';
            case Change.Removed removed -> '-';
            case Change.Moved moved -> '>';
            case Change.Reordered reordered -> '>';
            case Change.FileChanged file -> '>';
            case Change.Changed changed -> '~';
            case Change.Retargeted retargeted -> '~';
            case Change.SetChanged set -> '~';
        };
    }
}
