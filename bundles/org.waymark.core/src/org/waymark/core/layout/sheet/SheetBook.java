package org.waymark.core.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Drawn;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.page.PageFormat;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PaperSize;
import org.waymark.model.cjm.Journey;

/**
 * Sheets of one content, filled from top to bottom. Type is as large as the paper: what is read on A4 is read on A3 from
 * farther away. Each block is a part, in the order in which it is read.
 */
public final class SheetBook {

    /** Size of type on A4 in relation to the type of a map on the screen. */
    private static final double TYPE = 0.92;

    private final Context context;
    private final Box content;
    private final Box sheet;
    private final List<PlacedPage> pages = new ArrayList<>();
    private List<PlacedPart> parts = new ArrayList<>();
    private String title = "";
    private double y;

    /** Begins a book without any page. */
    public SheetBook(PageRequest request) {
        PageFormat format = request.format();
        sheet = format.sheet();
        content = format.content();
        Theme theme = request.theme();
        double scale = scale(format, theme);
        context = context(request.view(), request.journey(), new Theme(theme.name(), theme.palette(), scale,
                Math.round(theme.columnWidth() * scale), Math.round(theme.headerWidth() * scale)),
                TextCache.of(request.measurer()));
    }

    /**
     * Begins a book of sheets for a screen.
     *
     * @param content area of a sheet that may be filled
     */
    public SheetBook(Context context, Box sheet, Box content) {
        this.context = context;
        this.sheet = sheet;
        this.content = content;
    }

    /** Returns the size of type: that of the paper, or larger where the smallest text that is asked for is larger. */
    private static double scale(PageFormat format, Theme theme) {
        double paper = TYPE * format.paper().longSide() / PaperSize.A4.longSide();
        double least = format.minText() / 0.75 / theme.small().size();
        return Math.max(paper, least);
    }

    private static Context context(ViewSettings view, Journey journey, Theme theme, TextCache text) {
        return new Context(journey, view, theme, text, it -> new Drawn());
    }

    /** Returns look, texts and names of the journey the pages are about. */
    public Context context() {
        return context;
    }

    /** Returns the same for another journey of the portfolio. */
    public Context context(Journey other) {
        return context(context.view(), other, context.theme(), context.text());
    }

    /** Returns the area of a sheet that may be filled. */
    public Box content() {
        return content;
    }

    /** Returns the ground of panels, which are seen on the paper. */
    public Ink panel() {
        return context.theme().isDark() ? context.palette().surface() : context.palette().canvas();
    }

    /** Returns the colour of the paper. */
    public Ink paper() {
        return context.theme().isDark() ? context.palette().canvas() : context.palette().surface();
    }

    /** Begins a new sheet. */
    public void begin(String pageTitle) {
        finish();
        title = pageTitle;
        y = content.y();
    }

    /** Returns whether a sheet was begun. */
    public boolean begun() {
        return !title.isEmpty();
    }

    /** Returns the title of the sheet. */
    public String title() {
        return title;
    }

    /** Returns the lower edge of what is on the sheet. */
    public double y() {
        return y;
    }

    /** Leaves room below what is on the sheet. */
    public void skip(double pixels) {
        y += pixels;
    }

    /** Returns how much of the sheet is left. */
    public double left() {
        return content.bottom() - y;
    }

    /** Adds a block over the whole width, of the height of what is drawn. */
    public void stack(EObject element, double height, Sketch sketch, String spoken) {
        put(element, new Box(content.x(), y, content.width(), height), sketch, spoken);
        y += height;
    }

    /**
     * Adds a block at a place of the sheet.
     *
     * @param sketch relative to the box
     * @param spoken text for screen readers
     */
    public void put(EObject element, Box box, Sketch sketch, String spoken) {
        part(PartRole.PAGE_BLOCK, element, Integer.toString(parts.size()), box, sketch, spoken);
    }

    /**
     * Adds a block that can be pointed at.
     *
     * @param detail distinguishes several parts of one element
     */
    public void part(PartRole role, EObject element, String detail, Box box, Sketch sketch, String spoken) {
        PartKey key = new PartKey(role, context.id(context.journey()), "", context.id(element), detail);
        parts.add(new PlacedPart(key, PlacedPart.Region.BODY, element, element, box, sketch.shapes(), Optional.empty(),
                spoken, "", 1));
    }

    /** Returns the sheets. */
    public List<PlacedPage> pages() {
        finish();
        return List.copyOf(pages);
    }

    private void finish() {
        if (begun()) {
            pages.add(new PlacedPage(title, context.locale().toLanguageTag(), sheet, paper(), parts));
            parts = new ArrayList<>();
            title = "";
        }
    }
}
