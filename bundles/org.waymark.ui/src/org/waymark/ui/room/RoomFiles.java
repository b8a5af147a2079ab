package org.waymark.ui.room;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.JourneyException;
import org.waymark.core.room.AnswerFile;
import org.waymark.core.room.RemoteAnswers;
import org.waymark.core.room.Round;
import org.waymark.core.room.RoundPlan;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.Output;
import org.waymark.core.task.Progress;
import org.waymark.core.task.RoomRounds;
import org.waymark.core.text.Messages;
import org.waymark.room.page.AnswerPage;
import org.waymark.room.page.RoomReportPage;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.open.LastFolder;

/** Files that go into a room and out of it: rounds, answers of those who are elsewhere, and the report. */
final class RoomFiles implements RoundsPane.Files, JoinPane.Site {

    private static final int LARGEST = AnswerFile.LONGEST;

    private final Messages messages = Messages.of(RoomFiles.class);
    private final LastFolder folder = new LastFolder("room");
    private final Shell shell;
    private final OpenRoom room;
    private final RoomOpening opening;
    private Optional<Path> report = Optional.empty();

    RoomFiles(Shell shell, OpenRoom room, RoomOpening opening) {
        this.shell = shell;
        this.room = room;
        this.opening = opening;
    }

    /** Reads answers that are dropped on a list, as files or as text codes. */
    void dropOn(Control list) {
        DropTarget target = new DropTarget(list, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance(), TextTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {

            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    List.of(files).forEach(file -> take(Path.of(file)));
                } else if (event.data instanceof String text) {
                    take(text);
                }
            }
        });
    }

    private Optional<Path> ask(int style, String title, String filter, String extension, String name) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterNames(new String[]{messages.get(filter)});
        dialog.setFilterExtensions(new String[]{extension});
        folder.get().map(Path::toString).ifPresent(dialog::setFilterPath);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(Path::of);
        chosen.ifPresent(folder::remember);
        return chosen;
    }

    /** Adds the rounds of a file. */
    @Override
    public void read() {
        ask(SWT.OPEN, messages.get("rounds_read"), "file_rounds", "*.json", "").ifPresent(path -> tried(() -> {
            for (RoundPlan plan : RoomRounds.read(new NamedFile(path)).resolved(room.map())) {
                // the same file twice is meant twice; ids of the file may be taken
                String id = room.state().round(plan.id()).isPresent() ? room.newId() : plan.id();
                room.prepare(new RoundPlan(id, plan.kind(), plan.title(), plan.time(), plan.touchpoints(),
                        plan.personas(), plan.targetKinds(), plan.targets(), plan.dots(), plan.anonymous(),
                        plan.covered(), plan.kinds()));
            }
        }));
    }

    @Override
    public void save() {
        ask(SWT.SAVE, messages.get("rounds_save"), "file_rounds", "*.json", "rounds.json").ifPresent(path -> {
            List<RoundPlan> plans = room.state().rounds().stream().map(Round::plan).toList();
            if (tried(() -> RoomRounds.write(new NamedFile(path), Optional.of(room.map().journey()), title(), plans,
                    room.map()))) {
                room.say(messages.get("file_saved", path.getFileName()));
            }
        });
    }

    private Optional<String> title() {
        return room.state().setup().map(setup -> setup.title());
    }

    /** Makes the room reachable at another place; phones that are in come back there by the new picture. */
    @Override
    public void move(RoomPlace place) {
        room.unserve();
        opening.serve(room.room(), place, server -> {
            if (room.isClosed()) {
                server.close();
            } else {
                room.serve(server);
                opening.tryOut(room);
            }
        }, failed -> Faults.say(shell, messages.get("room_failed"), failed));
    }

    @Override
    public void answerFile() {
        ask(SWT.SAVE, messages.get("join_answerFile"), "file_page", "*.html", messages.get("file_answersName"))
                .ifPresent(path -> write(path, out -> AnswerPage.write(out, room.room(), Locale.getDefault())));
    }

    @Override
    public void readAnswers() {
        ask(SWT.OPEN, messages.get("join_readAnswers"), "file_answers", "*", "").ifPresent(this::take);
    }

    @Override
    public void pasteAnswers() {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank()) {
                take(text);
            } else {
                room.say(messages.get("answers_nothing"));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void take(Path file) {
        tried(() -> taken(content(file)));
    }

    private void take(String text) {
        tried(() -> taken(text));
    }

    private void taken(String text) throws JourneyException {
        RemoteAnswers answers = room.room().guests().take(AnswerFile.read(text));
        int refused = answers.refused().values().stream().mapToInt(Integer::intValue).sum();
        room.say(refused == 0
                ? messages.get("answers_read", answers.alias(), answers.taken())
                : messages.get("answers_refused", answers.alias(), answers.taken(), refused,
                        answers.refused().keySet().iterator().next().text(Locale.getDefault())));
    }

    /** Saves the report as a page. */
    void saveReport() {
        ask(SWT.SAVE, messages.get("end_report"), "file_page", "*.html", messages.get("file_reportName"))
                .ifPresent(path -> {
                    if (write(path, out -> new RoomReportPage(out, Locale.getDefault(), ZoneId.systemDefault())
                            .write(room.room().desk().report()))) {
                        report = Optional.of(path);
                    }
                });
    }

    boolean hasReport() {
        return report.isPresent();
    }

    /** Shows the saved report in the browser. */
    void showReport() {
        report.ifPresent(path -> Program.launch(path.toString()));
    }

    private static String content(Path file) throws JourneyException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new JourneyException(Messages.of(RoomFiles.class).get("file_tooLarge", file));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new JourneyException(Messages.of(RoomFiles.class).get("file_unreadable", file), e);
        }
    }

    /** Work that may fail. */
    private interface Work {

        void run() throws JourneyException;
    }

    private boolean tried(Work work) {
        try {
            work.run();
            return true;
        } catch (JourneyException e) {
            Faults.say(shell, messages.get("file_failed"), e);
            return false;
        }
    }

    /** Content of a text file. */
    private interface Content {

        void write(Writer out) throws IOException, JourneyException;
    }

    private boolean write(Path path, Content content) {
        boolean done = tried(() -> new Output.File(path).write(out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.write(writer);
            writer.flush();
            return path;
        }, Progress.NONE));
        if (done) {
            room.say(messages.get("file_saved", path.getFileName()));
        }
        return done;
    }
}
