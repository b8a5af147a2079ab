package org.waymark.core.paths.log;

import java.util.Locale;
import org.waymark.core.paths.Quality;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** Says why a row was refused, for people. */
public final class RefusalTexts {

    private RefusalTexts() {
    }

    /** Returns the reason with the column, without the line. */
    public static String of(Quality.Refusal refusal, Locale locale) {
        String column = Lines.shortened(refusal.column(), 60);
        return Messages.of(RefusalTexts.class, locale).get(switch (refusal.reason()) {
            case NO_CUSTOMER -> "refused_noCustomer";
            case NO_TIME -> "refused_noTime";
            case NO_EVENT -> "refused_noEvent";
            case BAD_TIME -> "refused_badTime";
            case BAD_VALUE -> "refused_badValue";
            case BAD_ORDER -> "refused_badOrder";
            case TOO_MANY_CELLS -> "refused_tooManyCells";
            case TOO_FEW_CELLS -> "refused_tooFewCells";
            case BROKEN_QUOTE -> "refused_brokenQuote";
            case CUT_LINE -> "refused_cutLine";
            case NO_JSON -> "refused_noJson";
            case TOO_LONG -> "refused_tooLong";
        }, column);
    }
}
