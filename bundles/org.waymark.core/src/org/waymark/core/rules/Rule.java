package org.waymark.core.rules;

/**
 * A rule of the validation. Its title, explanation and messages are in {@code messages.properties} under {@code
 * ID_title}, {@code ID_explanation} and {@code ID_MESSAGE}; {@link RuleTexts} reads them.
 *
 * @param id short, stable and readable, such as {@code no-accountable}; used by suppressions in files and by user
 *     settings
 * @param severity default severity
 * @param check the check itself
 */
public record Rule(String id, Category category, Severity severity, Check check) {

    /** Checks a whole model for violations of one rule. */
    @FunctionalInterface
    public interface Check {

        void check(RuleContext context, Sink sink);
    }

    /**
     * Returns whether a suppression in the file may silence the rule. Errors may not be: they are facts about the file,
     * not opinions.
     */
    public boolean suppressible() {
        return severity != Severity.ERROR;
    }
}
