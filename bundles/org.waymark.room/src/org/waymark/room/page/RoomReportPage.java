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
            items(round.items());
        }
        if (!round.feelings().isEmpty()) {
            feelings(round.feelings());
        }
        if (!round.votes().isEmpty()) {
            votes(round.votes());
        }
        out.append("</section>\n");
    }

    private void items(List<ItemReport> items) throws IOException {
        table("notes-table", "report_note", "", "report_where", "", "report_who", "", "report_state", "");
        for (ItemReport item : items) {
            out.append("<tr><td class=\"said\"><span class=\"pill\" data-kind=\"")
                    .append(RoundTask.name(item.kind())).append("\">")
                    .append(text(messages.get("report_kind_" + item.kind()))).append("</span>");
            if (item.count() > 1) {
                out.append("<span class=\"times\" title=\"")
                        .append(XmlText.attribute(messages.get("report_count", item.count()))).append("\">×")
                        .append(String.valueOf(item.count())).append("</span>");
            }
            out.append("<br>").append(text(item.text())).append("</td><td>")
                    .append(text(item.touchpoint().orElseGet(() -> messages.get("report_somewhere"))))
                    .append("</td><td>").append(text(item.authors().isEmpty()
                            ? messages.get("report_authorless")
                            : String.join(", ", item.authors())))
                    .append("</td><td>").append(text(state(item)));
            if (!item.by().isBlank()) {
                out.append("<span class=\"sub\">").append(text(messages.get("report_by", item.by()))).append("</span>");
            }
            out.append("</td></tr>\n");
        }
        end();
    }

    private String state(ItemReport item) {
        return messages.get("report_state_" + item.as().filter(as -> item.phase() == ItemPhase.PLACED)
                .map(Enum::name).orElse(item.phase().name()));
    }

    private void feelings(List<FeelingReport> feelings) throws IOException {
        table("", "report_feel_touchpoint", "", "report_feel_persona", "", "report_feel_mean", "", "report_feel_spread",
                "number", "report_feel_voters", "number");
        for (FeelingReport each : feelings) {
            String mean = signed(each.mean());
            String spread = each.spread().map(this::plain).orElse("");
            String about = each.spread().isPresent()
                    ? messages.get("report_feel_spread") + ' ' + spread
                    : messages.get("report_few");
            out.append("<tr><td>").append(text(each.touchpoint())).append("</td><td>").append(text(each.persona()))
                    .append("</td><td>").append(scale(each, messages.get("report_scale", each.persona(),
                            each.touchpoint(), mean, about)))
                    .append(text(mean)).append("</td><td class=\"number\">")
                    .append(spread.isEmpty() ? "–" : text(spread)).append("</td><td class=\"number\">")
                    .append(String.valueOf(each.voters())).append("</td></tr>\n");
        }
        end();
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

    private void votes(List<VoteReport> votes) throws IOException {
        int most = votes.stream().mapToInt(VoteReport::dots).max().orElse(1);
        table("", "report_target", "", "report_bars", "", "report_feel_voters", "number");
        for (VoteReport vote : votes.stream().sorted(Comparator.comparingInt(VoteReport::dots).reversed()).toList()) {
            double length = MARGIN + (double) vote.dots() / Math.max(most, 1) * (SCALE - 2 * MARGIN);
            String bar = vote.dots() == 0
                    ? ""
                    : line("full", String.valueOf(MARGIN), decimal(Math.max(length, MARGIN + 0.1)), 12, 10);
            out.append("<tr><td>").append(text(vote.target()))
                    .append("</td><td><svg class=\"bar\" aria-hidden=\"true\" ")
                    .append("viewBox=\"0 0 ").append(String.valueOf(SCALE)).append(" 24\">").append(bar)
                    .append("</svg>").append(text(plurals.count("report_votes", vote.dots())))
                    .append("</td><td class=\"number\">").append(String.valueOf(vote.voters())).append("</td></tr>\n");
        }
        end();
    }

    /** Writes the beginning of a table; headings come as key and class. */
    private void table(String style, String... headings) throws IOException {
        out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(XmlText.attribute(messages.get(headings[0]))).append("\"><table")
                .append(style.isEmpty() ? "" : " class=\"" + style + "\"").append(">\n<thead><tr>");
        for (int i = 0; i < headings.length; i += 2) {
            out.append("<th scope=\"col\"").append(headings[i + 1].isEmpty() ? "" : " class=\"number\"").append('>')
                    .append(text(messages.get(headings[i]))).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
    }

    private void end() throws IOException {
        out.append("</tbody></table></div>\n");
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
