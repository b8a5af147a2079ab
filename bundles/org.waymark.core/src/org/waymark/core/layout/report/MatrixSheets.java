package org.waymark.core.layout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.waymark.core.insight.Handover;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.layout.sheet.Words;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixCell;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Role;

/** Lays out a matrix: steps below each other, as many functions beside each other as a sheet holds. */
final class MatrixSheets {

    private static final double CELL = 50;
    private static final double LEAST_NAMES = 190;
    private static final double OWNER = 74;

    private final OwnershipMatrix matrix;
    private final SheetBook book;
    private final Context context;
    private final Palette palette;
    private final Messages messages;
    private final Labels labels;
    private final Journey journey;
    private final double width;
    private final double owner;
    private List<Integer> shown = List.of();
    private double names;
    private double cell;

    MatrixSheets(PageRequest request, OwnershipMatrix matrix) {
        this.matrix = matrix;
        book = new SheetBook(request);
        context = book.context();
        palette = context.palette();
        messages = Messages.of(MatrixSheets.class, request.locale());
        labels = Labels.in(request.locale());
        journey = request.journey();
        width = book.content().width();
        owner = Math.max(context.px(OWNER), context.px(10) + Math.max(
                context.text().longestWord(messages.get("matrix_owner"), context.theme().smallStrong()),
                matrix.rows().stream().mapToDouble(it -> context.text().longestWord(owner(it), context.theme()
                        .smallStrong())).filter(it -> it < width / 5).max().orElse(0)));
    }

    List<PlacedPage> place() {
        double room = width - context.px(LEAST_NAMES) - owner;
        int most = (int) Math.max(1, room / context.px(CELL));
        int columns = matrix.columns().size();
        int groups = (columns + most - 1) / most;
        int perGroup = (columns + groups - 1) / groups;
        for (int from = 0; from < columns; from += perGroup) {
            List<Integer> group = new ArrayList<>();
            for (int i = from; i < Math.min(columns, from + perGroup); i++) {
                group.add(i);
            }
            shown = group;
            cell = Math.min(context.px(CELL * 1.35), room / perGroup);
            names = width - owner - cell * shown.size();
            group(from);
        }
        return book.pages();
    }

    private void group(int from) {
        String title = messages.get("matrix_title", context.name(journey));
        book.begin(title);
        if (from == 0) {
            Sketch sketch = new Sketch(context);
            String headline = headline();
            double height = Words.below(sketch, headline, 0, 0, width, context.theme().title(), palette.ink(), 3);
            book.stack(journey, height, sketch, headline);
            book.skip(context.px(10));
        }
        double foot = foot(new Sketch(context));
        heads();
        for (MatrixRow row : matrix.rows()) {
            Sketch sketch = new Sketch(context);
            double height = row(sketch, row);
            if (height + foot + context.px(6) > book.left()) {
                end(foot);
                book.begin(title);
                heads();
            }
            book.stack(journey, height, sketch, spoken(row));
        }
        end(foot);
    }

    private String headline() {
        List<MatrixRow> steps = matrix.rows().stream().filter(it -> it.kind() == Kind.TOUCHPOINT).toList();
        long one = steps.stream().filter(it -> it.accountables().size() == 1).count();
        return messages.get("matrix_headline", one, steps.size(), Handover.of(matrix).size());
    }

    /** Draws codes in the colours of the functions; their names are in the key of the page. */
    private void heads() {
        Sketch sketch = new Sketch(context);
        FontSpec font = context.theme().smallStrong();
        double pad = context.px(4);
        int lines = shown.stream().mapToInt(it -> Words.lines(context, code(it), font, cell - 2 * pad)).max().orElse(1);
        double height = Math.min(lines, 4) * font.lineHeight() + 2 * pad;
        sketch.text(messages.get("matrix_step"), pad, height - pad - font.lineHeight(), names - 2 * pad, font,
                palette.muted(), 1);
        sketch.text(messages.get("matrix_owner"), names + pad, height - pad - font.lineHeight(), owner - 2 * pad, font,
                palette.muted(), 1);
        for (int i = 0; i < shown.size(); i++) {
            Ink ink = Ink.of(matrix.columns().get(shown.get(i)).color(), palette.muted());
            double x = names + owner + i * cell;
            sketch.rect(new Box(x + 1, 0, cell - 2, height - 1), context.px(3), ink, Stroke.NONE);
            int taken = Math.min(4, Words.lines(context, code(shown.get(i)), font, cell - 2 * pad));
            sketch.text(code(shown.get(i)), x + pad, (height - taken * font.lineHeight()) / 2, cell - 2 * pad, font,
                    ink.readable(), 4, Sketch.Align.CENTER);
        }
        book.stack(journey, height, sketch, messages.get("matrix_step"));
    }

