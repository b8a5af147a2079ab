package org.waymark.ui.paint;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.draw2d.Graphics;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextLayout;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.image.Pictures;
import org.waymark.image.Pictures.Refusal;

/**
 * The screen's fonts, colours and pictures for one map, created when first needed. It measures text with the fonts it
 * paints with. An editor owns and disposes it.
 */
public final class Paints implements TextMeasurer {

    /** Name of the user's font for drawings in the font registry; without one it is that of the system. */
    public static final String FONT = "org.waymark.ui.drawings";

    private final Device device;
    private final Path folder;
    private final String family;
    private final Map<FontSpec, Font> fonts = new HashMap<>();
    private final Map<FontSpec, FontMetrics> metrics = new HashMap<>();
    private final Map<Ink, Color> colors = new HashMap<>();
    private final Map<String, Optional<Image>> pictures = new HashMap<>();
    private final boolean keeping;
    private final ShapedTexts texts;
    private final Stamps stamps;
    private final Image scratch;
    private final GC gc;

    /** @param folder the portfolio's folder, to which the paths of pictures are relative */
    public Paints(Device device, Path folder) {
        this(device, folder, true);
    }

    private Paints(Device device, Path folder, boolean keeping) {
        this.device = device;
        this.folder = folder;
        this.keeping = keeping;
        this.family = (JFaceResources.getFontRegistry().hasValueFor(FONT)
                ? JFaceResources.getFontRegistry().getFontData(FONT)
                : device.getSystemFont().getFontData())[0].getName();
        this.texts = new ShapedTexts(device);
        this.stamps = new Stamps(device);
        this.scratch = new Image(device, 1, 1);
        this.gc = new GC(scratch);
    }

    /** Returns paints that keep neither letters nor icons for the next painting. */
    public static Paints plain(Device device, Path folder) {
        return new Paints(device, folder, false);
    }

    public Font font(FontSpec spec) {
        return fonts.computeIfAbsent(spec, this::create);
    }

    private Font create(FontSpec spec) {
        FontData data = new FontData(family, 10, (spec.bold() ? SWT.BOLD : 0) | (spec.italic() ? SWT.ITALIC : 0));
        // the setter would round to whole points; a pixel is 3/4 point at 96 dots an inch
        data.height = (float) (spec.size() * 72 / device.getDPI().y);
        return new Font(device, data);
    }

    public Color color(Ink ink) {
        return colors.computeIfAbsent(ink, i -> new Color(i.red(), i.green(), i.blue()));
    }

    /** Returns a line of text that draws like the string and faster; empty if there is none. */
    Optional<TextLayout> shaped(String text, FontSpec spec) {
        return keeping ? texts.of(text, spec, font(spec)) : Optional.empty();
    }

    /** Returns a picture of a shape that is as large as it and faster to draw; empty if there is none. */
    Optional<Image> stamp(PlacedShape shape, BiConsumer<Graphics, PlacedShape> draw) {
        return keeping ? stamps.of(shape, draw) : Optional.empty();
    }

    /** Returns a picture, read once; empty if it cannot be read, which is logged once. */
    public Optional<Image> picture(String path) {
        return pictures.computeIfAbsent(path, this::read);
    }

    private Optional<Image> read(String path) {
        // of its own for each picture, so that their bytes are not kept beside the decoded ones
        Pictures checked = new Pictures(Optional.of(folder));
        Optional<byte[]> bytes = checked.bytes(path);
        if (bytes.isEmpty()) {
            checked.refusal(path).filter(reason -> reason != Refusal.MISSING).ifPresent(reason -> ILog.of(Paints.class)
                    .warn(folder + ", " + path + ": the picture is not shown: " + reason));
            return Optional.empty();
        }
        try {
            return Optional.of(new Image(device, new ByteArrayInputStream(bytes.get())));
        } catch (SWTException e) {
            ILog.of(Paints.class).warn(folder + ", " + path + ": the picture cannot be read.", e);
            return Optional.empty();
        }
    }

    @Override
    public double width(String text, FontSpec font) {
        gc.setFont(font(font));
        return gc.stringExtent(text).x;
    }

    @Override
    public double ascent(FontSpec font) {
        return metrics(font).getAscent() + metrics(font).getLeading();
    }

    @Override
    public double descent(FontSpec font) {
        return metrics(font).getDescent();
    }

    private FontMetrics metrics(FontSpec font) {
        return metrics.computeIfAbsent(font, spec -> {
            gc.setFont(font(spec));
            return gc.getFontMetrics();
        });
    }

    public void dispose() {
        gc.dispose();
        scratch.dispose();
        texts.dispose();
        stamps.dispose();
        fonts.values().forEach(Font::dispose);
        pictures.values().forEach(picture -> picture.ifPresent(Image::dispose));
    }
}
