package org.waymark.ui.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.core.domain.Ids;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussions;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/** The open comments of the rows of a matrix. */
final class MatrixComments {

    private final Messages messages = Messages.of(MatrixComments.class);
    private Map<String, List<Discussion>> open = Map.of();

    /** Updates after a change of the model. */
    void update(List<Journey> journeys) {
        Map<String, List<Discussion>> found = new HashMap<>();
        for (Journey journey : journeys) {
            Discussions.byPlace(journey).forEach((place, all) -> found.put(Ids.idOf(place),
                    all.stream().filter(Discussion::open).toList()));
        }
        found.values().removeIf(List::isEmpty);
        open = Map.copyOf(found);
    }

    /** Returns the number of open comments on a row and its cells. */
    int count(String row) {
        return open.getOrDefault(row, List.of()).size();
    }

    /** Returns number and latest remarks, a line each; empty if nothing is open. */
    String told(String row) {
        List<Discussion> here = open.getOrDefault(row, List.of());
        return here.isEmpty()
                ? ""
                : messages.get("row_comments", here.size()) + '\n'
                        + here.stream().map(Discussion::line).collect(Collectors.joining("\n"));
    }
}