    private String code(int column) {
        FunctionColumn function = matrix.columns().get(column);
        return function.code().isBlank() ? labels.or(function.name(), Literals.BUSINESS_FUNCTION) : function.code();
    }

    /** Draws a row and returns its height. */
    private double row(Sketch sketch, MatrixRow row) {
        boolean stage = row.kind() == Kind.STAGE;
        double pad = context.px(4);
        FontSpec font = stage ? context.theme().labelStrong() : context.theme().label();
        double indent = pad + row.depth() * context.px(10);
        Sketch words = new Sketch(context);
        String name = labels.or(row.name(), stage ? Literals.STAGE : Literals.TOUCHPOINT);
        double bottom = Words.below(words, name, indent, pad, names - indent - pad, font, palette.ink(), 4);
        String who = owner(row);
        boolean gap = row.accountables().size() != 1 && !stage && context.showsWork();
        bottom = Math.max(bottom,
                Words.below(words, who, names + pad, pad, owner - 2 * pad, context.theme().smallStrong(),
                        gap ? palette.negative() : palette.ink(), 3));
        double height = Math.ceil(Math.max(bottom, pad + font.lineHeight()) + pad);
        if (stage) {
            sketch.rect(new Box(0, 0, width, height), 0, book.panel(), Stroke.NONE);
        }
        sketch.shapes().addAll(words.shapes());
        for (int i = 0; i < shown.size(); i++) {
            cell(sketch, row, row.cells().get(shown.get(i)), new Box(names + owner + i * cell, 0, cell, height));
        }
        sketch.rect(new Box(0, height - 1, width, 1), 0, palette.hairline(), Stroke.NONE);
        return height;
    }

    private void cell(Sketch sketch, MatrixRow row, MatrixCell content, Box box) {
        if (content.isEmpty() && !content.explicitNone()) {
            return;
        }
        boolean accountable = content.has(Role.ACCOUNTABLE) && !content.isInherited();
        Box field = new Box(box.x() + 1, 1, box.width() - 2, box.height() - 3);
        Ink ink = content.isInherited() || content.explicitNone() ? palette.muted() : palette.ink();
        if (accountable) {
            sketch.rect(field, context.px(3), palette.accountable(), Stroke.NONE);
            ink = palette.accountable().readable();
        } else if (!content.isInherited() && !content.explicitNone()) {
            sketch.rect(field, context.px(3),
                    book.paper().mix(palette.accountable(), 0.03 + content.influence() * 0.035),
                    Stroke.NONE);
        }
        FontSpec font = content.isInherited() ? context.theme().small() : context.theme().smallStrong();
        String letters = RoleLetters.of(content);
        String influence = content.explicitNone() ? "" : RoleLetters.influence(content);
        String text = content.influence() == 0 ? letters : (letters + ' ' + influence).strip();
        double y = Math.round((box.height() - 1 - font.lineHeight()) / 2);
        sketch.text(text, field.x(), y, field.width(), font, ink, 1, Sketch.Align.CENTER);
    }

    private String owner(MatrixRow row) {
        if (row.accountables().isEmpty()) {
            return context.showsWork() && row.kind() != Kind.STAGE ? messages.get("nobody") : "";
        }
        return row.accountables().stream().map(FunctionColumn::shortLabel).collect(Collectors.joining(", "));
    }

    private String spoken(MatrixRow row) {
        List<String> said = new ArrayList<>();
        for (int i : shown) {
            MatrixCell content = row.cells().get(i);
            if (!content.isEmpty()) {
                said.add(matrix.columns().get(i).label() + ' ' + RoleLetters.of(content) + ' '
                        + RoleLetters.influence(content));
            }
        }
        return labels.or(row.name(), row.kind() == Kind.STAGE ? Literals.STAGE : Literals.TOUCHPOINT) + ": "
                + String.join(", ", said);
    }

    private void end(double foot) {
        Sketch sketch = new Sketch(context);
        foot(sketch);
        book.put(journey, new Box(book.content().x(), book.content().bottom() - foot, width, foot), sketch,
                messages.get("matrix_key"));
    }

    /** Draws what letters and codes mean; returns the height. */
    private double foot(Sketch sketch) {
        FontSpec font = context.theme().small();
        String roles = Role.VALUES.stream().map(role -> RoleLetters.letter(role) + "\u00a0" + context.title(role))
                .collect(Collectors.joining(" · ")) + " · " + messages.get("matrix_key");
        double y = Words.below(sketch, roles, 0, 0, width, font, palette.muted(), 3);
        List<String> codes = shown.stream().map(matrix.columns()::get)
                .filter(it -> !it.code().isBlank() && !it.name().isBlank())
                .map(it -> it.code() + "\u00a0" + it.name()).toList();
        String text = Words.listed(context, "", codes, " · ", font, width, 4, count -> messages.get("more", count));
        return Words.below(sketch, text, 0, y, width, font, palette.muted(), 4);
    }
}
