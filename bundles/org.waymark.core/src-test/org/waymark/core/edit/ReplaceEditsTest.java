package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.find.TextHit;
import org.waymark.core.find.TextQuery;
import org.waymark.core.find.TextSearch;

class ReplaceEditsTest {

    private final EditFixture f = new EditFixture();
    private final TextSearch search = new TextSearch(Duration.ofSeconds(10));

    private List<TextHit> hits(TextQuery query) {
        return ((TextSearch.Found) search.find(f.portfolio, query)).hits();
    }

    @Test
    void allOccurrencesAreReplacedInOneStep() {
        f.a1.setThought("Refund? What refund!");
        f.check(new ReplaceEdits(f.domain).replace(
                hits(new TextQuery("refund", false, false, false, Set.of(TextQuery.Scope.values()))), hit -> "credit"));
        assertEquals("credit", f.journey.getName());
        assertEquals("credit? What credit!", f.a1.getThought());
    }

    @Test
    void groupsOfARegularExpressionAreTakenOver() {
        f.a1.setAction("calls Anna Smith and Ben Jones");
        TextQuery query = new TextQuery("(\\w+) (Smith|Jones)", true, true, true, Set.of(TextQuery.Scope.TEXTS));
        f.check(new ReplaceEdits(f.domain).replace(hits(query), hit -> search.replaced(query, hit, "$2, $1")));
        assertEquals("calls Smith, Anna and Jones, Ben", f.a1.getAction());
    }

    @Test
    void tagsThatBecomeEqualAreOne() {
        f.a1.getTags().addAll(List.of("slow", "sloow", "late"));
        TextQuery query = new TextQuery("slo+w", false, false, true, Set.of(TextQuery.Scope.TAGS));
        f.check(new ReplaceEdits(f.domain).replace(hits(query), hit -> "slow"));
        assertEquals(List.of("slow", "late"), f.a1.getTags());
    }

    @Test
    void whatHasChangedSinceIsLeftAlone() {
        List<TextHit> old = hits(new TextQuery("Anna", false, false, false, Set.of(TextQuery.Scope.values())));
        f.anna.setName("Annabel");
        EditAssert.assertNothingToDo(new ReplaceEdits(f.domain).replace(old, hit -> "Bea"));
    }
}
