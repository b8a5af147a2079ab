package org.waymark.image;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.waymark.core.domain.Brand;
import org.waymark.core.domain.Ids;
import org.waymark.core.exchange.DeliverableIndex;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.facts.Fact;
import org.waymark.core.facts.FactSheet;
import org.waymark.core.facts.FactSheets;
import org.waymark.core.domain.Profile;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.insight.JourneyStatistics;
import org.waymark.core.layout.Theme;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.text.XmlText;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Viewpoint;

/**
 * Writes the page of a portfolio: a tile for each journey with what it is about, its emotion curve and its numbers, and
 * the files that were written of it.
 */
public final class PortfolioPage implements DeliverableIndex {

    private static final int CURVE_WIDTH = 280;
    private static final int CURVE_HEIGHT = 72;

    /** The page being written. */
    private record Written(Appendable out, ExportInput input, List<Link> links, Messages messages, FactSheets sheets) {

        Portfolio portfolio() {
            return input.document().portfolio();
        }
    }

    @Override
    public void write(ExportInput input, List<Link> links, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(new Written(writer, input, links, Messages.of(PortfolioPage.class, input.locale()),
                new FactSheets(input.locale(), Profile.CLIENT)));
        writer.flush();
    }

    private static void write(Written page) throws IOException {
        Brand brand = Brand.of(page.portfolio());
        WebHead head = new WebHead(page.out, brand);
        String title = Labels.in(page.input.locale()).shown(page.portfolio());
        head.write(page.input.locale().toLanguageTag(), title, Lines.orEmpty(page.portfolio().getDescription()),
                "light dark", ":root{" + WebHead.variables(Theme.light().branded(brand).palette())
                        + "}\n@media screen and (prefers-color-scheme:dark){:root{"
                        + WebHead.variables(Theme.dark().branded(brand).palette()) + "}}\n"
                        + WebAssets.text("page.css") + WebAssets.text("portfolio.css"),
                Optional.empty());
        page.out.append("<body>\n<header>\n");
        head.client(Optional.of(page.input.document().folder()));
        page.out.append("<h1>").append(XmlText.content(title)).append("</h1>\n");
        paragraph(page, "about", page.portfolio().getDescription());
        files(page, link -> link.journey().isEmpty());
        page.out.append("</header>\n<main class=\"tiles\">\n");
        for (Journey journey : page.input.journeys()) {
            tile(page, journey);
        }
        page.out.append("</main>\n");
        head.end(page.input.created(), page.input.locale());
        page.out.append("</body>\n</html>\n");
    }

    private static void tile(Written page, Journey journey) throws IOException {
        FactSheet sheet = page.sheets.of(journey);
        page.out.append("<article class=\"card tile\">\n<h2>").append(XmlText.content(sheet.title()))
                .append("</h2>\n<p class=\"pills\">");
        ModelTexts titles = ModelTexts.of(page.input.locale());
        page.out.append("<span>").append(XmlText.content(titles.title(
                CjmPackage.Literals.JOURNEY_KIND.getEEnumLiteral(journey.getKind().getValue()))))
                .append("</span> <span>").append(XmlText.content(titles.title(
                        CjmPackage.Literals.JOURNEY_STATUS.getEEnumLiteral(journey.getStatus().getValue()))))
                .append("</span></p>\n");
        paragraph(page, "about", journey.getScenario());
        JourneyStatistics numbers = JourneyStatistics.of(page.portfolio(), journey, Ids::idOf);
        curve(page, journey, numbers);
        page.out.append("<dl class=\"numbers\">");
        number(page, "tile_stages", numbers.stages());
        number(page, "tile_touchpoints", numbers.touchpoints());
        number(page, "tile_pains", numbers.painPoints());
        number(page, "tile_broken", numbers.brokenPromises());
        page.out.append("</dl>\n");
        for (Fact fact : sheet.facts()) {
            if (List.of("Journey.owner", "Journey.personas").contains(fact.feature())) {
                paragraph(page, "who", fact.title() + ": " + fact.value());
            }
        }
        files(page, link -> link.journey().filter(journey::equals).isPresent());
        page.out.append("</article>\n");
    }

