package org.waymark.core.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Severity;
import org.waymark.core.rules.Validator;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

class TemplatesTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    static Stream<Template> templates() {
        return Templates.all().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isASoundPortfolioInBothLanguages(Template template) {
        for (Locale language : List.of(Locale.ENGLISH, RUSSIAN)) {
            PortfolioDocument document = PortfolioFiles.create(Path.of("new.cjm"),
                    Templates.create(template, language));
            assertEquals(List.of(), new Validator().validate(document, RuleSettings.standard()).stream().filter(
                    finding -> finding.severity() == Severity.ERROR).map(Finding::message).toList());
            assertEquals(language.getLanguage(), document.portfolio().getLanguage());
            Journey journey = document.portfolio().getJourneys().getFirst();
            assertTrue(template.id().equals("blank") ? journey.getStages().isEmpty() : journey.getStages().size() >= 5,
                    "stages");
            journey.getStages().forEach(stage -> assertFalse(stage.getTouchpoints().isEmpty(), stage.getName()));
            assertFalse(template.title(language).isBlank() || template.description(language).isBlank());
        }
        assertNotEquals(template.title(Locale.ENGLISH), template.title(RUSSIAN));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasTheSameStructureInBothLanguages(Template template) {
        assertEquals(elements(Templates.create(template, Locale.ENGLISH)),
                elements(Templates.create(template, RUSSIAN)));
    }

    @Test
    void twoPortfoliosOfOneTemplateShareNoId() {
        Template template = Templates.all().getFirst();
        PortfolioDocument one = PortfolioFiles.create(Path.of("a.cjm"), Templates.create(template, Locale.ENGLISH));
        PortfolioDocument other = PortfolioFiles.create(Path.of("b.cjm"), Templates.create(template, Locale.ENGLISH));
        one.portfolio().eAllContents().forEachRemaining(
                element -> assertTrue(other.find(Ids.idOf(element)).isEmpty(), () -> Ids.idOf(element)));
    }

    private static List<String> elements(Portfolio portfolio) {
        Stream.Builder<String> names = Stream.builder();
        portfolio.eAllContents().forEachRemaining(element -> names.add(element.eClass().getName()));
        return names.build().toList();
    }
}
