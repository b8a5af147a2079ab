package org.waymark.core.layout.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Profile;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Element;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class CommentMarkTest {

    private final Journey journey = Maps.loan();
    private final Stage stage = journey.getStages().getFirst();
    private final Touchpoint touchpoint = stage.getTouchpoints().getFirst();

    private static Comment comment(Element about, String text) {
        Comment comment = CjmFactory.eINSTANCE.createComment();
        comment.setText(text);
        comment.setAuthor("Ines");
        about.getComments().add(comment);
        return comment;
    }

    private static List<PlacedPart> marks(PlacedMap map) {
        return map.parts().stream().filter(part -> part.role() == PartRole.COMMENTS).toList();
    }

    @Test
    void openCommentsAreCountedOnTheCardAndTheStage() {
        assertEquals(List.of(), marks(Maps.place(journey)));
        comment(touchpoint, "True?");
        comment(touchpoint, "Old").setResolved(true);
        comment(stage, "Which year?");
        comment(touchpoint.getOwnerships().isEmpty() ? touchpoint : touchpoint.getOwnerships().getFirst(), "Who?");
        List<PlacedPart> marks = marks(Maps.place(journey));
        assertEquals(List.of(touchpoint, stage), marks.stream().map(PlacedPart::element).toList());
        assertEquals("Open comments: 2", marks.getFirst().name());
        assertTrue(marks.getFirst().hint().contains("Ines: True?"), marks.getFirst().hint());
    }

    @Test
    void aClientSeesNone() {
        comment(touchpoint, "True?");
        ViewSettings client = ViewSettings.of(journey).withProfile(Profile.CLIENT);
        assertEquals(List.of(), marks(MapLayout.place(journey, client, Theme.light(), new FixedMeasurer())));
    }
}
