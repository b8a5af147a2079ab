package org.waymark.core.layout.lane;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * The entries of a legend, one behind the other in lines of a given width, in groups with titles. Each entry is there
 * once, whoever asks for it.
 */
public final class LegendStrip {

    /** Draws a mark and returns its width. */
    @FunctionalInterface
    public interface Mark {

        /**
         * @param at left edge
         * @param middle half of the height of the line
         */
        double draw(Sketch sketch, double at, double middle);
    }

    private static final double LINE = 24;
    private static final int MOST_LINES = 4;

    private final Context context;
    private final List<Touchpoint> touchpoints;
    private final double width;
    private final Sketch sketch;
    private final Set<String> said = new HashSet<>();
    private final Set<BusinessFunction> functions = new LinkedHashSet<>();
    private String group = "";
    private String written = "";
    private double x;
    private double y;

    public LegendStrip(Context context, Columns columns, double width) {
        this.context = context;
        touchpoints = columns.all().stream().flatMap(column -> column.touchpoint().stream()).toList();
        this.width = width;
        sketch = new Sketch(context);
    }

    Context context() {
        return context;
    }

    /** Returns whether something is true of any touchpoint that is shown. */
    public boolean any(Predicate<Touchpoint> condition) {
        // a loop, as forty questions about hundreds of touchpoints are asked after each edit
        for (Touchpoint touchpoint : touchpoints) {
            if (condition.test(touchpoint)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether something is true of any stage, or of any touchpoint that is shown. */
    boolean anyStep(Predicate<Step> condition) {
        for (Stage stage : context.journey().getStages()) {
            if (condition.test(stage)) {
                return true;
            }
        }
        return any(condition::test);
    }

    /** Looks at the stages, and at the touchpoints that are shown. */
    void eachStep(Consumer<Step> look) {
        context.journey().getStages().forEach(look);
        touchpoints.forEach(look);
    }

    /** Returns the stages and the touchpoints that are shown. */
    Stream<Step> steps() {
        return Stream.concat(context.journey().getStages().stream(), touchpoints.stream());
    }

    List<Stage> stages() {
        return context.journey().getStages();
    }

    /** Returns the touchpoints that are shown. */
    List<Touchpoint> touchpoints() {
        return touchpoints;
    }

    /** Begins a group; its title is written before its first entry. */
    public void group(String title) {
        group = title;
    }

    /** Remembers a function whose code is drawn. */
    void code(BusinessFunction function) {
        if (!function.eIsProxy()) {
            functions.add(function);
        }
    }

    /** Adds the functions whose codes are drawn, in the order of the library. */
    public void functions(String title) {
        group(title);
        List<BusinessFunction> library = new ArrayList<>();
        functions.forEach(it -> {
            for (EObject root = it; root != null; root = root.eContainer()) {
                if (root instanceof Portfolio portfolio && library.isEmpty()) {
                    collect(portfolio.getFunctions(), library);
                }
            }
        });
        functions.stream().sorted((a, b) -> Integer.compare(library.indexOf(a), library.indexOf(b)))
                .forEach(it -> entry(context.name(it),
                        (drawing, at, middle) -> {
                            Ink color = context.colorOf(it);
                            FontSpec font = context.theme().smallStrong();
                            double wide = Math.min(context.px(90),
                                    Math.ceil(context.text().width(context.code(it), font)) + 1 + context.px(14));
                            drawing.rect(new Box(at, middle - context.px(9), wide, context.px(18)), context.px(5),
                                    color,
                                    Stroke.NONE);
                            drawing.text(context.code(it), at + context.px(7), middle - font.lineHeight() / 2,
                                    wide - context.px(14), font, color.readable(), 1);
                            return wide;
                        }));
    }

    private static void collect(List<BusinessFunction> from, List<BusinessFunction> into) {
        from.forEach(it -> {
            into.add(it);
            collect(it.getSubfunctions(), into);
        });
    }

    /** Adds an entry that needs no mark. */
    public void words(String text) {
        entry(text, (drawing, at, middle) -> 0);
    }

    public void line(String text, Stroke stroke) {
        entry(text, (drawing, at, middle) -> {
            drawing.line(at, middle, at + context.px(28), middle, stroke);
            return context.px(28);
        });
    }

    public void icon(String text, Glyph icon, Ink ink) {
        entry(text, (drawing, at, middle) -> {
            drawing.icon(icon, at, middle - context.px(7), context.px(14), ink);
            return context.px(14);
        });
    }

    /** Adds a mark and its meaning. */
    public void entry(String text, Mark mark) {
        if (text.isBlank() || !said.add(group + '\n' + text)) {
            return;
        }
        // a mark is measured before it is known whether it is in this line
        double drawn = mark.draw(new Sketch(context), 0, 0);
        boolean first = !group.equals(written);
        double title = first
                ? Math.ceil(context.text().width(group, context.theme().smallStrong())) + context.px(14)
                : 0;
        double wanted = title + drawn + Math.ceil(context.text().width(text, context.theme().small())) + context.px(8);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += context.px(LINE);
        }
        if (first) {
            written = group;
            x = sketch.label(group, x, y + context.px(9) - context.theme().smallStrong().lineHeight() / 2,
                    Math.max(1, width - x), context.theme().smallStrong(), context.palette().ink()).right()
                    + context.px(12);
        }
        double lead = mark.draw(sketch, x, y + context.px(9));
        double at = x + lead + (lead == 0 ? 0 : context.px(6));
        double room = Math.max(1, width - at);
        FontSpec font = context.theme().small();
        double taken = Math.min(room, Math.ceil(context.text().width(text, font)) + 1);
        Box box = sketch.text(text, at, y + context.px(9) - font.lineHeight() / 2, taken, font,
                context.palette().muted(), MOST_LINES);
        // a text wider than the legend goes on below itself
        y += Math.max(0, box.height() - font.lineHeight());
        x = box.right() + context.px(20);
    }

    public Sketch sketch() {
        return sketch;
    }

    public double height() {
        return y + context.px(18);
    }
}
