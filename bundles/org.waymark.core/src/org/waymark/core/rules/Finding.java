package org.waymark.core.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.core.ElementPath;

/**
 * One thing that a rule found at one element. Holds no reference into the model, so that it can be kept and shown while
 * the model changes; {@link RuleTexts#message} puts it into words.
 *
 * @param ruleId the rule
 * @param category of the rule
 * @param severity of the rule, or as the settings say
 * @param elementId identity of the element
 * @param path where the element stands, for readers
 * @param feature name of the feature in the metamodel, if the finding is about one
 * @param file the file that holds the element
 * @param message which of the rule's messages
 * @param arguments what fills the message, see {@link Sink}; elements are already replaced by their labels
 */
public record Finding(String ruleId, Category category, Severity severity, String elementId, ElementPath path,
        Optional<String> feature, Path file, String message, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