    private static void number(Written page, String key, int value) throws IOException {
        page.out.append("<div><dt>").append(XmlText.content(page.messages.get(key))).append("</dt><dd>")
                .append(String.valueOf(value)).append("</dd></div>");
    }

    private static void paragraph(Written page, String style, String text) throws IOException {
        if (!Lines.orEmpty(text).isBlank()) {
            page.out.append("<p class=\"").append(style).append("\">").append(XmlText.content(text.strip()))
                    .append("</p>\n");
        }
    }

    private static void files(Written page, Predicate<Link> which) throws IOException {
        List<String> items = new ArrayList<>();
        for (Link link : page.links) {
            if (which.test(link)) {
                for (int i = 0; i < link.files().size(); i++) {
                    String name = link.files().size() == 1 ? link.format() : link.format() + " " + (i + 1);
                    items.add("<li><a href=\"" + XmlText.attribute(link.files().get(i)) + "\">" + XmlText.content(name)
                            + "</a></li>\n");
                }
            }
        }
        if (!items.isEmpty()) {
            page.out.append("<ul class=\"files\">\n").append(String.join("", items)).append("</ul>\n");
        }
    }

    /** Draws what customers said, and what the company assumes, over the steps of a journey. */
    private static void curve(Written page, Journey journey, JourneyStatistics numbers) throws IOException {
        EmotionCurve said = EmotionCurve.of(journey, Optional.empty(), Viewpoint.OBSERVED, Ids::idOf);
        EmotionCurve assumed = EmotionCurve.of(journey, Optional.empty(), Viewpoint.HYPOTHESIS, Ids::idOf);
        if (said.end().isEmpty() && assumed.end().isEmpty()) {
            return;
        }
        String label = page.messages.get("tile_curve", mean(numbers.observed()), mean(numbers.hypothesis()));
        String middle = String.valueOf(CURVE_HEIGHT / 2);
        page.out.append("<svg class=\"curve\" role=\"img\" aria-label=\"").append(XmlText.attribute(label))
                .append("\" viewBox=\"0 0 ").append(String.valueOf(CURVE_WIDTH)).append(' ')
                .append(String.valueOf(CURVE_HEIGHT)).append("\"><title>").append(XmlText.content(label))
                .append("</title><path class=\"zero\" d=\"M0 ").append(middle).append('H')
                .append(String.valueOf(CURVE_WIDTH)).append("\"/><path class=\"assumed\" d=\"").append(path(assumed))
                .append("\"/><path class=\"said\" d=\"").append(path(said))
                .append("\"/></svg>\n<p class=\"key\" aria-hidden=\"true\"><span class=\"by-customers\">")
                .append(XmlText.content(page.messages.get("tile_said"))).append("</span> <span class=\"by-company\">")
                .append(XmlText.content(page.messages.get("tile_assumed"))).append("</span></p>\n");
    }

    private static String mean(OptionalDouble score) {
        return score.isEmpty()
                ? "–"
                : (score.getAsDouble() > 0 ? "+" : "")
                        + SvgWriter.number(Math.round(score.getAsDouble() * 10) / 10.0).replace('-', '−');
    }

    private static String path(EmotionCurve curve) {
        StringBuilder path = new StringBuilder();
        int count = Math.max(curve.points().size(), 1);
        boolean pen = false;
        for (int i = 0; i < curve.points().size(); i++) {
            OptionalDouble score = curve.points().get(i).score();
            if (score.isPresent()) {
                double x = (i + 0.5) * CURVE_WIDTH / count;
                double y = 6 + (2 - Math.clamp(score.getAsDouble(), -2, 2)) / 4 * (CURVE_HEIGHT - 12);
                path.append(pen ? 'L' : 'M').append(SvgWriter.number(x)).append(' ').append(SvgWriter.number(y));
            }
            pen = score.isPresent();
        }
        return path.isEmpty() ? "M0 0" : path.toString();
    }
}
