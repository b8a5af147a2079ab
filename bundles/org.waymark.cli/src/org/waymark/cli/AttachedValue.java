package org.waymark.cli;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads an option such as {@code --rollup[=DEPTH]}: only an attached value is its value, the next word is not. */
final class AttachedValue implements IParameterPreprocessor {

    @Override
    public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec argument, Map<String, Object> info) {
        if (command.parser().separator().equals(info.get("separator"))) {
            return false;
        }
        argument.setValue(Integer.valueOf(((OptionSpec) argument).fallbackValue()));
        return true;
    }
}
