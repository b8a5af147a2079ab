package org.waymark.core.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.DeliverableIndex;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.StoppableStream;
import org.waymark.core.persist.SharedReading;
import org.waymark.core.persist.Slugs;
import org.waymark.core.persist.file.FileTransaction;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;

/**
 * Writes journeys in several formats into a folder, with a page that leads to all files. A format for single journeys
 * gets a file for each. All files appear when the last one is complete. What one format cannot write of a journey is
 * said and does not stop the others.
 *
 * @param input portfolio, journeys, language and time; its settings and its view are not used
 * @param formats formats with their settings, in the order of the page
 * @param folder destination, which is created if it is missing
 * @param index writer of the page
 */
public record EverythingTask(ExportInput input, List<Format> formats, NamedFile folder, DeliverableIndex index)
        implements
            Task<EverythingTask.Result> {

    /** Name of the page that leads to all files. */
    public static final String INDEX = "index.html";

    /** A format and how to write it. */
    public record Format(Exporter exporter, ExportSettings settings) {
    }

    /**
     * The files that were written.
     *
     * @param problems what could not be written and why, one line each
     */
    public record Result(List<ExportFiles.Written> written, List<String> problems) {

        public Result {
            written = List.copyOf(written);
            problems = List.copyOf(problems);
        }
    }

    public EverythingTask {
        formats = List.copyOf(formats);
    }

    @Override
    public Outcome<Result> run(Progress progress) throws JourneyException {
        return Outcome.of(() -> {
            refuse();
            List<Piece> pieces = pieces();
            progress.begin(Messages.of(EverythingTask.class).get("export_writingFiles", pieces.size()), pieces.size());
            input.awaitLibraries();
            Output place = new Output.File(new NamedFile(path(INDEX), folder.shown()));
            return place.saidOf(() -> write(pieces, progress));
        });
    }

    private void refuse() throws JourneyException {
        Messages messages = Messages.of(EverythingTask.class);
        if (Files.exists(folder.path()) && !Files.isDirectory(folder.path())) {
            throw new JourneyException(messages.get("everything_notFolder", folder.shown()));
        }
        if (input.journeys().isEmpty()) {
            throw new JourneyException(messages.get("everything_noJourneys",
                    Labels.in(Locale.getDefault()).shown(input.document().portfolio())));
        }
    }

    /** One result of one format. */
    private record Piece(Format format, Optional<Journey> journey, String file) {
    }

    private List<Piece> pieces() {
        Set<String> taken = new HashSet<>(Set.of(base(INDEX)));
        String whole = Slugs.unique(Labels.of(input.document().portfolio()), taken::add);
        Map<Journey, String> names = new HashMap<>();
        input.journeys().forEach(journey -> names.put(journey, Slugs.unique(Labels.of(journey), taken::add)));
        List<Piece> pieces = new ArrayList<>();
        Set<String> endings = new HashSet<>();
        for (Format format : formats) {
            String ending = format.exporter.extensions().getFirst();
            // two formats of one ending, such as the two web pages, are told apart by their ids
            String rest = (endings.add(ending) ? "" : "-" + format.exporter.id()) + "." + ending;
            if (format.exporter.scope(format.settings) == Exporter.Scope.JOURNEYS) {
                pieces.add(new Piece(format, Optional.empty(), whole + rest));
            } else {
                input.journeys().forEach(
                        journey -> pieces.add(new Piece(format, Optional.of(journey), names.get(journey) + rest)));
            }
        }
        return pieces;
    }

    private static String base(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    private Path path(String name) {
        return folder.path().resolve(name);
    }

    /** A piece with its files, or with the reason why there are none. */
    private record Attempt(Piece piece, List<ExportFiles.Written> written, Optional<String> problem) {
    }

    private Result write(List<Piece> pieces, Progress progress) throws IOException, JourneyException {
        List<ExportFiles.Written> written = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<DeliverableIndex.Link> links = new ArrayList<>();
        try (FileTransaction files = new FileTransaction()) {
            for (Attempt attempt : attempts(pieces, files, progress)) {
                attempt.problem.ifPresentOrElse(problems::add, () -> {
                    written.addAll(attempt.written);
                    links.add(new DeliverableIndex.Link(attempt.piece.journey,
                            attempt.piece.format.exporter.title(input.locale()), attempt.written.stream()
                                    .map(each -> each.file().getFileName().toString()).toList()));
                });
            }
            files.writeOwn(path(INDEX), out -> index.write(input, links, out));
            progress.check();
            files.commit();
        }
        written.add(new ExportFiles.Written(path(INDEX).toAbsolutePath(),
                new ExchangeSummary(Messages.of(EverythingTask.class).get("everything_index"), List.of())));
        return new Result(written, problems);
    }

    /** Writes two formats at a time, the longest first. The pieces of one format follow each other. */
    private List<Attempt> attempts(List<Piece> pieces, FileTransaction files, Progress progress)
            throws IOException, JourneyException {
        Map<Format, List<Piece>> byFormat = new LinkedHashMap<>();
        pieces.forEach(piece -> byFormat.computeIfAbsent(piece.format, it -> new ArrayList<>()).add(piece));
        boolean together = byFormat.size() > 1 && SharedReading.prepare(input.document().portfolio());
        SideBySide threads = new SideBySide();
        BooleanSupplier unwanted = () -> threads.isStopped() || progress.isCancelled();
        List<SideBySide.Work<List<Attempt>>> work = new ArrayList<>();
        List<Format> order = byFormat.keySet().stream()
                .sorted((a, b) -> Integer.compare(b.exporter.effort(), a.exporter.effort())).toList();
        order.forEach(format -> work.add(() -> {
            List<Attempt> attempts = new ArrayList<>();
            for (Piece piece : byFormat.get(format)) {
                attempts.add(attempt(piece, files, unwanted));
            }
            return attempts;
        }));
        List<Integer> sizes = order.stream().map(format -> byFormat.get(format).size()).toList();
        int[] done = {0};
        List<List<Attempt>> attempts = threads.run(work, together, () -> progress.worked(sizes.get(done[0]++)));
        return byFormat.keySet().stream().flatMap(format -> attempts.get(order.indexOf(format)).stream()).toList();
    }

    private Attempt attempt(Piece piece, FileTransaction files, BooleanSupplier unwanted) throws IOException {
        check(unwanted);
        try {
            return new Attempt(piece, ExportFiles.written(file(piece.file), write(piece, files, unwanted)),
                    Optional.empty());
        } catch (JourneyException e) {
            return new Attempt(piece, List.of(), Optional.of(Messages.of(EverythingTask.class)
                    .get("everything_failed", piece.file, e.getMessage())));
        }
    }

    private static void check(BooleanSupplier unwanted) {
        if (unwanted.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private Output.File file(String name) {
        return new Output.File(new NamedFile(path(name), Path.of(folder.shown()).resolve(name).toString()));
    }

    private ExchangeSummary write(Piece piece, FileTransaction files, BooleanSupplier unwanted)
            throws IOException, JourneyException {
        ExportInput own = new ExportInput(input.document(), piece.journey.map(List::of).orElse(input.journeys()),
                Optional.empty(), input.locale(), piece.format.settings, input.created(), input.changes(),
                unwanted, input.opening());
        return piece.format.exporter.write(own, (number, count, body) -> {
            check(unwanted);
            Output.File file = count == 1 ? file(piece.file) : file(piece.file).numbered(number);
            files.writeOwn(file.path(), out -> body.write(new StoppableStream(out, unwanted)));
        });
    }
}
