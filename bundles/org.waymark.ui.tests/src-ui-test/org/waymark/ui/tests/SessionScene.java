package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import org.eclipse.swt.SWT;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Severity;
import org.waymark.core.rules.Validator;
import org.waymark.testing.Conditions;
import org.waymark.testing.LogWatch;
import org.waymark.testing.UiThread;
import org.waymark.ui.session.PortfolioSession;

/** A run of editing with real keys and mouse, with the conditions that must hold after it. */
record SessionScene(Desktop desktop, Path folder, long seed) {

    /** @param more receives the number of actions, returns whether to continue */
    void play(IntPredicate more) throws Exception {
        try (LogWatch log = new LogWatch()) {
            Path file = Samples.copy("contact-centre.cjm", folder);
            desktop.open(file);
            Diary diary = new Diary(String.valueOf(seed));
            RandomUser user = new RandomUser(desktop, diary, seed);
            PortfolioSession session = desktop.session();
            String start = text(session);
            for (int i = 0; more.test(i); i++) {
                user.act();
                assertEquals(List.of(), log.entries(), () -> "after " + diary.last());
                assertEquals(1, UiThread.call(() -> openShells()), () -> "a dialog after " + diary.last());
            }
            user.settle();
            UiThread.act(session::save);
            desktop.bot().waitUntil(Conditions.that("the portfolio is saved", () -> !session.dirty()));
            String end = text(session);
            PortfolioDocument again = PortfolioFiles.load(file);
            assertEquals(end, CanonicalText.of(again));
            assertEquals(List.of(), new Validator().validate(again, RuleSettings.standard()).stream()
                    .filter(f -> f.severity() == Severity.ERROR).map(Finding::message).toList());
            whileTrue(session::canUndo, session::undo);
            assertEquals(start, text(session));
            whileTrue(session::canRedo, session::redo);
            UiThread.flush();
            assertEquals(List.of(), log.entries());
        }
    }

    /** Runs each step in a turn of the event loop of its own, as for a user. */
    private static void whileTrue(Callable<Boolean> more, Runnable action) {
        while (UiThread.call(more)) {
            UiThread.act(action::run);
        }
    }

    /** Counts windows and dialogs; a popup, which has no title, goes with the next click. */
    private static long openShells() {
        return Arrays.stream(UiThread.display().getShells())
                .filter(s -> s.isVisible() && !s.getText().isEmpty() && (s.getStyle() & SWT.TITLE) != 0).count();
    }

    private static String text(PortfolioSession session) {
        return UiThread.call(() -> CanonicalText.of(session.document()));
    }
}
