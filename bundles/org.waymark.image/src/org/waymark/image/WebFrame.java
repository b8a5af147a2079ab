package org.waymark.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.waymark.core.domain.PersonaOrder;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.facts.FactSheet;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.review.Discussion;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.XmlText;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;

/**
 * The parts that all web pages about a journey have: the head with a policy that admits nothing from outside, the title
 * with the facts of the journey, and what the journey refers to.
 */
final class WebFrame {

    private final Appendable out;
    private final WebPage page;

    WebFrame(Appendable out, WebPage page) {
        this.out = out;
        this.page = page;
    }

    /**
     * Writes everything up to the beginning of the body.
     *
     * @param style style sheet of the page
     * @param script script that runs at the end of the body, if the page has one
     */
    void head(SchemeColours colours, String style, Optional<String> script) throws IOException {
        String scheme = page.dark().isPresent() ? "light dark" : isDark() ? "dark" : "light";
        new WebHead(out, page.brand()).write(page.map().language(), page.map().title(),
                Lines.orEmpty(page.journey().getScenario()), scheme,
                variables(colours) + WebAssets.text("page.css") + style, script);
    }

    private boolean isDark() {
        return page.map().canvas().contrast(Ink.WHITE) > 4.5;
    }

    private String variables(SchemeColours colours) {
        Theme theme = PageOptions.theme(page.input().settings(), page.portfolio());
        String first = ":root{" + WebHead.variables(theme.palette()) + colours.variables(false) + "}\n";
        return page.dark().isEmpty()
                ? first
                : first + "@media screen and (prefers-color-scheme:dark){:root{"
                        + WebHead.variables(darkTheme().palette())
                        + colours.variables(true) + "}}\n";
    }

    private Theme darkTheme() {
        return PageOptions.theme(page.input().settings().with(PageOptions.COLOURS, PageOptions.Colours.DARK),
                page.portfolio());
    }

    /** Writes name and facts of the journey. */
    void title() throws IOException {
        Journey journey = page.journey();
        ModelTexts titles = ModelTexts.of(page.locale());
        List<String> facts = new ArrayList<>();
        facts.add(Labels.of(page.portfolio()));
        facts.add(titles.title(CjmPackage.Literals.JOURNEY_KIND.getEEnumLiteral(journey.getKind().getValue())));
        facts.add(titles.title(CjmPackage.Literals.JOURNEY_STATUS.getEEnumLiteral(journey.getStatus().getValue())));
        page.sheets().of(journey).facts().stream().filter(fact -> fact.feature().equals("Journey.owner"))
                .map(fact -> fact.title() + ": " + fact.value()).forEach(facts::add);
        new WebHead(out, page.brand()).client(page.folder());
        out.append("<h1>").append(XmlText.content(page.map().title())).append("</h1>\n<p class=\"facts\">")
                .append(facts.stream().filter(text -> !text.isBlank())
                        .map(text -> "<span>" + XmlText.content(Lines.single(text)) + "</span>")
                        .collect(Collectors.joining(" ")))
                .append("</p>\n");
        if (!Lines.orEmpty(journey.getScenario()).isBlank()) {
            out.append("<p class=\"scenario\">").append(XmlText.content(journey.getScenario())).append("</p>\n");
        }
        personas();
    }

    /** Writes name and role of each persona, in the colour of its curve. */
    private void personas() throws IOException {
        Journey journey = page.journey();
        if (journey.getPersonas().isEmpty()) {
            return;
        }
        Palette palette = PageOptions.theme(page.input().settings(), page.portfolio()).palette();
        out.append("<ul class=\"personas\">\n");
        for (Persona persona : journey.getPersonas()) {
            int series = PersonaOrder.of(persona, journey) % palette.series().size();
            String role = Lines.orEmpty(persona.getRole()).isBlank() ? persona.getSegment() : persona.getRole();
            out.append("<li class=\"p").append(String.valueOf(series)).append("\"><strong>")
                    .append(XmlText.content(Labels.in(page.locale()).shown(persona))).append("</strong> ")
                    .append(XmlText.content(Lines.single(Lines.orEmpty(role)))).append("</li>\n");
        }
        out.append("</ul>\n");
    }

    /** Writes what the journey itself says, and sheets of the library elements it uses, each kind in a section. */
    void appendix() throws IOException {
        FactCards cards = new FactCards(out, page.locale());
        ModelTexts titles = ModelTexts.of(page.locale());
        Map<String, List<FactSheet>> sections = new LinkedHashMap<>();
        List<FactSheet> whole = List.of(page.sheets().of(page.portfolio()), page.sheets().of(page.journey()));
        sections.put(page.messages().get("html_whole"), whole.stream().filter(sheet -> !sheet.isBare()).toList());
        Map<EReference, List<FactSheet>> library = page.sheets().library(page.portfolio(), List.of(page.journey()));
        library.forEach((list, sheets) -> sections.put(titles.title(list), sheets));
        for (Map.Entry<String, List<FactSheet>> section : sections.entrySet()) {
            if (!section.getValue().isEmpty()) {
                out.append("<section class=\"library\">\n");
                cards.heading(2, section.getKey());
                out.append("<div class=\"cards\">\n");
                for (FactSheet sheet : section.getValue()) {
                    cards.article(sheet, 3, "");
                }
                out.append("</div>\n</section>\n");
            }
        }
        Optional<List<Discussion>> discussions = DeliverableOptions.discussions(page.input());
        if (discussions.isPresent()) {
            new WebComments(out, page.locale()).write(discussions.get());
        }
    }

    /** Writes the line at the end. */
    void end() throws IOException {
        new WebHead(out, page.brand()).end(page.input().created(), page.locale());
    }
}
