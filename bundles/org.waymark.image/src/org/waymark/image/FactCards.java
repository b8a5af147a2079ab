package org.waymark.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.Ids;
import org.waymark.core.facts.Fact;
import org.waymark.core.facts.FactSheet;
import org.waymark.core.text.XmlText;
import org.waymark.model.ModelTexts;

/** Writes what elements say as articles: values as a list of terms, contained elements grouped by their kind. */
final class FactCards {

    private final Appendable out;
    private final ModelTexts titles;

    FactCards(Appendable out, Locale locale) {
        this.out = out;
        titles = ModelTexts.of(locale);
    }

    /** Returns the anchor of an element. */
    static String anchor(FactSheet sheet) {
        return "e-" + XmlText.attribute(Ids.idOf(sheet.element()));
    }

    /**
     * Writes an article.
     *
     * @param level level of its heading
     * @param attributes further attributes, each with a blank in front
     */
    void article(FactSheet sheet, int level, String attributes) throws IOException {
        out.append("<article class=\"card\" id=\"").append(anchor(sheet)).append('"').append(attributes).append(">\n");
        heading(level, sheet.title());
        body(sheet, level + 1);
        out.append("</article>\n");
    }

    /** Writes values and parts without a heading. */
    void body(FactSheet sheet, int level) throws IOException {
        terms(sheet.facts());
        for (Map.Entry<EStructuralFeature, List<FactSheet>> group : grouped(sheet).entrySet()) {
            heading(level, titles.title(group.getKey()));
            out.append("<ul class=\"parts\">\n");
            for (FactSheet part : group.getValue()) {
                part(part);
            }
            out.append("</ul>\n");
        }
    }

    private static Map<EStructuralFeature, List<FactSheet>> grouped(FactSheet sheet) {
        Map<EStructuralFeature, List<FactSheet>> groups = new LinkedHashMap<>();
        for (FactSheet part : sheet.parts()) {
            groups.computeIfAbsent(part.element().eContainingFeature(), key -> new ArrayList<>()).add(part);
        }
        return groups;
    }

    private void part(FactSheet part) throws IOException {
        out.append(part.inherited() ? "<li class=\"inherited\" data-part=\"" : "<li data-part=\"")
                .append(XmlText.attribute(Ids.idOf(part.element()))).append("\"><strong>")
                .append(XmlText.content(part.title())).append("</strong>\n");
        terms(part.facts());
        if (!part.parts().isEmpty()) {
            out.append("<ul class=\"parts\">\n");
            for (FactSheet inner : part.parts()) {
                part(inner);
            }
            out.append("</ul>\n");
        }
        out.append("</li>\n");
    }

    private void terms(List<Fact> facts) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        out.append("<dl>\n");
        for (Fact fact : facts) {
            out.append("<div><dt>").append(XmlText.content(fact.title())).append("</dt><dd>")
                    .append(XmlText.content(fact.value())).append("</dd></div>\n");
        }
        out.append("</dl>\n");
    }

    void heading(int level, String text) throws IOException {
        out.append("<h").append(String.valueOf(level)).append('>').append(XmlText.content(text)).append("</h")
                .append(String.valueOf(level)).append(">\n");
    }
}
