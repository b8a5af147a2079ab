package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.domain.Profile;
import org.waymark.core.exchange.CommentChoice;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.text.PageHead;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** Web pages without a browser; {@code releng/browser} drives them in one. */
class WebPagesTest {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;
    private static final String NASTY = "</script><img src=x onerror=alert(1)>\"'&";

    private final Portfolio portfolio = MAKE.createPortfolio();
    private final Journey journey = MAKE.createJourney();
    private final Touchpoint touchpoint = MAKE.createTouchpoint();

    WebPagesTest() {
        Persona anna = MAKE.createPersona();
        anna.setName("Anna");
        portfolio.getPersonas().add(anna);
        portfolio.setClient("Harbour Bank");
        portfolio.setConfidentiality("Top secret");
        journey.setName("Loan");
        journey.getPersonas().add(anna);
        portfolio.getJourneys().add(journey);
        Stage stage = MAKE.createStage();
        stage.setName("Offer");
        journey.getStages().add(stage);
        touchpoint.setName(NASTY);
        stage.getTouchpoints().add(touchpoint);
        for (Viewpoint viewpoint : Viewpoint.VALUES) {
            Emotion emotion = MAKE.createEmotion();
            emotion.setName("calm");
            emotion.setPersona(anna);
            emotion.setViewpoint(viewpoint);
            emotion.setScore(BigDecimal.ONE);
            touchpoint.getEmotions().add(emotion);
        }
        Comment comment = MAKE.createComment();
        comment.setText("Is this so?");
        touchpoint.getComments().add(comment);
        Note note = MAKE.createNote();
        note.setText("Ask them again");
        note.setAbout(touchpoint);
        journey.getNotes().add(note);
    }

    private String page(String id, ExportSettings settings) throws Exception {
        Exporter exporter = ImageFormats.exporters().stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(new ExportInput(PortfolioFiles.create(Path.of("a.cjm"), portfolio), List.of(journey),
                Optional.empty(), Locale.ENGLISH, settings, ZonedDateTime.parse("2026-01-01T00:00:00Z")), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String only(String html, String tag) {
        Matcher found = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL).matcher(html);
        assertTrue(found.find(), "no " + tag);
        String text = found.group(1);
        assertFalse(found.find(), "a second " + tag);
        return text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "interactive"})
    void thePolicyAdmitsTheOwnStyleAndScriptAndNothingElse(String id) throws Exception {
        String html = page(id, ExportSettings.STANDARD);
        String policy = html.substring(html.indexOf("default-src"), html.indexOf("form-action"));
        assertTrue(policy.startsWith("default-src 'none'; img-src data:; "), policy);
        assertTrue(policy.contains("style-src " + PageHead.hash(only(html, "style"))), policy);
        assertEquals(id.equals("interactive"), policy.contains("script-src"));
        if (id.equals("interactive")) {
            assertTrue(policy.contains("script-src " + PageHead.hash(only(html, "script"))), policy);
        }
        String markup = html.replace(only(html, "style"), "").replaceAll("(?s)<script>.*</script>", "");
        assertEquals(List.of(), Pattern.compile("<[a-zA-Z][^>]*>").matcher(markup).results()
                .map(tag -> tag.group().replaceAll("\"[^\"]*\"", "\"\""))
                .filter(tag -> tag.matches("(?s).* (style|on[a-z]+)=.*")).toList(), "attributes with code");
        assertFalse(Pattern.compile("(src|href)=\"(?!data:|#)").matcher(markup).find(), "something from outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "interactive"})
    void textsStayTexts(String id) throws Exception {
        String html = page(id, ExportSettings.STANDARD);
        assertFalse(html.contains("<img src=x"), "markup from a name");
        assertTrue(html.contains("<h3>&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;\"'&amp;</h3>"));
    }

    @Test
    void theTableSaysWhoSaidAndWhoAssumed() throws Exception {
        String html = page("html", ExportSettings.STANDARD);
        String table = html.substring(html.indexOf("<table"), html.indexOf("</table>"));
        assertTrue(table.contains("Anna: +1 calm (said by customers)"), table);
        assertTrue(table.contains("Anna: +1 calm (assumed by the company)"), table);
    }

    @Test
    void thePageHasTheColoursOfTheScreenUnlessDarkOnesAreChosen() throws Exception {
        assertTrue(page("html", ExportSettings.STANDARD).contains("@media screen and (prefers-color-scheme:dark)"));
        assertFalse(page("html", ExportSettings.STANDARD.with(PageOptions.COLOURS, PageOptions.Colours.DARK))
                .contains("prefers-color-scheme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "interactive"})
    void aClientGetsNoCommentsAndNoNotes(String id) throws Exception {
        String workshop = page(id, ExportSettings.STANDARD);
        assertTrue(workshop.contains("Is this so?") && workshop.contains("Ask them again"));
        String client = page(id, ExportSettings.STANDARD.with(DeliverableOptions.PROFILE, Profile.CLIENT));
        assertFalse(client.contains("Is this so?") || client.contains("Ask them again"));
        assertTrue(client.contains("Harbour Bank") && client.contains("Top secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "interactive"})
    void discussionsAreListedOnDemandAndNeverForAClient(String id) throws Exception {
        Comment comment = touchpoint.getComments().getFirst();
        comment.setAuthor("Ines <b>");
        Comment reply = MAKE.createComment();
        reply.setText("I asked three.");
        reply.setAuthor("Tom");
        comment.getReplies().add(reply);
        assertFalse(page(id, ExportSettings.STANDARD).contains("class=\"library comments\""));
        ExportSettings open = ExportSettings.STANDARD.with(DeliverableOptions.COMMENTS, CommentChoice.OPEN);
        String html = page(id, open);
        String section = html.substring(html.indexOf("class=\"library comments\""));
        assertTrue(section.contains("Ines &lt;b&gt;") && section.contains("I asked three."), section);
        comment.setResolved(true);
        assertTrue(page(id, open).contains("No comments."));
        ExportSettings all = open.with(DeliverableOptions.COMMENTS, CommentChoice.ALL);
        assertTrue(page(id, all).contains("I asked three."));
        assertFalse(page(id, all.with(DeliverableOptions.PROFILE, Profile.CLIENT)).contains("I asked three."));
    }
}
