package org.waymark.core.rules;

/**
 * One thing that validation looks for. Its title, its explanation and its messages stand in {@code messages.properties}
 * under {@code ID_title}, {@code ID_explanation} and {@code ID_MESSAGE}; {@link RuleTexts} reads them.
 *
 * @param id short, stable and readable, such as {@code no-accountable}; suppressions in files and settings of users
 *     name it
 * @param severity the severity unless settings say otherwise
 * @param check looks through the model
 */
public record Rule(String id, Category category, Severity severity, Check check) {

    /** Looks through a whole model for what one rule forbids. */
    @FunctionalInterface
    public interface Check {

        void check(RuleContext context, Sink sink);
    }

    /** Whether a suppression in the file may silence the rule: errors are facts about the file, not opinions. */
    public boolean suppressible() {
        return severity != Severity.ERROR;
    }
}
