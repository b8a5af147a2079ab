package org.waymark.ui.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.help.HelpBlock;
import org.waymark.core.help.HelpBlock.Code;
import org.waymark.core.help.HelpBlock.Grid;
import org.waymark.core.help.HelpBlock.Heading;
import org.waymark.core.help.HelpBlock.Item;
import org.waymark.core.help.HelpBlock.Paragraph;
import org.waymark.core.help.HelpBlock.Picture;
import org.waymark.core.help.HelpSpan;
import org.waymark.core.help.HelpSpan.Style;

/** Shows blocks of a document: read-only text with headings, links and pictures, to be read and walked by keyboard. */
final class HelpText {

    private static final int MARGIN = 14;
    private static final int INDENT = 18;
    private static final double[] SIZES = {1.6, 1.25, 1.1, 1};

    private final StyledText control;
    private final Consumer<String> followed;
    private final Map<Integer, Font> fonts = new HashMap<>();
    private final List<StyleRange> links = new ArrayList<>();
    private final Map<Integer, Image> pictures = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Integer> indented = new ArrayList<>();

    /** @param followed gets the address of a link */
    HelpText(Composite parent, Consumer<String> followed) {
        this.followed = followed;
        control = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        control.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        control.setLineSpacing(2);
        control.addListener(SWT.MouseUp, event -> follow(Optional.of(new Point(event.x, event.y))));
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                follow(Optional.empty());
            }
        });
        control.addPaintObjectListener(event -> Optional.ofNullable(pictures.get(event.style.start))
                .ifPresent(image -> event.gc.drawImage(image, 0, 0, image.getBounds().width, image.getBounds().height,
                        event.x, event.y, event.style.metrics.width, event.style.metrics.ascent)));
        control.addListener(SWT.Dispose, event -> {
            fonts.values().forEach(Font::dispose);
            pictures.values().forEach(Image::dispose);
        });
    }

    StyledText control() {
        return control;
    }

    /** Shows a document from its beginning, or from a section. */
    void show(List<HelpBlock> blocks, String section) {
        pictures.values().forEach(Image::dispose);
        pictures.clear();
        links.clear();
        styles.clear();
        indented.clear();
        text.setLength(0);
        int top = 0;
        for (HelpBlock block : blocks) {
            if (block instanceof Heading && block.words().equals(section)) {
                top = text.length();
            }
            add(block);
        }
        control.setText(text.toString());
        control.setStyleRanges(styles.toArray(StyleRange[]::new));
        indented.forEach(offset -> control.setLineWrapIndent(control.getLineAtOffset(offset), 1, INDENT));
        control.setCaretOffset(top);
        if (top == 0) {
            control.setTopPixel(0);
        } else {
            control.setTopIndex(control.getLineAtOffset(top));
        }
    }

    private void add(HelpBlock block) {
        switch (block) {
            case Heading heading -> {
                text.append(text.isEmpty() ? "" : "\n");
                add(heading.spans(), font(SIZES[heading.level() - 1], true));
                text.append("\n");
            }
            case Paragraph paragraph -> line(paragraph.spans());
            case Item item -> {
                indented.add(text.length());
                text.append(item.mark()).append(' ');
                line(item.spans());
            }
            case Grid grid -> grid.rows().forEach(row -> row(row, row == grid.rows().getFirst()));
            case Code code -> style(code.text(), SWT.NORMAL, JFaceResources.getTextFont());
            case Picture picture -> picture(picture);
        }
        if (!(block instanceof Item || block instanceof Heading)) {
            text.append('\n');
        }
    }

    private void line(List<HelpSpan> spans) {
        add(spans, null);
        text.append('\n');
    }

    /** Adds a row of a table: the first cell stands out, the others follow. */
    private void row(List<List<HelpSpan>> cells, boolean head) {
        indented.add(text.length());
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0 && !cells.get(i).isEmpty()) {
                text.append("  \u2013  ");
            }
            add(cells.get(i), head || i == 0 ? font(1, true) : null);
        }
        text.append('\n');
    }

    private void add(List<HelpSpan> spans, Font font) {
        for (HelpSpan span : spans) {
            StyleRange range = style(span.text(), switch (span.style()) {
                case BOLD -> SWT.BOLD;
                case ITALIC -> SWT.ITALIC;
                default -> SWT.NORMAL;
            }, font != null ? font : span.style() == Style.CODE ? JFaceResources.getTextFont() : null);
            span.link().ifPresent(address -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
                range.data = address;
                links.add(range);
            });
        }
    }

    private StyleRange style(String part, int style, Font font) {
        StyleRange range = new StyleRange();
        range.start = text.length();
        range.length = part.length();
        range.fontStyle = style;
        range.font = font;
        text.append(part);
        if (range.length > 0) {
            styles.add(range);
        }
        return range;
    }

    private void picture(Picture picture) {
        Optional<ImageData> data = HelpFiles.picture(picture.path());
        data.ifPresent(found -> {
            double room = Math.max(200, control.getClientArea().width - 3 * MARGIN);
            double scale = Math.min(1, room / found.width);
            StyleRange range = style("\uFFFC", SWT.NORMAL, null);
            range.metrics = new GlyphMetrics((int) (found.height * scale), 0, (int) (found.width * scale));
            pictures.put(range.start, new Image(control.getDisplay(), found));
            text.append('\n');
        });
        style(picture.text(), SWT.ITALIC, null);
        text.append('\n');
    }

    private Font font(double factor, boolean bold) {
        int key = (int) (factor * 100) + (bold ? 1 : 0);
        return fonts.computeIfAbsent(key, absent -> {
            FontData[] data = control.getFont().getFontData();
            for (FontData each : data) {
                each.setHeight((int) Math.round(each.getHeight() * factor));
                each.setStyle(bold ? SWT.BOLD : SWT.NORMAL);
            }
            return new Font(control.getDisplay(), data);
        });
    }

    private void follow(Optional<Point> place) {
        int offset = place.map(control::getOffsetAtPoint).orElse(control.getCaretOffset());
        if (control.getSelectionCount() == 0) {
            links.stream().filter(link -> offset >= link.start && offset < link.start + link.length).findFirst()
                    .ifPresent(link -> followed.accept((String) link.data));
        }
    }

    /** Goes on to the next link, so that it can be followed by Enter. */
    void nextLink() {
        int now = control.getCaretOffset();
        links.stream().filter(link -> link.start > now).findFirst().or(() -> links.stream().findFirst())
                .ifPresent(link -> {
                    control.setCaretOffset(link.start);
                    control.showSelection();
                    control.invokeAction(ST.COLUMN_NEXT);
                });
    }
}
