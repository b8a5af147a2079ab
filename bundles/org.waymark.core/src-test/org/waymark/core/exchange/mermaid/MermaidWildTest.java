package org.waymark.core.exchange.mermaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.Exchanges;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.reading.ScoreScale;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/** Diagrams as they stand in public files: in pages of every markup, on other scales, and written against the rules. */
class MermaidWildTest {

    private static final String DIAGRAM = "journey\n title T\n section S\n Ask: 5: Me\n Wait: 2: Me";

    private static List<Journey> journeys(String text) throws JourneyException {
        return Exchanges.read("mermaid", text).portfolio().getJourneys();
    }

    private static String outline(String text) throws JourneyException {
        return journeys(text).stream().map(journey -> journey.getName() + " = "
                + String.join(" / ", Exchanges.outline(journey))).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```mermaid\n@\n```\n", "~~~mermaid\n@\n~~~\n", "::: mermaid\n@\n:::",
            ":::mermaid\n@\n:::\n",
            "```{mermaid}\n@\n```", "```{mermaid}\n:align: center\n:caption: A map\n\n@\n```",
            "```{.mermaid #fig width=50%}\n@\n```",
            "``` Mermaid\n@\n```", "````mermaid\n@\n````\n", "```mermaid title=\"x\"\n@\n```",
            "```{code-block} mermaid\n@\n```",
            "```{mermaid}\n%%| label: fig-a\n@\n```", ":::{mermaid}\n@\n:::",
            "<pre class=\"mermaid\">\n@\n</pre>", "<div class='mermaid'>@</div>", "<DIV CLASS=mermaid>\n@\n</DIV>",
            "<pre><code class=\"language-mermaid\">@\n</code></pre>", "<pre lang=\"mermaid\"><code>@</code></pre>",
            "<div id=\"a\"\n  class=\"box mermaid wide\"\n>\n@\n</div>", "<mermaid>\n@\n</mermaid>",
            "{% mermaid %}\n@\n{% endmermaid %}", "{{< mermaid >}}\n@\n{{< /mermaid >}}", "{mermaid}\n@\n{mermaid}",
            "[mermaid]\n----\n@\n----",
            "[source,mermaid]\n....\n@\n....", "#+begin_src mermaid :file a.png\n@\n#+end_src",
            "---\ntitle: Page\n---\n```mermaid\n@\n```",
            "```mermaid\n@", "Some words.\n\n@\n", "@", "   \n\n@", "\uFEFF@", "%%{init: {'theme':'base'}}%%\n@",
            "%% note\n@",
            "```mermaid\n---\nconfig:\n  theme: base\n---\n%%{init: {\n'theme': 'base'\n}}%%\n@\n```"})
    void everyFence(String page) throws JourneyException {
        assertEquals("T = S: Ask 2, Wait -1", outline("# Page\n\ntext: before\n\n".repeat(page.startsWith("@")
                || page.startsWith("%%") || page.startsWith(" ") || page.startsWith("\uFEFF") || page.startsWith("---")
                        ? 0
                        : 1)
                + page.replace("@", DIAGRAM)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "> > ", "    ", "\t", ">", ">   "})
    void inQuotesAndListsToo(String before) throws JourneyException {
        String fenced = ("```mermaid\n" + DIAGRAM + "\n```").replaceAll("(?m)^", before);
        assertEquals("T = S: Ask 2, Wait -1", outline("# A\n\n" + fenced + "\n\nafter: 5: it\n"));
        assertEquals("T = S: Ask 2, Wait -1", outline("- ```mermaid\n" + DIAGRAM.replaceAll("(?m)^", "  ")
                + "\n  ```\n- more: 3: text\n"));
        assertEquals("T = S: Ask 2, Wait -1", outline("1. one\n2. ~~~mermaid\n" + DIAGRAM.replaceAll("(?m)^", "   ")
                + "\n   ~~~\n"));
        assertEquals("T = S: Ask 2, Wait -1", outline(".. mermaid::\n   :caption: A\n\n"
                + DIAGRAM.replaceAll("(?m)^", "   ") + "\n\nText: 3: after\n"));
    }

    @Test
    void entitiesAndTagsOfHtmlAreDecoded() throws JourneyException {
        assertEquals("A & B = S: Say \"hi\" < 5 é 2, Two\nlines 0, Bold 1", outline("<pre class=\"mermaid\">\njourney\n"
                + "title A &amp; B\nsection S\nSay &quot;hi&quot; &lt; 5 &eacute;: 5: Me\nTwo<br/>lines: 3: Me\n<b>Bold</b>: 4: Me\n</pre>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "```mermaid\\njourney\\ntitle A\\nx: 3: P\\n```\\n\\n```mermaid\\njourney\\ntitle B\\ny: 4: Q\\n```"
                    + " | A = Without a stage: x 0 ! B = Without a stage: y 1 | journeys: 2, stages: 2, touchpoints: 2",
            "::: mermaid\\njourney\\ntitle A\\nx: 3: P\\n:::\\n<div class='mermaid'>journey\\ntitle B\\ny: 4: Q</div>"
                    + " | A = Without a stage: x 0 ! B = Without a stage: y 1 | journeys: 2, stages: 2, touchpoints: 2",
            "journey\\ntitle A\\nx: 3: P\\njourney\\ntitle A\\ny: 4: Q"
                    + " | A = Without a stage: x 0 ! A (2) = Without a stage: y 1 | journeys: 2, stages: 2, touchpoints: 2",
            "# One\\n```mermaid\\njourney\\nx: 3: P\\n```\\n## Two ##\\n```mermaid\\njourney\\ny: 4: Q\\n```"
                    + " | One = Without a stage: x 0 ! Two = Without a stage: y 1 | journeys: 2, stages: 2, touchpoints: 2",
            "```mermaid\\nflowchart LR\\nA-->B\\n```\\n```mermaid\\njourney\\ntitle B\\ny: 4: Q\\n```"
                    + " | B = Without a stage: y 1 | stages: 1, touchpoints: 1",
            "```mermaid\\njourney\\ntitle A\\nx: 3: P\\n```mermaid\\njourney\\ntitle B\\ny: 4: Q\\n```"
                    + " | A = Without a stage: x 0 ! B = Without a stage: y 1 | journeys: 2, stages: 2, touchpoints: 2"})
    void severalDiagramsAreSeveralJourneys(String page, String expected, String done) throws JourneyException {
        String text = page.replace("\\n", "\n");
        assertEquals(expected.replace(" ! ", " | "), outline(text));
        assertEquals(done, Exchanges.read("mermaid", text).summary().done());
    }

    @Test
    void eachJourneyHasItsOwnActors() throws JourneyException {
        List<Journey> both = journeys("```mermaid\njourney\nx: 3: P, Q\n```\n```mermaid\njourney\ny: 4: Q, R\n```");
        assertEquals(List.of(List.of("P", "Q"), List.of("Q", "R")),
                both.stream().map(journey -> journey.getPersonas().stream().map(Labels::of).toList()).toList());
    }

    @Test
    void anEmotionBelongsToTheActorsOfItsTask() throws JourneyException {
        List<Touchpoint> tasks = journeys("journey\nsection S\na: 5: P, Q\nb: 1: R\nc: 3: P, Q, R\nd: 4").getFirst()
                .getStages().getFirst().getTouchpoints();
        assertEquals(List.of("a P 2 Q 2", "b R -2", "c all 0", "d all 1"), tasks.stream().map(touchpoint -> touchpoint
                .getName()
                + touchpoint.getEmotions().stream().map(MermaidWildTest::whose).collect(Collectors.joining()))
                .toList());
    }

    private static String whose(Emotion emotion) {
        return " " + (emotion.getPersona() == null ? "all" : Labels.of(emotion.getPersona())) + " "
                + emotion.getScore().toPlainString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5 4 6 10 | 0 -0.4 0.4 2 | 0..10", "3 7 | -0.67 2 | 1..7",
            "10 11 13 | 0 0.2 0.6 | 0..20",
            "-3 0 3 | -2 0 2 | -3..3", "-1 2 | -1 2 | ", "1 5 | -2 2 | ", "50 100 | 0 2 | 0..100",
            "0 10 | -2 2 | 0..10", "2.5 4.5 | -0.5 1.5 | ",
            "4/5 8/10 | 1 1.2 | ", "☹ 🙂 | -1 1 | ", "−2 1,5 | -2 1.5 | "})
    void theWholeDiagramIsOnOneScale(String scores, String expected, String said) throws JourneyException {
        StringBuilder text = new StringBuilder("journey\ntitle T\nsection S\n");
        for (String score : scores.split(" ")) {
            text.append("t: ").append(score).append(": Me\n");
        }
        ImportResult result = Exchanges.read("mermaid", text.toString());
        assertEquals(List.of(expected.split(" ")), result.portfolio().getJourneys().getFirst().getStages().getFirst()
                .getTouchpoints().stream().map(t -> t.getEmotions().getFirst().getScore().toPlainString()).toList());
        assertEquals(said == null
                ? List.of()
                : List.of("\"T\": the scores were taken for the scale " + said
                        + " and became -2..2; choose another if that is wrong (command line: --scale MIN..MAX)"),
                result.summary().notices().stream().filter(notice -> notice.contains("scale")).toList());
    }

    @Test
    void aChosenScaleOverrules() throws JourneyException {
        ReadingChoices choices = new ReadingChoices(Optional.empty(), Optional.of(ScoreScale.TEN));
        ImportResult result = new MermaidImporter().read(new ImportInput(
                "journey\nx: 5: Me\ny: 11: Me".getBytes(StandardCharsets.UTF_8), "T", Locale.ENGLISH, choices,
                () -> false));
        assertEquals(List.of("Without a stage: x 0, y 2"),
                Exchanges.outline(result.portfolio().getJourneys().getFirst()));
        assertEquals(List.of("line 3: the score 11 is not on the scale 0..10; the nearest was taken"),
                result.summary().notices());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Make tea: Me: 5\\nDo work: Me, Cat: 1 | Make tea 2, Do work -2 | Make tea: Me: 5",
            "Make tea: 5: Me\\nDo work: Me: 1 | Make tea 2, Do work -2 | actor known",
            "Make tea: 5: Me\\nDo work: hard: 1 | Make tea 2, Do work: hard -2 | no actor",
            "Make tea: 5\\nDo work: hard: 1 | Make tea 2, Do work: hard -2 | no actors at all",
            "Meeting 10:30: 5: Me | Meeting 10:30 2 | time", "Call: back: soon: 4: Me | Call: back: soon 1 | colons",
            "REST API: 1. Schema Check | REST API | text", "x: 4 : Me | x 1 | blanks", "x:4:Me | x 1 | tight",
            "x：y: 3: Me | x：y 0 | wide colon",
            "- x: 4: Me | - x 1 | list mark", "x: 4: 5 | x 1 | numbers only"})
    void nameScoreAndActorsAreToldApart(String lines, String expected, String about) throws JourneyException {
        assertEquals("T = S: " + expected, outline("journey\ntitle T\nsection S\n" + lines.replace("\\n", "\n"))
                .replace(" Me,", ","), about);
    }

    @Test
    void textInThePlaceOfAScoreIsKept() throws JourneyException {
        Touchpoint first = journeys("journey\nsection S\nREST API: 1. Schema Check\n").getFirst().getStages().getFirst()
                .getTouchpoints().getFirst();
        assertEquals("1. Schema Check", first.getDescription());
        Touchpoint word = journeys("journey\nsection S\nAsk: very happy: Me\n").getFirst().getStages().getFirst()
                .getTouchpoints().getFirst();
        assertEquals("very happy 2", word.getEmotions().getFirst().getName() + " "
                + word.getEmotions().getFirst().getScore());
        Touchpoint more = journeys("journey\nsection S\nAsk: 5: Me: see page 3: now\n").getFirst().getStages()
                .getFirst()
                .getTouchpoints().getFirst();
        assertEquals("see page 3: now", more.getDescription());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JOURNEY\nTITLE T\nSECTION S\nAsk: 5: Me\nWait: 2: Me",
            "Journey\nTitle T\nSection S\nAsk: 5: Me\nWait: 2: Me",
            "journey title T\nsection S\nAsk: 5: Me\nWait: 2: Me",
            "journey\ntitle\nT\nsection\nS\nAsk: 5: Me\nWait: 2: Me"})
    void anyCapitalsAndBreaks(String text) throws JourneyException {
        assertEquals("T = S: Ask 2, Wait -1", outline(text));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void anyEncoding(String encoding) throws JourneyException {
        byte[] content = "journey\ntitle Größe wählen\nsection Prüfung\nÖl: 5: Käufer\n"
                .getBytes(Charset.forName(encoding));
        Journey journey = Exchanges.read("mermaid", content).portfolio().getJourneys().getFirst();
        assertEquals("Größe wählen Prüfung: Öl 2", journey.getName() + " " + Exchanges.outline(journey).getFirst());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"%PDF-1.4 | this is a PDF",
            "version https://git-lfs.github.com/spec/v1 | this is only the pointer that Git LFS left"})
    void anotherKindOfFileIsNamed(String content, String expected) {
        for (String format : List.of("mermaid", "csv", "cjml")) {
            String message = assertThrows(JourneyException.class, () -> Exchanges.read(format, content)).getMessage();
            assertTrue(message.startsWith(expected), format + ": " + message);
        }
    }
}
