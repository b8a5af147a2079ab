package org.waymark.room.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.room.ItemPhase;
import org.waymark.core.room.RoomReport;
import org.waymark.core.room.RoomReport.FeelingReport;
import org.waymark.core.room.RoomReport.ItemReport;
import org.waymark.core.room.RoomReport.RoundReport;
import org.waymark.core.room.RoomReport.VoteReport;
import org.waymark.core.room.RoundKind;
import org.waymark.core.text.Messages;
import org.waymark.core.text.PageHead;
import org.waymark.core.text.Plurals;
import org.waymark.core.text.XmlText;

/** Writes the report of a room as one page that is whole in itself, runs no script and can be printed. */
public final class RoomReportPage {

    private static final int SCALE = 208;
    private static final int MARGIN = 10;

    private final Appendable out;
    private final Locale locale;
    private final ZoneId zone;
    private final Messages messages;
    private final Plurals plurals;

    /**
     * Makes the writer of a page.
     *
     * @param locale language of the page
     * @param zone zone in which its times are told
     */
    public RoomReportPage(Appendable out, Locale locale, ZoneId zone) {
        this.out = out;
        this.locale = "ru".equals(locale.getLanguage()) ? Locale.forLanguageTag("ru") : Locale.ENGLISH;
        this.zone = zone;
        messages = Messages.of(RoomReportPage.class, locale);
        plurals = new Plurals(messages, locale);
    }

    /** Writes the page. */
    public void write(RoomReport report) throws IOException {
        String name = report.title().isBlank() ? report.journey() : report.title();
        String title = messages.get("report_title", name);
        PageHead.write(out, locale.getLanguage(), title, Map.of("generator", "Waymark", "color-scheme", "light dark"),
                PageFile.text("page.css") + PageFile.text("report.css"), Optional.empty());
        out.append("<body>\n<main class=\"report\">\n<header>\n<h1>").append(text(name))
                .append("</h1>\n<p class=\"lead\">").append(text(when(report))).append("</p>\n");
        if (!name.equals(report.journey())) {
            out.append("<p class=\"lead\">").append(text(report.journey())).append("</p>\n");
        }
        tiles(report);
        out.append("</header>\n<section>\n<h2>").append(text(messages.get("report_people_title"))).append("</h2>\n");
        people(report.participants());
        out.append("</section>\n");
        for (RoundReport round : report.rounds()) {
            round(round, report.participants().size());
        }
        out.append("<footer><p>").append(text(messages.get("report_made"))).append("</p></footer>\n</main>\n")
                .append("</body>\n</html>\n");
    }

