package org.waymark.office.deck;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.waymark.core.layout.Box;

/**
 * The layouts of a template that a deck uses, and the area for its content. They are found by the type of their
 * placeholders, and the area by the place of the template's own texts, whatever the layouts are called.
 *
 * @param title layout of the first slide
 * @param finding layout of all others
 * @param page size of a slide in points
 * @param body area below the title
 */
record DeckLayouts(XSLFSlideLayout title, XSLFSlideLayout finding, Box page, Box body) {

    private static final Set<Placeholder> TITLES = Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
    private static final Set<Placeholder> FEET = Set.of(Placeholder.FOOTER, Placeholder.SLIDE_NUMBER,
            Placeholder.DATETIME);
    private static final double GAP = 8;
    private static final double ROOMY = 0.5;
    /** Height for a source line above a narrow footer. */
    private static final double SOURCE = 16;
    /** Margin where a template says nothing, as a share of the width. */
    private static final double MARGIN = 0.042;

    static DeckLayouts of(XMLSlideShow show) {
        Box page = new Box(0, 0, show.getPageSize().getWidth(), show.getPageSize().getHeight());
        List<XSLFSlideLayout> all = show.getSlideMasters().stream()
                .flatMap(master -> Arrays.stream(master.getSlideLayouts())).toList();
        XSLFSlideLayout finding = finding(all);
        XSLFSlideLayout title = all.stream().filter(it -> it.getType() == SlideLayout.TITLE).findFirst()
                .or(() -> all.stream().filter(it -> has(it, Placeholder.CENTERED_TITLE)).findFirst()).orElse(finding);
        return new DeckLayouts(title, finding, page, body(page, finding, all));
    }

    private static XSLFSlideLayout finding(List<XSLFSlideLayout> all) {
        return all.stream().filter(it -> it.getType() == SlideLayout.TITLE_ONLY && title(it).isPresent()).findFirst()
                .or(() -> all.stream().filter(it -> has(it, Placeholder.TITLE)).min(
                        Comparator.comparingInt(it -> it.getPlaceholders().length)))
                .orElseGet(all::getFirst);
    }

    private static boolean has(XSLFSheet sheet, Placeholder kind) {
        return Arrays.stream(sheet.getPlaceholders()).anyMatch(it -> it.getTextType() == kind);
    }

    private static Optional<XSLFTextShape> title(XSLFSheet sheet) {
        return Arrays.stream(sheet.getPlaceholders()).filter(it -> TITLES.contains(it.getTextType())).findFirst();
    }

    private static Box body(Box page, XSLFSlideLayout finding, List<XSLFSlideLayout> all) {
        XSLFSlideMaster master = finding.getSlideMaster();
        Box text = Stream.concat(all.stream().filter(it -> it.getType() == SlideLayout.TITLE_AND_CONTENT
                && it.getSlideMaster() == master).map(XSLFSheet.class::cast), Stream.of(master))
                .flatMap(DeckLayouts::texts).findFirst().orElseGet(() -> page.inset(page.width() * MARGIN));
        double top = Math.max(text.y(), title(finding).map(it -> it.getAnchor().getMaxY() + GAP).orElse(0.0));
        double bottom = Math.min(text.bottom(), feet(finding, page)) - (isRoomy(finding, page) ? 0 : SOURCE);
        return new Box(text.x(), Math.min(top, page.height() / 2), text.width(),
                Math.max(bottom - Math.min(top, page.height() / 2), page.height() / 4));
    }

    /** Returns the areas for text of a layout or master, the widest first. */
    private static Stream<Box> texts(XSLFSheet sheet) {
        return Arrays.stream(sheet.getPlaceholders())
                .filter(it -> !TITLES.contains(it.getTextType()) && !FEET.contains(it.getTextType())
                        && it.getAnchor() != null)
                .map(it -> box(it.getAnchor())).filter(box -> box.width() > 0 && box.height() > 0)
                .sorted(Comparator.comparingDouble(Box::width).reversed()).limit(1);
    }

    private static double feet(XSLFSlideLayout layout, Box page) {
        return Arrays.stream(layout.getPlaceholders()).filter(it -> FEET.contains(it.getTextType()))
                .filter(it -> it.getAnchor() != null && it.getAnchor().getY() > page.height() / 2)
                .mapToDouble(it -> it.getAnchor().getY() - GAP).min().orElse(page.height() * (1 - MARGIN));
    }

    /** Returns whether the place for a footer has room for a source; many templates leave a third of the width. */
    boolean hasRoomyFoot() {
        return isRoomy(finding, page);
    }

    private static boolean isRoomy(XSLFSlideLayout layout, Box page) {
        return Arrays.stream(layout.getPlaceholders()).anyMatch(it -> it.getTextType() == Placeholder.FOOTER
                && it.getAnchor() != null && it.getAnchor().getWidth() > page.width() * ROOMY);
    }

    static Box box(Rectangle2D anchor) {
        return new Box(anchor.getX(), anchor.getY(), anchor.getWidth(), anchor.getHeight());
    }
}
