package org.waymark.ui.problems;

import java.util.Locale;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Rules;

/** The columns of the problems view. */
enum ProblemColumn {

    MESSAGE(48) {
        @Override
        String text(Problem problem, RuleTexts texts) {
            return texts.message(problem.finding());
        }
    },
    PLACE(32) {
        @Override
        String text(Problem problem, RuleTexts texts) {
            return texts.path(problem.finding());
        }
    },
    RULE(20) {
        @Override
        String text(Problem problem, RuleTexts texts) {
            return Rules.byId(problem.finding().ruleId()).map(texts::title).orElse(problem.finding().ruleId());
        }
    };

    private final int weight;

    ProblemColumn(int weight) {
        this.weight = weight;
    }

    /** Returns the share of the tree's width, in percent. */
    int weight() {
        return weight;
    }

    String key() {
        return "problems_" + name().toLowerCase(Locale.ROOT);
    }

    abstract String text(Problem problem, RuleTexts texts);
}
