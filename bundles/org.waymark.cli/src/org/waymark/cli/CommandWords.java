package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Parameters and options of a subcommand, described to picocli together with what takes their values. They are not found
 * by annotations: Java reads these at each start by classes that it makes anew, which took up to a sixth of a short command.
 * The help shows them in the order in which they are added.
 */
final class CommandWords {

    static final String DEBUG = "--debug";

    private final CommandSpec spec;
    private final Consumer<ArgSpec> added;
    private final boolean explained;

    private CommandWords(CommandSpec spec, Consumer<ArgSpec> added, boolean explained) {
        this.spec = spec;
        this.added = added;
        this.explained = explained;
    }

    /** Returns the words of a subcommand that runs, which are added to its description. */
    static CommandWords of(CommandSpec spec) {
        return new CommandWords(spec, spec::add, false);
    }

    /** Returns the words of a subcommand whose help is shown. */
    static CommandWords explained(CommandSpec spec) {
        return new CommandWords(spec, spec::add, true);
    }

    /** The last value of a word. Picocli asks for it when a word has several. */
    private static final class Value<T> implements IGetter, ISetter {

        private final Consumer<T> taken;
        private Object value;

        Value(Consumer<T> taken) {
            this.taken = taken;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <S> S get() {
            return (S) value;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <S> S set(S next) {
            Object before = value;
            value = next;
            // before it reads the words, picocli sets nothing
            if (next != null) {
                taken.accept((T) next);
            }
            return (S) before;
        }
    }

    /** Adds a file that must be named; the first is the first word that belongs to no option. */
    void file(String label, String key, Consumer<Path> taken) {
        Value<Path> value = new Value<>(taken);
        added.accept(PositionalParamSpec.builder().required(true).type(Path.class)
                .paramLabel(label).descriptionKey(key).getter(value).setter(value).build());
    }

    /**
     * Adds all words that belong to no option.
     *
     * @param arity how many there may be, as picocli has it: {@code 1..*}
     */
    <T> void all(Class<T> type, String arity, String label, String key, Consumer<List<T>> taken) {
        Value<List<T>> value = new Value<>(taken);
        added.accept(PositionalParamSpec.builder().index("0..*").arity(arity).required(!arity.startsWith("0"))
                .type(List.class).auxiliaryTypes(type)
                .paramLabel(label).descriptionKey(key).getter(value).setter(value).build());
    }

    /** Adds an option without a value. */
    void flag(String key, Runnable given, String... names) {
        Value<Boolean> value = new Value<>(it -> given.run());
        added.accept(OptionSpec.builder(names).type(boolean.class).descriptionKey(key).getter(value).setter(value)
                .build());
    }

    /** Adds an option with a value. */
    <T> void option(Class<T> type, String label, String key, Consumer<T> taken, String... names) {
        added.accept(valued(type, label, key, taken, names).build());
    }

    /** Adds an option that must be given. */
    <T> void required(Class<T> type, String label, String key, Consumer<T> taken, String... names) {
        added.accept(valued(type, label, key, taken, names).required(true).build());
    }

    /** Adds an option whose value is the number after its "=", or without one the fallback. */
    void attached(String label, String key, String fallback, Consumer<Integer> taken, String... names) {
        added.accept(valued(Integer.class, label, key, taken, names).arity("0..1").fallbackValue(fallback)
                .preprocessor(new AttachedValue()).build());
    }

    private static <T> OptionSpec.Builder valued(Class<T> type, String label, String key, Consumer<T> taken,
            String... names) {
        Value<T> value = new Value<>(taken);
        return OptionSpec.builder(names).type(type).paramLabel(label).descriptionKey(key).getter(value).setter(value);
    }

    /**
     * Adds an option that is described elsewhere, and returns it.
     *
     * @param help returns its explanation, which is asked for when the help is shown
     */
    OptionSpec add(OptionSpec.Builder option, Supplier<String> help) {
        OptionSpec built = explained ? option.description(help.get()).build() : option.build();
        added.accept(built);
        return built;
    }

    /** Adds options of which exactly one must be given. */
    void oneOf(Consumer<CommandWords> options) {
        group(ArgGroupSpec.builder().exclusive(true).multiplicity("1"), options);
    }

    /** Adds options that are given together or not at all, as far as they must be given. */
    void together(Consumer<CommandWords> options) {
        group(ArgGroupSpec.builder().exclusive(false), options);
    }

    private void group(ArgGroupSpec.Builder group, Consumer<CommandWords> options) {
        options.accept(new CommandWords(spec, group::addArg, explained));
        spec.addArgGroup(group.build());
    }

    /** Adds the options of every subcommand; the last ones in the help. */
    void common() {
        added.accept(
                OptionSpec.builder("-h", "--help").type(boolean.class).usageHelp(true).descriptionKey("option_help")
                        .build());
        added.accept(OptionSpec.builder(DEBUG).type(boolean.class).descriptionKey("option_debug").build());
    }

    /** Returns what says, while the subcommand runs, whether the trace of a failure is wanted. */
    BooleanSupplier debug() {
        return () -> Boolean.TRUE.equals(spec.findOption(DEBUG).getValue());
    }
}
