package org.waymark.ui.backlog;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.waymark.core.insight.BacklogItem;
import org.waymark.model.cjm.Initiative;

/** An initiative with what is computed about it. */
record BacklogRow(BacklogItem item, Initiative initiative) {

    /** Returns the effort by which it is sorted; unrated comes last. */
    int effort() {
        return item.effort() == 0 ? Integer.MAX_VALUE : item.effort();
    }

    /** Returns the date by which it is sorted; undated comes last. */
    LocalDate due() {
        return item.due().orElse(LocalDate.MAX);
    }

    /** Returns the expected score by which it is sorted, the best first. */
    BigDecimal score() {
        return item.expectedScore().map(BigDecimal::negate).orElse(BigDecimal.TEN);
    }
}
