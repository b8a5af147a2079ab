package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.insight.JourneySummary;
import org.waymark.core.insight.JourneySummary.PromiseMark;
import org.waymark.core.insight.JourneySummary.StageSpan;
import org.waymark.core.layout.Box;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Viewpoint;

/** Draws what stands along a journey: its stages as chevrons, the curves of feelings, the strip of promises. */
final class CurveDrawing {

    /** Depth of a chevron's point as a share of its height. */
    private static final double POINT = 0.25;
    private static final double MARK = 13;

    private final Deck deck;
    private final DeckContent content;

    CurveDrawing(Deck deck, DeckContent content) {
        this.deck = deck;
        this.content = content;
    }

    /** Draws the stages, each as wide as its steps, and links them to their slides if they have one. */
    void stages(DeckSlide slide, JourneySummary summary, Box box, Tone fill) {
        double unit = box.width() / Math.max(1, steps(summary));
        double x = box.x();
        boolean first = true;
        for (StageSpan stage : summary.stages()) {
            double width = unit * stage.steps();
            Box place = new Box(x, box.y(), Math.max(1, width - 1.5), box.height());
            double point = Math.min(POINT * box.height(), place.width() / 3);
            double room = Math.max(4, place.width() - 2 * point - 2);
            double size = room < 44 ? 8 : 10;
            Phrase name = new Phrase(stage.name(), size, true, false, deck.colours().on(fill));
            String shown = deck.fit().shortened(name, room, (int) (box.height() / (size * TextFit.LEADING)));
            XSLFAutoShape shape = slide.label(first ? ShapeType.HOME_PLATE : ShapeType.CHEVRON, place, fill,
                    Para.centered(name.saying(room < 12 ? "" : shown)), 0, content.texts().get("alt_stage",
                            stage.name(), stage.steps()));
            adjust(shape, point / Math.min(place.width(), place.height()));
            stage(stage.id()).ifPresent(it -> deck.link(shape, it));
            x += width;
            first = false;
        }
    }

    private Optional<Stage> stage(String id) {
        return content.journey().getStages().stream()
                .filter(it -> Ids.idOf(it).equals(id)).findFirst();
    }

    private static void adjust(XSLFAutoShape shape, double share) {
        CTPresetGeometry2D geometry = ((CTShape) shape.getXmlObject()).getSpPr().getPrstGeom();
        CTGeomGuide guide = (geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst()).addNewGd();
        guide.setName("adj");
        guide.setFmla("val " + Math.round(share * 100_000));
    }

    static int steps(JourneySummary summary) {
        return summary.stages().stream().mapToInt(StageSpan::steps).sum();
    }

    /** Draws the ground of curves: good feelings above the line, bad ones below. */
    void ground(DeckSlide slide, Box box) {
        slide.shape(ShapeType.RECT, new Box(box.x(), box.y(), box.width(), box.height() / 2),
                deck.colours().positive().pale(), "");
        slide.shape(ShapeType.RECT, new Box(box.x(), box.centerY(), box.width(), box.height() / 2),
                deck.colours().negative().pale(), "");
        slide.line(box.x(), box.centerY(), box.right(), box.centerY(), Tone.MUTED, 0.75);
    }

    /** Draws curves as lines; what is only assumed is dashed. */
    void curves(DeckSlide slide, JourneySummary summary, Box box, Predicate<EmotionCurve> shown) {
        for (EmotionCurve curve : summary.curves()) {
            if (!shown.test(curve)) {
                continue;
            }
            double unit = box.width() / Math.max(1, curve.points().size());
            Tone tone = deck.colours().persona(summary.numberOf(curve.personaId()));
            boolean assumed = curve.viewpoint() == Viewpoint.HYPOTHESIS;
            List<double[]> line = new ArrayList<>();
            String name = description(curve);
            for (int i = 0; i < curve.points().size(); i++) {
                if (curve.points().get(i).score().isPresent()) {
                    double score = Math.clamp(curve.points().get(i).score().getAsDouble(), -2.0, 2.0);
                    line.add(new double[]{box.x() + (i + 0.5) * unit,
                            box.centerY() - score / 2 * (box.height() / 2 - 3)});
                } else {
                    slide.polyline(line, tone, assumed ? 1.25 : 2.25, assumed, name);
                    line.clear();
                }
            }
            slide.polyline(line, tone, assumed ? 1.25 : 2.25, assumed, name);
        }
    }

    /** Returns a curve in words: whose it is, its mean, its best and its worst point. */
    String description(EmotionCurve curve) {
        DeckTexts texts = content.texts();
        String who = curve.persona().isEmpty() ? texts.get("everybody") : curve.persona();
        return texts.get("alt_curve", who, texts.literal(Literals.VIEWPOINT, curve.viewpoint()),
                texts.summary().score(curve.average().orElse(0)), point(curve.peak()), point(curve.pit()));
    }

    private String point(Optional<EmotionCurve.Point> point) {
        return point.map(it -> it.step() + " (" + content.texts().summary().score(it.score().orElse(0)) + ")")
                .orElse("–");
    }

    /** Draws a mark for each promise: kept, kept in part, broken. */
    void promises(DeckSlide slide, JourneySummary summary, Box box) {
        double unit = box.width() / Math.max(1, summary.promises().size());
        for (int i = 0; i < summary.promises().size(); i++) {
            PromiseMark mark = summary.promises().get(i);
            double x = box.x() + (i + 0.5) * unit;
            String said = mark.step() + ": " + content.texts().literal(Literals.PROMISE_KEPT, mark.kept());
            switch (mark.kept()) {
                case KEPT -> mark(slide, x, box, unit, deck.colours().positive(), "✓", said);
                case PARTLY -> mark(slide, x, box, unit, Tone.MUTED, "~", said);
                case BROKEN -> mark(slide, x, box, unit, deck.colours().negative(), "×", said);
                case UNSPECIFIED -> slide.line(x - unit * 0.3, box.centerY(), x + unit * 0.3, box.centerY(), Tone.LINE,
                        1.25);
            }
        }
    }

    private void mark(DeckSlide slide, double x, Box box, double unit, Tone tone, String sign, String said) {
        double width = Math.min(unit - 1, 22);
        Box place = new Box(x - width / 2, box.centerY() - MARK / 2, Math.max(1, width), MARK);
        slide.label(ShapeType.ROUND_RECT, place, tone, Para.centered(new Phrase(width < 8 ? "" : sign, 9, true, false,
                deck.colours().on(tone))), 0, said);
    }
}
