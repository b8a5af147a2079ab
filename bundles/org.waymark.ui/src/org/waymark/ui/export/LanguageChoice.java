package org.waymark.ui.export;

import java.util.Locale;
import org.waymark.core.task.DeliverableLanguage;

/** Languages of a deliverable. */
enum LanguageChoice {
    PORTFOLIO, ENGLISH, RUSSIAN;

    Locale locale(ExportSubject subject) {
        return switch (this) {
            case PORTFOLIO -> DeliverableLanguage.of(subject.document().portfolio());
            case ENGLISH -> Locale.ENGLISH;
            case RUSSIAN -> Locale.of("ru");
        };
    }
}
