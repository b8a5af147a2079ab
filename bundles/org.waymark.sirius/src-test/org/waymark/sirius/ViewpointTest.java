package org.waymark.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.waymark.core.rules.Rule;
import org.waymark.core.rules.Rules;
import org.waymark.sirius.order.Names;

/** The viewpoint fits Sirius, the metamodel and the services, as far as that can be said without Sirius. */
class ViewpointTest {

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<String> problems(String text) throws IOException {
        return ViewpointCheck.problems(text, properties("plugin.properties"));
    }

    @Test
    void everyClassFeatureLiteralReferenceAndExpressionIsKnown() throws IOException {
        assertEquals(List.of(), problems(ViewpointFile.text()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a class of another package | dtool:ContainerDropDescription | tool:ContainerDropDescription | no class tool:ContainerDropDescription
            a class that is not there | style:SquareDescription | style:RectangleDescription | no class style:RectangleDescription
            an attribute that is not there | hideLabelByDefault | hideLabel | has no attribute hideLabel
            children that are not there | <audits auditExpression | <checks auditExpression | has no children checks
            a literal as Java spells it | direction="LeftToRight" | direction="LEFT_TO_RIGHT" | direction cannot be LEFT_TO_RIGHT
            a service that is not there | aql:self.emotionLine() | aql:self.emotionRow() | no service emotionRow
            a service with another signature | self.promiseIs('kept') | self.promiseIs() | promiseIs takes 1 arguments
            a service of another element | aql:self.painLine() | aql:self.emotionCell() | emotionCell takes no PainPoint
            a colour that is not there | @entries[name='ink'] | @entries[name='inc'] | does not resolve
            a mapping that is not there | @containerMappings[name='Stage']/@subContainerMappings[name='Touchpoint'] | @containerMappings[name='Stage']/@subContainerMappings[name='Card'] | does not resolve
            a tool for another mapping | @ownedTools[name='RenameStage'] | @ownedTools[name='DeleteStage'] | leads to dtool:DeleteElementDescription
            a newer version | 12.0.0.2017041100 | 12.0.0.2017041101 | version cannot be
            a version of a newer Sirius | 12.0.0.2017041100 | 14.3.0.202003261200 | version cannot be
            a class the metamodel lacks | cjm::PainPoint | cjm::Pain | cannot be cjm::Pain
            a feature the metamodel lacks | feature:microInteractions | feature:microSteps | no feature microSteps
            a feature of another class | feature:persona | feature:person | no feature person
            a literal the metamodel lacks | cjm::Role::accountable | cjm::Role::owner | no literal owner
            a list that holds something else | referenceName="painPoints" | referenceName="emotions" | no list emotions holds
            a mapping without a delete tool | ` deletionDescription="//@ownedViewpoints[name='Waymark']/@ownedRepresentations[name='JourneyMap']/@defaultLayer/@toolSections[name='Stages']/@ownedTools[name='DeleteStage']"` | `` | deletionDescription is missing
            a white cell | backgroundColor="//@userColorsPalettes[name='Waymark']/@entries[name='cell']" | backgroundColor="//@userColorsPalettes[name='Waymark']/@entries[name='paper']" | white counts as no colour
            a label without a text | %label.journey_map | %label.journey_plan | label cannot be
            a services class that is not there | sirius.GridServices | sirius.TableServices | no class org.waymark.sirius.TableServices
            an expression cut off | aql:self.worstPain() &gt; 3 | aql:self.worstPain( &gt; 3 | not expected
            a variable that is not there | var:newSemanticContainer | var:newContainer | no variable newContainer
            """)
    void aPlantedFaultIsCaught(String fault, String right, String wrong, String message) throws IOException {
        String text = ViewpointFile.text();
        assertTrue(text.contains(right), right);
        List<String> found = problems(text.replaceFirst(Pattern.quote(right),
                Matcher.quoteReplacement(wrong == null ? "" : wrong)));
        assertTrue(found.stream().anyMatch(problem -> problem.contains(message)), found::toString);
    }

    @Test
    void everyServiceIsCalled() throws IOException {
        AqlCheck check = new AqlCheck(List.of(BlueprintServices.class, CardServices.class, ColourServices.class,
                FindingServices.class, GridServices.class, MatrixServices.class, NavigationServices.class,
                StructureServices.class, TransitionServices.class), new ArrayList<>());
        for (Element element : ViewpointFile.read(ViewpointFile.text()).all()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String value = element.getAttributes().item(i).getNodeValue();
                if (value.startsWith("aql:")) {
                    check.check("", value, Optional.empty());
                }
            }
        }
        // shift is what shiftWithView does without a diagram
        assertEquals(List.of("shift"), check.unused());
    }

    @Test
    void theNamesByWhichPicturesAreFoundAreThere() throws IOException {
        ViewpointFile file = ViewpointFile.read(ViewpointFile.text());
        String map = "//@ownedViewpoints[name='Waymark']/@ownedRepresentations[name='" + Names.JOURNEY_MAP + "']";
        String blueprint = map.replace(Names.JOURNEY_MAP, Names.SERVICE_BLUEPRINT);
        String stage = map + "/@defaultLayer/@containerMappings[name='" + Names.STAGE + "']";
        List<String> paths = new ArrayList<>(List.of(stage,
                stage + "/@subContainerMappings[name='" + Names.TOUCHPOINT + "']",
                map + "/@additionalLayers[name='Accountable']/@nodeMappings[name='" + Names.ACCOUNTABLE_CHIP + "']",
                map + "/@additionalLayers[name='Legend']/@containerMappings[name='" + Names.LEGEND + "']",
                map + "/@additionalLayers[name='" + Names.KEPT_IN_ORDER + "']",
                blueprint + "/@additionalLayers[name='" + Names.KEPT_IN_ORDER + "']"));
        for (String lane : Names.LANES) {
            String path = blueprint + "/@defaultLayer/@containerMappings[name='" + lane + "']";
            paths.add(path);
            paths.add(path + "/@subNodeMappings[name='" + lane.replace(Names.LANE, Names.CELL) + "']");
        }
        for (String path : paths) {
            assertTrue(file.find(path).isPresent(), path);
        }
        assertEquals("aql:self.stagesInOrder(diagram)",
                file.find(stage).get().getAttribute("semanticCandidatesExpression"));
        assertTrue(ViewpointFile.text().contains("semanticCandidatesExpression=\"aql:self.stepsInOrder(diagram)\""));
    }

    @Test
    void everyRuleOfTheValidationIsShownByCardsAndByTheDiagramWithItsLevel() throws IOException {
        ViewpointFile file = ViewpointFile.read(ViewpointFile.text());
        List<String> shown = file.all().stream().filter(element -> element.getLocalName().equals("ownedRules"))
                .map(rule -> rule.getAttribute("name") + " " + rule.getAttribute("level") + " "
                        + ViewpointFile.children(rule, "audits").getFirst().getAttribute("auditExpression") + " "
                        + rule.getAttribute("message"))
                .toList();
        List<String> expected = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            for (String end : List.of("", "-elsewhere")) {
                expected.add(rule.id() + end + " " + rule.severity() + " aql:self.holds('" + rule.id()
                        + "') aql:self.findings('" + rule.id() + "')");
            }
        }
        assertEquals(expected, shown);
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        Properties english = properties("plugin.properties");
        assertEquals(english.keySet(), properties("plugin_ru.properties").keySet());
        Properties said = properties("src/org/waymark/sirius/messages.properties");
        assertEquals(said.keySet(), properties("src/org/waymark/sirius/messages_ru.properties").keySet());
        Set<String> keys = new TreeSet<>();
        Pattern.compile("self\\.say\\('(\\w+)'\\)").matcher(ViewpointFile.text()).results()
                .forEach(match -> keys.add(match.group(1)));
        assertFalse(keys.isEmpty());
        assertTrue(said.keySet().containsAll(keys), keys::toString);
        Set<String> labels = new TreeSet<>(List.of("bundle.name", "viewpoint.Waymark"));
        Pattern.compile("label=\"%([\\w.]+)\"").matcher(ViewpointFile.text()).results()
                .forEach(match -> labels.add(match.group(1)));
        assertEquals(labels, new TreeSet<>(english.stringPropertyNames()));
    }
}
