package org.waymark.testing;

import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;

/** Frequent conditions. */
public final class Conditions {

    private Conditions() {
    }

    /**
     * Returns a condition that is checked on the UI thread.
     *
     * @param expected completes "expected that ..."
     */
    public static Condition that(String expected, Callable<Boolean> question) {
        return of(() -> UiThread.call(question), () -> "expected that " + expected);
    }

    /**
     * Returns the condition that a value, read on the UI thread, equals the expected one. The message contains the last
     * value.
     */
    public static Condition equal(String what, Object expected, Callable<?> actual) {
        return of(() -> Objects.equals(expected, UiThread.call(actual)),
                () -> "expected " + what + " to be " + expected + ", it is " + UiThread.call(actual));
    }

    public static Condition shellIsActive(String title) {
        return of(() -> UiThread.call(() -> {
            Shell active = UiThread.display().getActiveShell();
            return active != null && active.getText().equals(title);
        }), () -> "expected the active shell '" + title + "'; " + UiThread.call(Widgets::openShells));
    }

    public static Condition shellCloses(ShellBot shell) {
        return of(() -> !shell.isOpen(),
                () -> "expected shell '" + shell.getText() + "' to close; " + UiThread.call(Widgets::openShells));
    }

    public static Condition widgetIsEnabled(WidgetBot<?> widget) {
        return of(widget::isEnabled, () -> "expected " + widget + " to be enabled");
    }

    public static Condition treeHasRows(TreeBot tree, int count) {
        return equal("the number of top rows of the tree", count, tree::rowCount);
    }

    public static Condition tableHasRows(TableBot table, int count) {
        return equal("the number of rows of the table", count, table::rowCount);
    }

    public static Condition editorIsDirty(EditorBot editor, boolean dirty) {
        return of(() -> editor.isDirty() == dirty,
                () -> "expected editor '" + editor.getTitle() + "' to be " + (dirty ? "dirty" : "saved"));
    }

    /** Returns the condition that no job of the family (null: no job at all) is running or waiting. */
    public static Condition noJobs(Object family) {
        return of(() -> Job.getJobManager().find(family).length == 0,
                () -> "expected no jobs, there are " + java.util.Arrays.toString(Job.getJobManager().find(family)));
    }

    static Condition of(Callable<Boolean> test, Callable<String> message) {
        return new Condition() {
            @Override
            public boolean test() throws Exception {
                return test.call();
            }

            @Override
            public String getFailureMessage() {
                try {
                    return message.call();
                } catch (Exception e) {
                    return "no message: " + e;
                }
            }
        };
    }
}
