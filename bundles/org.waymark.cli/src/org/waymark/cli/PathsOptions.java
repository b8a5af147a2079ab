package org.waymark.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PathRequest.Choices;
import org.waymark.core.paths.PathRequest.Limits;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** The options that say what is counted, and what a run may use. */
final class PathsOptions {

    private static final Pattern MEMORY = Pattern.compile("([0-9]{1,6})\\s*(MB|GB|M|G)", Pattern.CASE_INSENSITIVE);
    private static final long SMALLEST = 128L << 20;

    private int top = Choices.STANDARD.top();
    private int min = Choices.STANDARD.min();
    private String by;
    private String memory;
    private int threads;
    private Path temp;

    void describe(CommandWords words) {
        words.option(Integer.class, "N", "paths_top", it -> top = it, "--top");
        words.option(Integer.class, "N", "paths_min", it -> min = it, "--min");
        words.option(String.class, "channel|COLUMN", "paths_by", it -> by = it, "--by");
        words.option(String.class, "SIZE", "paths_memory", it -> memory = it, "--memory");
        words.option(Integer.class, "N", "paths_threads", it -> threads = it, "--threads");
        words.option(Path.class, "DIR", "paths_temp", it -> temp = it, "--temp");
    }

    PathRequest request(LogSource source, PathMapping mapping, PlannedMap plan, Terminal terminal, Messages messages)
            throws JourneyException {
        if (top < 1 || top > Choices.MOST_PATHS) {
            throw new JourneyException(messages.get("paths_badNumber", "--top", Choices.MOST_PATHS));
        }
        if (min < 1 || min > 1_000_000) {
            throw new JourneyException(messages.get("paths_badNumber", "--min", 1_000_000));
        }
        if (threads < 0 || threads > 256) {
            throw new JourneyException(messages.get("paths_badNumber", "--threads", 256));
        }
        return new PathRequest(source, mapping, plan, new Choices(top, min, Optional.ofNullable(by)),
                new Limits(bytes(messages), threads, Optional.ofNullable(temp).map(terminal::resolve)));
    }

    private long bytes(Messages messages) throws JourneyException {
        if (memory == null) {
            return 0;
        }
        Matcher size = MEMORY.matcher(memory.strip());
        long bytes = size.matches()
                ? Long.parseLong(size.group(1)) << (size.group(2).toUpperCase(Locale.ROOT).startsWith("G") ? 30 : 20)
                : 0;
        if (bytes < SMALLEST) {
            throw new JourneyException(messages.get("paths_badMemory", Lines.shortened(memory, 40)));
        }
        return bytes;
    }
}
