package org.waymark.core.layout.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.waymark.core.domain.Ids;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.insight.InsightEntry;
import org.waymark.core.layout.insight.InsightLayout;
import org.waymark.core.layout.insight.PlacedInsight;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Shift;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PageSource;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/**
 * The insight page as it is on the screen, on sheets: each column of cards goes on on the next sheet where no line is cut.
 */
public final class InsightPages implements PageSource {

    /** Margin of the page on the screen, which paper has already. */
    private static final double MARGIN = 14;

    @Override
    public List<PlacedPage> pages(PageRequest request) {
        SheetBook book = new SheetBook(request);
        Context context = book.context();
        Journey journey = request.journey();
        OwnershipReport report = OwnershipReport.of(request.input().document().portfolio(), List.of(journey),
                MatrixOptions.PLAIN, Ids::idOf);
        PlacedInsight page = InsightLayout.place(report, context.theme(), context.text(),
                book.content().width() + 2 * context.px(MARGIN), request.locale());
        String title = Messages.of(InsightPages.class, request.locale()).get("insight_title", context.name(journey));
        return new Cutter(book, page, title).cut();
    }

    /** A part of the page that must stay whole: a line with all that is drawn at its height. */
    private record Band(double top, double bottom, List<PlacedShape> shapes, List<String> words) {
    }

    /** Distributes the columns of cards over sheets. */
    private static final class Cutter {

        private static final double PAD = 8;

        private final SheetBook book;
        private final PlacedInsight page;
        private final String title;
        /** Drawing of each sheet. */
        private final List<Sketch> sheets = new ArrayList<>();
        private final List<List<String>> words = new ArrayList<>();

        Cutter(SheetBook book, PlacedInsight page, String title) {
            this.book = book;
            this.page = page;
            this.title = title;
        }

        List<PlacedPage> cut() {
            double top = page.cards().stream().mapToDouble(Box::y).min().orElse(page.height());
            List<PlacedShape> head = shapes().filter(it -> it.box().bottom() <= top).toList();
            sheet(0).shapes().addAll(Shift.all(head, 0, -book.context().px(MARGIN)));
            List<Double> columns = page.cards().stream().map(Box::x).distinct().sorted().toList();
            for (double column : columns) {
                column(page.cards().stream().filter(card -> card.x() == column).toList());
            }
            for (int i = 0; i < sheets.size(); i++) {
                book.begin(title);
                double margin = book.context().px(MARGIN);
                Sketch sketch = new Sketch(book.context());
                sketch.shapes().addAll(Shift.all(sheets.get(i).shapes(), -margin, 0));
                book.put(book.context().journey(), book.content(), sketch, String.join("; ", words.get(i)));
            }
            return book.pages();
        }

        private Sketch sheet(int index) {
            while (sheets.size() <= index) {
                sheets.add(new Sketch(book.context()));
                words.add(new ArrayList<>());
            }
            return sheets.get(index);
        }

        private double height() {
            return book.content().height();
        }

        private void column(List<Box> cards) {
            int sheet = 0;
            double y = cards.getFirst().y() - book.context().px(MARGIN);
            double gap = book.context().px(PAD * 1.75);
            for (Box card : cards) {
                List<Band> bands = bands(card);
                double least = card.height() <= height() ? 0.4 : 0.2;
                if (y + card.height() > height() && height() - y < height() * least) {
                    sheet++;
                    y = 0;
                }
                double from = card.y();
                List<Band> here = new ArrayList<>();
                for (Band band : bands) {
                    if (y + band.bottom - from + book.context().px(PAD) > height() && !here.isEmpty()) {
                        draw(sheet, card, here, from, y);
                        here.clear();
                        sheet++;
                        y = 0;
                        from = band.top - book.context().px(PAD);
                    }
                    here.add(band);
                }
                y = draw(sheet, card, here, from, y) + gap;
            }
        }

        /** Draws a piece of a card and returns its lower edge. */
        private double draw(int index, Box card, List<Band> bands, double from, double y) {
            Sketch sketch = sheet(index);
            double end = bands.getLast().bottom + book.context().px(PAD);
            boolean last = card.bottom() - end < book.context().px(2 * PAD);
            double height = (last ? card.bottom() : end) - from;
            sketch.rect(new Box(card.x(), y, card.width(), height), book.context().px(10),
                    book.context().palette().surface(), Stroke.solid(book.context().palette().hairline(), 1));
            for (Band band : bands) {
                sketch.shapes().addAll(Shift.all(band.shapes, 0, y - from));
                words.get(index).addAll(band.words);
            }
            return y + height;
        }

        /** Divides the content of a card into lines that do not overlap. */
        private List<Band> bands(Box card) {
            List<Object> atoms = new ArrayList<>(page.ground().stream()
                    .filter(it -> !it.box().equals(card) && card.contains(it.box())).toList());
            page.entries().stream().filter(it -> card.contains(it.box())).forEach(atoms::add);
            atoms.sort(Comparator.comparingDouble(it -> box(it).y()));
            List<Band> bands = new ArrayList<>();
            for (Object atom : atoms) {
                Box box = box(atom);
                boolean joins = !bands.isEmpty() && box.y() < bands.getLast().bottom - 0.5;
                Band before = joins
                        ? bands.removeLast()
                        : new Band(box.y(), box.bottom(), new ArrayList<>(), new ArrayList<>());
                Band band = new Band(before.top, Math.max(before.bottom, box.bottom()), before.shapes, before.words);
                if (atom instanceof InsightEntry entry) {
                    band.shapes.addAll(entry.shapes());
                    band.words.add(entry.spoken());
                } else {
                    band.shapes.add((PlacedShape) atom);
                    if (atom instanceof PlacedShape.Text text) {
                        band.words.add(text.full());
                    }
                }
                bands.add(band);
            }
            return bands.isEmpty() ? List.of(new Band(card.y(), card.bottom(), List.of(), List.of())) : bands;
        }

        private static Box box(Object atom) {
            return atom instanceof InsightEntry entry ? entry.box() : ((PlacedShape) atom).box();
        }

        private Stream<PlacedShape> shapes() {
            return Stream.concat(page.ground().stream(),
                    page.entries().stream().flatMap(entry -> entry.shapes().stream()));
        }
    }
}
