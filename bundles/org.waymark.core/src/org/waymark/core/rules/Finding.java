package org.waymark.core.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.core.text.ElementPath;

/**
 * A violation of a rule at one element. It holds no reference into the model, so it can be kept and shown while the
 * model changes. {@link RuleTexts#message} formats it.
 *
 * @param ruleId id of the rule
 * @param category category of the rule
 * @param severity severity of the rule, or that of the settings
 * @param elementId identity of the element
 * @param path place of the element for readers
 * @param feature name of the feature in the metamodel, if the finding is about one
 * @param file file that contains the element
 * @param message end of the message key of the rule
 * @param arguments arguments of the message, see {@link Sink}; elements are already replaced by their labels
 */
public record Finding(String ruleId, Category category, Severity severity, String elementId, ElementPath path,
        Optional<String> feature, Path file, String message, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
