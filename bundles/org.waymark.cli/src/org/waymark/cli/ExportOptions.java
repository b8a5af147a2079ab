package org.waymark.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import picocli.CommandLine.Model.OptionSpec;

/** The options of all exporters as options of the command line: {@code --scale 3}. */
final class ExportOptions {

    private static final int LONGEST_VALUE = 40;

    private final List<Exporter> exporters;
    private final UnaryOperator<Path> files;
    private final Map<ExportOption<?>, OptionSpec> specs = new LinkedHashMap<>();
    private final Messages messages = Messages.of(ExportOptions.class);

    /** @param files returns a file as the user named it, in the folder of the command */
    ExportOptions(List<Exporter> exporters, UnaryOperator<Path> files) {
        this.exporters = exporters;
        this.files = files;
    }

    /** Adds the options to the words of the command, each once. */
    void describe(CommandWords words) {
        exporters.stream().flatMap(exporter -> exporter.options().stream()).distinct()
                .forEach(option -> specs.put(option, words.add(spec(option), () -> help(option))));
    }

    private static OptionSpec.Builder spec(ExportOption<?> option) {
        OptionSpec.Builder spec = OptionSpec.builder("--" + option.id());
        return option instanceof ExportOption.Flag
                ? spec.type(boolean.class)
                : spec.type(String.class).paramLabel(option.values());
    }

    private String help(ExportOption<?> option) {
        String help = option.help(Locale.getDefault()) + ' ' + messages.get("export_optionOf", formats(option));
        return help.replace("%", "%%");
    }

    private String formats(ExportOption<?> option) {
        return exporters.stream().filter(exporter -> exporter.options().contains(option)).map(Exporter::id)
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns the settings that the user gave, after picocli read them.
     *
     * @throws JourneyException if the format has no such option, or the option no such value
     */
    ExportSettings settings(Exporter exporter) throws JourneyException {
        return settingsAmong(exporter, List.of(exporter));
    }

    /**
     * Returns the settings of one of several formats; an option that none of them has is an error.
     *
     * @throws JourneyException if no format has such an option, or the option no such value
     */
    ExportSettings settingsAmong(Exporter exporter, List<Exporter> chosen) throws JourneyException {
        ExportSettings settings = ExportSettings.STANDARD;
        for (Map.Entry<ExportOption<?>, OptionSpec> each : specs.entrySet()) {
            Optional<String> text = text(each.getValue().getValue());
            if (text.isPresent() && chosen.stream().noneMatch(it -> it.options().contains(each.getKey()))) {
                throw new JourneyException(messages.get("export_noOption",
                        chosen.stream().map(Exporter::id).collect(Collectors.joining(", ")),
                        "--" + each.getKey().id(), formats(each.getKey())));
            } else if (text.isPresent() && exporter.options().contains(each.getKey())) {
                settings = with(settings, each.getKey(), text.get());
            }
        }
        return settings;
    }

    /** A flag that was not given is false. */
    private static Optional<String> text(Object value) {
        return value == null || Boolean.FALSE.equals(value) ? Optional.empty() : Optional.of(value.toString());
    }

    private <T> ExportSettings with(ExportSettings settings, ExportOption<T> option, String text)
            throws JourneyException {
        T value = option.parse(text).orElseThrow(() -> new JourneyException(messages.get("export_badOption",
                "--" + option.id(), Lines.shortened(text, LONGEST_VALUE), option.values())));
        return settings.with(option, value instanceof Path path ? option.type().cast(files.apply(path)) : value);
    }
}
