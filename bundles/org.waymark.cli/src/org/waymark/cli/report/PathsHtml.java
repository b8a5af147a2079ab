package org.waymark.cli.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.text.XmlText;

/** Writes paths as one web page without scripts. */
public final class PathsHtml {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:15px/1.5 system-ui,sans-serif;max-width:1100px;margin:2em auto;padding:0 1.5em}
            table{border-collapse:collapse;width:100%;margin:.5em 0 2em}
            th,td{padding:.35em .8em .35em 0;text-align:left;vertical-align:top;border-bottom:1px solid #8884}
            td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            .chip{display:inline-block;margin:0 .25em .25em 0;padding:0 .55em;border:1px solid #8888;border-radius:1em}
            .off{border-style:dashed;font-style:italic}
            .bar{display:inline-block;height:.6em;background:#2a7fb8;margin-right:.4em}
            """;

    private final PathWords words;
    private final StringBuilder out = new StringBuilder();

    private PathsHtml(PathWords words) {
        this.words = words;
    }

    /** Returns the page. */
    public static String text(PathReport report, PlannedMap plan, Locale locale) {
        PathsHtml page = new PathsHtml(new PathWords(report, plan, locale));
        page.write(report, locale);
        return page.out.toString();
    }

    private void write(PathReport report, Locale locale) {
        String title = words.get("paths_pageTitle", report.log());
        out.append("<!DOCTYPE html>\n<html lang=\"").append(locale.getLanguage().equals("ru") ? "ru" : "en").append(
                "\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(XmlText.content(title)).append(
                        "</title>\n<style>\n")
                .append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(XmlText.content(title)).append(
                        "</h1>\n<ul>\n");
        words.summary(report).forEach(this::item);
        words.quality(report.quality()).forEach(this::item);
        out.append("</ul>\n");
        paths(report);
        uses(report);
        moves(report);
        dropOff(report);
        segments(report);
        out.append("</body>\n</html>\n");
    }

    private void item(String line) {
        out.append("<li>").append(XmlText.content(line)).append("</li>\n");
    }

    private void head(String title, List<String> numbers, String last) {
        out.append("<h2>").append(XmlText.content(title)).append("</h2>\n<table>\n<tr>");
        numbers.forEach(it -> out.append("<th class=\"n\">").append(XmlText.content(it)).append("</th>"));
        out.append("<th>").append(XmlText.content(last)).append("</th></tr>\n");
    }

    private void row(List<String> numbers, String last) {
        out.append("<tr>");
        numbers.forEach(it -> out.append("<td class=\"n\">").append(it).append("</td>"));
        out.append("<td>").append(last).append("</td></tr>\n");
    }

    private void end() {
        out.append("</table>\n");
    }

    private String bar(BigDecimal share) {
        return "<span class=\"bar\" style=\"width:" + share.min(BigDecimal.valueOf(100)).toPlainString()
                + "px\"></span>" + XmlText.content(words.percent(share));
    }

    private void paths(PathReport report) {
        head(words.get("paths_paths"), List.of("#", words.get("paths_customers"), words.get("paths_share"), words.get(
                "paths_outcome"), words.get("paths_share"), words.get("paths_median")), words.get("paths_path"));
        for (PathReport.CustomerPath path : report.top()) {
            StringBuilder chips = new StringBuilder();
            List<EventRef> steps = path.steps();
            for (int i = 0; i < steps.size();) {
                int count = 1;
                while (i + count < steps.size() && steps.get(i + count).equals(steps.get(i))) {
                    count++;
                }
                chips.append("<span class=\"chip").append(steps.get(i).isOffMap() ? " off" : "").append("\">").append(
                        XmlText.content(words.step(steps.get(i)) + (count > 1 ? " ×" + count : ""))).append("</span>");
                i += count;
            }
            row(List.of(words.number(path.rank()), words.number(path.customers()), bar(path.share()), words.number(path
                    .outcomes()), bar(path.outcomeShare()), words.duration(path.median())), chips.toString());
        }
        end();
    }

    private void uses(PathReport report) {
        if (report.uses().isEmpty()) {
            return;
        }
        head(words.get("paths_uses"), List.of(words.get("paths_visited"), words.get("paths_skipped"), words.get(
                "paths_share"), words.get("paths_notReached")), words.get("paths_touchpoint"));
        report.uses().forEach(it -> row(List.of(words.number(it.visited()), words.number(it.skipped()), bar(it
                .skipShare()), words.number(it.notReached())), XmlText.content(words.touchpoint(it.touchpoint()))));
        end();
        head(words.get("paths_offMap"), List.of(words.get("paths_customers"), words.get("paths_events")), words.get(
                "paths_event"));
        report.offMap().forEach(it -> row(List.of(words.number(it.customers()), words.number(it.events())), XmlText
                .content(words.step(it.event()))));
        end();
    }

    private void moves(PathReport report) {
        head(words.get("paths_moves"), List.of(words.get("paths_customers"), words.get("paths_share"), words.get(
                "paths_median")), words.get("paths_move"));
        report.moves().stream().filter(it -> it.to().isPresent()).limit(100).forEach(it -> row(List.of(words.number(it
                .customers()), bar(it.share()), words.duration(it.median())), XmlText.content(words.step(it.from())
                        + " → " + words.step(it.to().get()))));
        end();
    }

    private void dropOff(PathReport report) {
        if (report.dropOff().isEmpty()) {
            return;
        }
        head(words.get("paths_dropOff"), List.of(words.get("paths_customers"), words.get("paths_share")), words.get(
                "paths_event"));
        report.dropOff().forEach(it -> row(List.of(words.number(it.customers()), bar(PathReport.percent(it.customers(),
                report.facts().sessions()))), XmlText.content(words.step(it.last()))));
        end();
    }

    private void segments(PathReport report) {
        if (report.segments().isEmpty()) {
            return;
        }
        head(words.get("paths_segments"), List.of(words.get("paths_customers"), words.get("paths_outcome"), words.get(
                "paths_share"), words.get("paths_median")), words.get("paths_segment"));
        report.segments().forEach(it -> row(List.of(words.number(it.customers()), words.number(it.outcomes()), bar(
                PathReport.percent(it.outcomes(), it.customers())), words.duration(it.median())), XmlText.content(
                        it
                                .name().orElse(words.get("paths_others")))));
        end();
    }
}
