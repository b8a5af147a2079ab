package org.waymark.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.gef.RequestConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.EmotionEdits;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.core.persist.CanonicalText;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.session.DraftStep;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Unfinished;

/** Text that is being typed becomes a step of its own before any other edit, however that edit is made. */
class EditOrderTest {

    private static final String TYPED = "Reads the letter";

    private Scene scene;
    private PortfolioSession session;
    private Touchpoint touchpoint;
    private String before;

    @BeforeEach
    void show() throws Exception {
        scene = new Scene("contact-centre.cjm");
        session = scene.session();
        touchpoint = scene.touchpoint(0);
        before = scene.text();
    }

    @Test
    void aDragOnTheMapComesAfterTheTextThatIsTyped() {
        session.typing(new Text());
        scene.execute(scene.map().getCommand(Scene.move(RequestConstants.REQ_MOVE_CHILDREN, new Point(200, 0),
                scene.card(touchpoint))));
        assertEquals(TYPED, touchpoint.getName());
        assertEquals(1, index());
        session.undo();
        assertEquals(0, index());
        assertEquals(TYPED, touchpoint.getName());
        takenBack();
    }

    @Test
    void aDragOfACurveComesAfterTheScoreThatIsTyped() {
        Emotion emotion = touchpoint.getEmotions().getFirst();
        BigDecimal typed = emotion.getScore().signum() > 0 ? new BigDecimal("-2") : new BigDecimal("2");
        Score score = new Score();
        score.draft = session.begin(new EmotionEdits(session.domain()).setScore((Step) emotion.eContainer(),
                emotion.getPersona(), emotion.getViewpoint(), typed), score);
        ElementPart point = scene.part(emotion, PartRole.EMOTION_POINT);
        int up = typed.signum() * 60;
        scene.execute(point.getCommand(Scene.move(RequestConstants.REQ_MOVE, new Point(0, up), point)));
        assertNotEquals(0, typed.compareTo(emotion.getScore()));
        session.undo();
        assertEquals(0, typed.compareTo(emotion.getScore()), "the score that was typed is there again");
        takenBack();
    }

    @Test
    void deletingComesAfterTheTextThatIsTyped() {
        session.typing(new Text());
        session.execute(new DeleteEdits(session.domain()).delete(List.of(touchpoint)));
        assertFalse(session.contains(touchpoint));
        session.undo();
        assertEquals(TYPED, touchpoint.getName());
        takenBack();
    }

    @Test
    void undoTakesBackTheTextThatIsTyped() {
        session.typing(new Text());
        takenBack();
        session.redo();
        assertEquals(TYPED, touchpoint.getName());
    }

    @Test
    void severalTextsThatAreTypedAreAStepEach() {
        session.typing(new Text());
        session.typing(new Text(Literals.TOUCHPOINT__ACTION));
        session.execute(new FeatureEdits(session.domain()).set(touchpoint, Literals.TOUCHPOINT__IMPORTANCE, 5));
        session.undo();
        session.undo();
        assertEquals(TYPED, touchpoint.getName());
        takenBack();
    }

    private void takenBack() {
        session.undo();
        assertEquals(before, CanonicalText.of(session.document()));
        assertFalse(session.canUndo());
    }

    private int index() {
        return ((Stage) touchpoint.eContainer()).getTouchpoints().indexOf(touchpoint);
    }

    /** A text of the touchpoint that is being typed. */
    private final class Text implements Unfinished {

        private final EAttribute feature;

        Text() {
            this(Literals.NAMED_ELEMENT__NAME);
        }

        Text(EAttribute feature) {
            this.feature = feature;
        }

        @Override
        public Optional<org.eclipse.emf.common.command.Command> typed() {
            return Optional.of(new FeatureEdits(session.domain()).set(touchpoint, feature, TYPED));
        }

        @Override
        public void finish() {
            session.finished(this);
            session.execute(typed().orElseThrow());
        }
    }

    /** A score that is visible on the map while it is typed. */
    private static final class Score implements Unfinished {

        private DraftStep draft;

        @Override
        public Optional<org.eclipse.emf.common.command.Command> typed() {
            return Optional.empty();
        }

        @Override
        public void finish() {
            draft.keep();
        }
    }
}