    private String when(RoomReport report) {
        DateTimeFormatter both = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale).withZone(zone);
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).withZone(zone);
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).withZone(zone);
        String from = both.format(report.opened());
        return report.closed()
                .map(end -> messages.get("report_closed", from,
                        day.format(end).equals(day.format(report.opened())) ? time.format(end) : both.format(end)))
                .orElseGet(() -> messages.get("report_open", from));
    }

    private void tiles(RoomReport report) throws IOException {
        List<ItemReport> items = report.rounds().stream().flatMap(round -> round.items().stream()).toList();
        int placed = (int) items.stream().filter(item -> item.phase() == ItemPhase.PLACED).count();
        int votes = report.rounds().stream().flatMap(it -> it.votes().stream()).mapToInt(VoteReport::dots).sum();
        out.append("<ul class=\"tiles\">\n");
        tile("report_people", report.participants().size());
        tile("report_rounds", report.rounds().size());
        tile("report_notes", items.stream().mapToInt(ItemReport::count).sum());
        tile("report_placed", placed);
        tile("report_votes", votes);
        out.append("</ul>\n");
    }

    /** Writes a number with its word, which depends on it. */
    private void tile(String key, int number) throws IOException {
        String said = plurals.count(key, number);
        String count = String.valueOf(number);
        out.append("<li><strong>").append(count).append("</strong> <span>")
                .append(text(said.replaceFirst(count, "").strip())).append("</span></li>\n");
    }

    private void people(List<String> aliases) throws IOException {
        if (aliases.isEmpty()) {
            out.append("<p class=\"hint\">").append(text(messages.get("report_nobody"))).append("</p>\n");
            return;
        }
        out.append("<ul class=\"people\">\n");
        for (String alias : aliases) {
            out.append("<li>").append(text(alias)).append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void round(RoundReport round, int people) throws IOException {
        String kind = messages.get(switch (round.kind()) {
            case NOTES -> "report_notes_title";
            case EMOTION -> "report_emotion";
            case VOTE -> "report_vote";
            case WAIT -> "report_wait";
        });
        out.append("<section class=\"round\">\n<h2>")
                .append(text(round.title().isBlank() ? messages.get("report_untitled") : round.title()))
                .append("</h2>\n<p>").append(text(kind));
        if (round.anonymous()) {
            out.append(" · ").append(text(messages.get("report_anonymous")));
        }
        boolean empty = round.items().isEmpty() && round.feelings().isEmpty() && round.votes().isEmpty();
        if (!empty) {
            out.append(" · ").append(text(messages.get("report_senders", round.senders(), people)));
        } else if (round.kind() != RoundKind.WAIT) {
            out.append(" · ").append(text(messages.get("report_empty")));
        }
        out.append("</p>\n");
        if (!round.items().isEmpty()) {
            items(round.title(), round.items());
        }
        if (!round.feelings().isEmpty()) {
            feelings(round.title(), round.feelings());
        }
        if (!round.votes().isEmpty()) {
            votes(round.title(), round.votes());
        }
        out.append("</section>\n");
    }

    private void items(String title, List<ItemReport> items) throws IOException {
        Table table = new Table(title, "report_note", "report_where", "report_who", "report_state");
        for (ItemReport item : items) {
            String times = item.count() == 1
                    ? ""
                    : "<span class=\"times\" title=\"" + XmlText.attribute(messages.get("report_count", item.count()))
                            + "\">×" + item.count() + "</span>";
            String by = item.by().isBlank()
                    ? ""
                    : "<span class=\"sub\">" + text(messages.get("report_by", item.by())) + "</span>";
            table.row("<span class=\"pill\" data-kind=\"" + item.kind().name().toLowerCase(Locale.ROOT) + "\">"
                    + text(messages.get("report_kind_" + item.kind())) + "</span>" + times + "<p class=\"said\">"
                    + text(item.text()) + "</p>",
                    text(item.touchpoint().orElseGet(() -> messages.get("report_somewhere"))),
                    text(item.authors().isEmpty()
                            ? messages.get("report_authorless")
                            : String.join(", ", item.authors())),
                    "<div>" + text(state(item)) + by + "</div>");
        }
        table.end();
    }

    private String state(ItemReport item) {
        return messages.get("report_state_" + item.as().filter(as -> item.phase() == ItemPhase.PLACED)
                .map(Enum::name).orElse(item.phase().name()));
    }

    private void feelings(String title, List<FeelingReport> feelings) throws IOException {
        Table table = new Table(title, "report_feel_touchpoint", "report_feel_persona", "report_feel_mean",
                "report_feel_spread", "report_feel_voters");
        for (FeelingReport each : feelings) {
            String mean = signed(each.mean());
            String spread = each.spread().map(this::plain).orElse("–");
            String about = each.spread().isPresent()
                    ? messages.get("report_feel_spread") + ' ' + spread
                    : messages.get("report_few");
            String label = messages.get("report_scale", each.persona(), each.touchpoint(), mean, about);
            table.row(text(each.touchpoint()), text(each.persona()),
                    "<div class=\"graph\">" + scale(each, label) + text(mean) + "</div>", text(spread),
                    String.valueOf(each.voters()));
        }
        table.end();
    }

    /** Draws a mean on the scale of scores with a band as wide as the spread. */
    private String scale(FeelingReport feeling, String label) {
        double mean = feeling.mean().doubleValue();
        double spread = feeling.spread().map(BigDecimal::doubleValue).orElse(0.0);
        StringBuilder svg = new StringBuilder("<svg class=\"scale\" role=\"img\" viewBox=\"0 0 ").append(SCALE)
                .append(" 28\" aria-label=\"").append(XmlText.attribute(label)).append("\">");
        svg.append(line("track", at(-2), at(2), 14, 2));
        for (int score = -2; score <= 2; score++) {
            svg.append("<line class=\"tick\" x1=\"").append(at(score)).append("\" x2=\"").append(at(score))
                    .append("\" y1=\"10\" y2=\"18\" stroke-width=\"1\"/>");
        }
        if (spread > 0) {
            svg.append(line("band", at(Math.max(-2, mean - spread)), at(Math.min(2, mean + spread)), 14, 8));
        }
        String colour = mean > 0 ? "good" : mean < 0 ? "bad" : "even";
        return svg.append("<circle class=\"").append(colour).append("\" cx=\"").append(at(mean))
                .append("\" cy=\"14\" r=\"6\"/></svg>").toString();
    }

    private static String at(double score) {
        return decimal(MARGIN + (score + 2) / 4 * (SCALE - 2 * MARGIN));
    }

    private static String line(String style, String from, String to, int y, int width) {
        return "<line class=\"" + style + "\" x1=\"" + from + "\" x2=\"" + to + "\" y1=\"" + y + "\" y2=\"" + y
                + "\" stroke-width=\"" + width + "\" stroke-linecap=\"round\"/>";
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private void votes(String title, List<VoteReport> votes) throws IOException {
        int most = votes.stream().mapToInt(VoteReport::dots).max().orElse(1);
        Table table = new Table(title, "report_target", "report_bars", "report_vote_voters");
        for (VoteReport vote : votes.stream().sorted(Comparator.comparingInt(VoteReport::dots).reversed()).toList()) {
            double length = (double) vote.dots() / Math.max(most, 1) * (SCALE - 2 * MARGIN);
            String bar = vote.dots() == 0 ? "" : line("full", decimal(MARGIN), decimal(MARGIN + length), 14, 10);
            table.row(text(vote.target()),
                    "<div class=\"graph\"><svg class=\"bar\" aria-hidden=\"true\" viewBox=\"0 0 " + SCALE + " 28\">"
                            + bar + "</svg>" + text(plurals.count("report_votes", vote.dots())) + "</div>",
                    String.valueOf(vote.voters()));
        }
        table.end();
    }

    /** A table whose rows become cards on a phone, where each value says what it is. */
    private final class Table {

        private final List<String> headings;

        Table(String title, String... keys) throws IOException {
            headings = Stream.of(keys).map(key -> messages.get(key)).toList();
            // a table that is too wide is scrolled by keys, so it can be focused and has a name
            out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                    .append(XmlText.attribute(title)).append("\"><table>\n<thead><tr>");
            for (String heading : headings) {
                out.append("<th scope=\"col\">").append(text(heading)).append("</th>");
            }
            out.append("</tr></thead>\n<tbody>\n");
        }

        /** Writes a row of cells that are HTML already. */
        void row(String... cells) throws IOException {
            out.append("<tr>");
            for (int i = 0; i < cells.length; i++) {
                out.append("<td");
                if (i > 0) {
                    out.append(" data-title=\"").append(XmlText.attribute(headings.get(i))).append('"');
                }
                out.append('>').append(cells[i]).append("</td>");
            }
            out.append("</tr>\n");
        }

        void end() throws IOException {
            out.append("</tbody></table></div>\n");
        }
    }

    private String signed(BigDecimal number) {
        return number.signum() > 0 ? '+' + plain(number) : plain(number).replace('-', '−');
    }

    private String plain(BigDecimal number) {
        return String.format(locale, "%.1f", number);
    }

    private static String text(String text) {
        return XmlText.content(text);
    }
}
