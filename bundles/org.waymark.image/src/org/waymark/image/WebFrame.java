package org.waymark.image;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.waymark.core.domain.Brand;
import org.waymark.core.domain.PersonaOrder;
import org.waymark.core.facts.FactSheet;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.XmlText;
import org.waymark.model.ModelTexts;
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
        String css = "\n" + variables(colours) + WebAssets.text("page.css") + style;
        out.append("<!DOCTYPE html>\n<html lang=\"").append(XmlText.attribute(page.map().language()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; ")
                .append("style-src ").append(WebAssets.hash(css))
                .append(script.map(text -> "; script-src " + WebAssets.hash(text)).orElse(""))
                .append("; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(meta("author", page.brand().author())).append(meta("generator", "Waymark"))
                .append(meta("description", Lines.orEmpty(page.journey().getScenario())))
                .append("<meta name=\"color-scheme\" content=\"")
                .append(page.dark().isPresent() ? "light dark" : isDark() ? "dark" : "light").append("\">\n<title>")
                .append(XmlText.content(page.map().title())).append("</title>\n<style>").append(css)
                .append("</style>\n</head>\n");
    }

    private static String meta(String name, String content) {
        return content.isBlank()
                ? ""
                : "<meta name=\"" + name + "\" content=\"" + XmlText.attribute(Lines.single(content)) + "\">\n";
    }

    private boolean isDark() {
        return page.map().canvas().contrast(Ink.WHITE) > 4.5;
    }

    private String variables(SchemeColours colours) {
        Theme theme = PageOptions.theme(page.input().settings(), page.portfolio());
        String first = ":root{" + palette(theme.palette()) + colours.variables(false) + "}\n";
        return page.dark().isEmpty()
                ? first
                : first + "@media screen and (prefers-color-scheme:dark){:root{" + palette(darkTheme().palette())
                        + colours.variables(true) + "}}\n";
    }

    private Theme darkTheme() {
        return PageOptions.theme(page.input().settings().with(PageOptions.COLOURS, PageOptions.Colours.DARK),
                page.portfolio());
    }

    private static String palette(Palette p) {
        Ink accent = p.accent().readableOn(p.surface(), 4.5);
        return "--canvas:" + p.canvas().hex() + ";--surface:" + p.surface().hex() + ";--alt:" + p.surfaceAlt().hex()
                + ";--line:" + p.hairline().hex() + ";--edge:" + p.muted().mix(p.canvas(), 0.25).hex() + ";--ink:"
                + p.ink().hex() + ";--muted:" + p.muted().hex() + ";--accent:" + accent.hex() + ";--on-accent:"
                + accent.readable().hex() + ";" + series(p);
    }

    private static String series(Palette p) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < p.series().size(); i++) {
            out.append("--s").append(i).append(':').append(p.series().get(i).hex()).append(';');
        }
        return out.toString();
    }

    /** Writes name and facts of the journey. */
    void title() throws IOException {
        Journey journey = page.journey();
        ModelTexts titles = ModelTexts.of(page.locale());
        List<String> facts = new ArrayList<>();
        facts.add(Labels.of(page.portfolio()));
        FactSheet sheet = page.sheets().of(journey);
        sheet.facts().stream().filter(fact -> isShort(fact.feature())).map(fact -> fact.title() + ": " + fact.value())
                .forEach(facts::add);
        brand();
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

    private void brand() throws IOException {
        Brand brand = page.brand();
        Optional<String> logo = brand.hasLogo()
                ? new Pictures(page.folder()).dataUri(brand.logo())
                : Optional.empty();
        if (logo.isPresent() || !brand.client().isEmpty()) {
            out.append("<p class=\"brand\">");
            if (logo.isPresent()) {
                out.append("<img alt=\"\" src=\"").append(logo.get()).append("\">");
            }
            out.append("<span>").append(XmlText.content(Lines.single(brand.client()))).append("</span></p>\n");
        }
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

    private static boolean isShort(String feature) {
        return List.of("Journey.kind", "Journey.status", "Journey.owner").contains(feature);
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
    }

    /** Writes the line at the end: confidentiality, author, version and date. */
    void end() throws IOException {
        Brand brand = page.brand();
        String made = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(page.locale())
                .format(page.input().created());
        out.append("<footer>");
        for (String text : List.of(brand.confidentiality(), brand.author(), brand.version(), made)) {
            if (!text.isEmpty()) {
                out.append("<span>").append(XmlText.content(Lines.single(text))).append("</span> ");
            }
        }
        out.append("</footer>\n");
    }
}
