package org.waymark.core.persist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.waymark.core.JourneyException;
import org.waymark.core.persist.xml.CanonicalWriter;
import org.waymark.core.persist.xml.CjmResource;
import org.waymark.core.persist.xml.FileException;
import org.waymark.core.persist.xml.FileState;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;

/**
 * The state of a document in a recovery copy or a saved version: a zip with the content of its files and, as properties, their places and
 * the document's knowledge of the files on disk.
 */
final class Snapshot {

    private static final String PROPERTIES = "recovery.properties";
    private static final String FILES = "files/";
    private static final String STATE = "state.";

    private final Properties properties;
    private final Map<String, byte[]> files;

    private Snapshot(Properties properties, Map<String, byte[]> files) {
        this.properties = properties;
        this.files = files;
    }

    /** @param lifeSign name of the sign of life of this process */
    static Snapshot of(PortfolioDocument document, Instant time, String lifeSign) {
        Properties properties = new Properties();
        Map<String, byte[]> files = new LinkedHashMap<>();
        properties.setProperty("root", document.rootFile().toString());
        properties.setProperty("name", Labels.name(document.portfolio()));
        properties.setProperty("time", time.toString());
        properties.setProperty("alive", lifeSign);
        properties.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        properties.setProperty("started", started(ProcessHandle.current()));
        for (CjmResource resource : document.resources()) {
            String name = name(document, resource);
            files.put(name, CanonicalWriter.file(resource));
            properties.setProperty(STATE + name, state(resource.onDisk()));
        }
        for (CjmResource resource : document.abandoned()) {
            properties.setProperty(STATE + name(document, resource), state(resource.onDisk()));
        }
        return new Snapshot(properties, files);
    }

    /** Returns the files as the document last read or wrote them; empty if the bytes of one are not known. */
    static Optional<Snapshot> onDisk(PortfolioDocument document, Instant time) {
        Properties properties = new Properties();
        Map<String, byte[]> files = new LinkedHashMap<>();
        properties.setProperty("root", document.rootFile().toString());
        properties.setProperty("name", Labels.name(document.portfolio()));
        properties.setProperty("time", time.toString());
        properties.setProperty("alive", "");
        properties.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        properties.setProperty("started", "");
        for (CjmResource resource : Stream.concat(document.resources().stream(), document.abandoned().stream())
                .toList()) {
            FileState state = resource.onDisk();
            if (!state.isAbsent() && state.content().isEmpty()) {
                return Optional.empty();
            }
            state.content().ifPresent(content -> files.put(name(document, resource), content));
            properties.setProperty(STATE + name(document, resource), state(state));
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new Snapshot(properties, files));
    }

    /** @throws IllegalArgumentException if the bytes are not a complete snapshot */
    static Snapshot parse(byte[] content) throws IOException {
        Properties properties = new Properties();
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PROPERTIES)) {
                    properties.load(new InputStreamReader(zip, StandardCharsets.UTF_8));
                } else if (entry.getName().startsWith(FILES)) {
                    files.put(entry.getName().substring(FILES.length()), zip.readNBytes((int) DiskSource.MAX_BYTES));
                }
            }
        }
        Snapshot snapshot = new Snapshot(properties, files);
        snapshot.check();
        return snapshot;
    }

    private void check() {
        try {
            boolean complete = !files.isEmpty() && rootFile().isAbsolute() && rootFile().getParent() != null
                    && Long.parseLong(properties.getProperty("pid")) > 0 && time() != null
                    && lifeSign().matches("[-0-9a-f]*")
                    && files.keySet().stream().allMatch(name -> place(name).startsWith(rootFile().getParent()));
            if (!complete) {
                throw new IllegalArgumentException("no snapshot");
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no snapshot", e);
        }
    }

    /** Returns whether another snapshot is of the same place and content. */
    boolean sameAs(Snapshot other) {
        return rootFile().equals(other.rootFile()) && files.keySet().equals(other.files.keySet())
                && files.keySet().stream().allMatch(name -> Arrays.equals(files.get(name), other.files.get(name)));
    }

    /** Returns whether the files of the portfolio have this content already and none has to be deleted. */
    boolean isSaved() {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path place = place(file.getKey());
                if (!Files.isRegularFile(place) || !Arrays.equals(file.getValue(), Files.readAllBytes(place))) {
                    return false;
                }
            }
        } catch (IOException e) {
            return false;
        }
        return properties.stringPropertyNames().stream().filter(key -> key.startsWith(STATE))
                .map(key -> key.substring(STATE.length()))
                .allMatch(name -> files.containsKey(name) || !Files.exists(place(name)));
    }

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(PROPERTIES));
            Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            properties.store(writer, null);
            writer.flush();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(FILES + file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    PortfolioDocument open() throws JourneyException {
        Map<Path, byte[]> contents = new HashMap<>();
        files.forEach((name, content) -> contents.put(place(name), content));
        PortfolioDocument document = PortfolioFiles.load(rootFile(), FileSource.of(contents));
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(STATE)) {
                Path file = place(key.substring(STATE.length()));
                if (!file.startsWith(document.folder())) {
                    throw new FileException(file, 0, Messages.of(Snapshot.class).get("recovery_damaged"));
                }
                document.cjmResources().emptyOrNew(file).setOnDisk(seen(file, state(properties.getProperty(key))));
            }
        }
        return document;
    }

    Path rootFile() {
        return Path.of(properties.getProperty("root", ""));
    }

    String name() {
        return properties.getProperty("name", "");
    }

    Instant time() {
        return Instant.parse(properties.getProperty("time", ""));
    }

    /** Returns the name of the sign of life of the process that wrote it. */
    String lifeSign() {
        return properties.getProperty("alive", "");
    }

    /**
     * Returns whether a process with the number of the one that wrote it runs, which may be this one. The start time
     * distinguishes reused numbers.
     */
    boolean isOfRunningProcess() {
        long pid = Long.parseLong(properties.getProperty("pid"));
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                .filter(process -> started(process).equals(properties.getProperty("started"))).isPresent();
    }

    private Path place(String name) {
        return rootFile().getParent().resolve(name).normalize();
    }

    private static String name(PortfolioDocument document, CjmResource resource) {
        return document.folder().relativize(resource.file()).toString().replace('\\', '/');
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String state(FileState state) {
        return state.size() + " " + state.modified() + " " + state.sum();
    }

    private static FileState state(String text) {
        String[] parts = text.split(" ");
        return new FileState(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]),
                Optional.empty());
    }

    /** Returns the state with the bytes on disk, if no other program wrote the file since. */
    private static FileState seen(Path file, FileState state) {
        try {
            return state.isAbsent() ? state : state.with(Files.readAllBytes(file));
        } catch (IOException e) {
            return state;
        }
    }
}
