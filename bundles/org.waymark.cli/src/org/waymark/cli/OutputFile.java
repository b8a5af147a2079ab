package org.waymark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.DiskFullException;
import org.waymark.core.persist.WholeFile;

/**
 * Where a result goes: a file, which is replaced in one step when the result is complete, or with {@code -} the standard
 * output. A run that fails leaves the old file as it was.
 */
final class OutputFile {

    private static final String STANDARD_OUTPUT = "-";

    private final Terminal terminal;
    private final String name;
    private final Messages messages;

    OutputFile(Terminal terminal, Path file) {
        this.terminal = terminal;
        this.name = file.toString();
        this.messages = Messages.of(OutputFile.class, terminal.locale());
    }

    boolean isStandardOutput() {
        return name.equals(STANDARD_OUTPUT);
    }

    /** The ending of the file name in small letters, without the dot; empty if there is none. */
    String extension() {
        String last = Path.of(name).getFileName() == null ? "" : Path.of(name).getFileName().toString();
        return last.contains(".") ? last.substring(last.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT) : "";
    }

    /**
     * @throws JourneyException if the file cannot be written; the message names it
     */
    void write(WholeFile.Content content) throws JourneyException {
        try {
            if (isStandardOutput()) {
                content.write(terminal.out());
                terminal.out().flush();
                return;
            }
            Path target = terminal.directory().resolve(name);
            check(target);
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // a device or a pipe, such as /dev/stdout: nothing to replace
                try (OutputStream out = Files.newOutputStream(target)) {
                    content.write(out);
                }
                return;
            }
            WholeFile.write(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), content);
        } catch (IOException e) {
            throw new JourneyException(messages.get("output_failed", name, reason(e)), e);
        }
    }

    private void check(Path target) throws JourneyException {
        if (Files.isDirectory(target)) {
            throw new JourneyException(messages.get("error_isFolder", name));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new JourneyException(messages.get("error_noFolder", name, folder));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new JourneyException(messages.get("output_readOnly", name));
        }
    }

    private String reason(IOException e) {
        return switch (e) {
            case DiskFullException full -> messages.get("output_full");
            case AccessDeniedException denied -> messages.get("output_denied");
            default -> e.getMessage();
        };
    }
}
