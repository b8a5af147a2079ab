package org.waymark.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Describes picocli's errors in one line of the user's language. */
final class UsageErrors {

    private final Messages messages;

    UsageErrors(Messages messages) {
        this.messages = messages;
    }

    String describe(ParameterException e) {
        String command = e.getCommandLine().getCommandName();
        String help = command.replaceFirst(" ", " help ");
        return command.replaceFirst("waymark ", "") + ": " + what(e) + "; " + messages.get("error_seeHelp", help);
    }

    private String what(ParameterException e) {
        return switch (e) {
            case MissingParameterException missing -> messages.get("error_missing", missing.getMissing().stream()
                    .map(UsageErrors::label).collect(Collectors.joining(isChoice(missing) ? " | " : ", ")));
            case MutuallyExclusiveArgsException both -> messages.get("error_exclusive");
            case OverwrittenOptionException twice -> messages.get("error_optionTwice", label(twice.getOverwritten()));
            case UnmatchedArgumentException unmatched -> messages.get(
                    unmatched.isUnknownOption() ? "error_unknownOption" : "error_tooMuch",
                    Lines.shortened(unmatched.getUnmatched().getFirst(), 60));
            case ParameterException bad when bad.getArgSpec() != null && bad.getValue() != null -> value(bad);
            case ParameterException other -> other.getMessage();
        };
    }

    private static boolean isChoice(MissingParameterException e) {
        return e.getMissing().stream().allMatch(a -> a.group() != null && a.group().exclusive());
    }

    private String value(ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        String value = Lines.shortened(e.getValue(), 60);
        Class<?> type = argument.type().isEnum() ? argument.type() : argument.auxiliaryTypes()[0];
        if (type.isEnum()) {
            String choices = Arrays.stream(type.getEnumConstants())
                    .map(c -> c.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
            return messages.get("error_badChoice", label(argument), value, choices);
        }
        return messages.get("error_badValue", label(argument), value);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? String.join("/", option.names()) : argument.paramLabel();
    }
}
