package org.waymark.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.FileSource;
import org.waymark.core.text.Messages;

/**
 * The portfolio files of the next commit: those of git's index, whatever the work tree holds. The git program reads
 * them, as it knows every form of index and the one that a hook is about.
 */
final class StagedFiles implements FileSource, AutoCloseable {

    private static final Pattern ENTRY = Pattern.compile("(\\d+) ([0-9a-f]+) 0\t(.+)", Pattern.DOTALL);
    private static final String LINK = "120000";
    private static final int MOST_LINKS = 5;

    private record Entry(boolean link, String object) {
    }

    private final Path top;
    private final GitProgram git;
    private final Map<Path, Entry> entries = new HashMap<>();
    private final Process blobs;
    private final InputStream out;

    /** @param top real path of the root of the work tree */
    StagedFiles(Terminal terminal, Path top) throws JourneyException {
        this.top = top;
        git = new GitProgram(terminal, top);
        for (String line : names("ls-files", "--stage", "-z", "--", GitSetup.PATTERN)) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                entries.put(top.resolve(entry.group(3)), new Entry(entry.group(1).equals(LINK), entry.group(2)));
            }
        }
        blobs = git.start("cat-file", "--batch");
        out = new BufferedInputStream(blobs.getInputStream());
    }

    /** Returns the portfolio files that the next commit adds or changes. */
    List<Path> changed() throws JourneyException {
        List<Path> files = new ArrayList<>();
        for (String name : names("diff", "--cached", "--name-only", "-z", "--diff-filter=d", "--", GitSetup.PATTERN)) {
            files.add(top.resolve(name));
        }
        return files;
    }

    private List<String> names(String... args) throws JourneyException {
        GitProgram.Answer answer = git.ask(args);
        if (!answer.ok()) {
            throw new JourneyException(Messages.of(StagedFiles.class).get("git_failed", String.join(" ", args),
                    answer.err().strip()));
        }
        return Stream.of(answer.out().split("\0")).filter(name -> !name.isEmpty()).toList();
    }

    @Override
    public byte[] read(Path file) throws IOException {
        Path at = file;
        for (int links = 0; links <= MOST_LINKS; links++) {
            Entry entry = entries.get(at);
            if (entry == null) {
                throw new NoSuchFileException(at.toString());
            }
            byte[] content = blob(entry.object());
            if (!entry.link()) {
                return content;
            }
            at = at.resolveSibling(new String(content, StandardCharsets.UTF_8)).normalize();
        }
        throw new FileSystemException(file.toString());
    }

    /** Returns the content of an object. git answers with a line "ID TYPE SIZE", the bytes and a line end. */
    private byte[] blob(String object) throws IOException {
        blobs.getOutputStream().write((object + '\n').getBytes(StandardCharsets.US_ASCII));
        blobs.getOutputStream().flush();
        StringBuilder head = new StringBuilder();
        for (int b = out.read(); b >= 0 && b != '\n'; b = out.read()) {
            head.append((char) b);
        }
        String[] words = head.toString().split(" ");
        if (words.length != 3) {
            throw new NoSuchFileException(object, null, head.toString());
        }
        byte[] content = out.readNBytes(Integer.parseInt(words[2]));
        out.skipNBytes(1);
        return content;
    }

    @Override
    public void close() {
        blobs.destroy();
    }
}
