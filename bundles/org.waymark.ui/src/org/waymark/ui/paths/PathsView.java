package org.waymark.ui.paths;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.waymark.core.JourneyException;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.paths.FactRows;
import org.waymark.core.layout.paths.ParetoCurve;
import org.waymark.core.layout.paths.PathFacts;
import org.waymark.core.layout.paths.PathPaper;
import org.waymark.core.layout.paths.PathRows;
import org.waymark.core.layout.paths.QualityFacts;
import org.waymark.core.paths.Deviation;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.CustomerPath;
import org.waymark.core.task.PathsTask;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.open.Opener;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.parts.ObservedMaps;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.session.SessionsListener;

/**
 * Explores the paths of an event log: the few that bring most, where people leave the map, and groups of them. What is
 * selected lights up on the map.
 */
public final class PathsView extends ViewPart implements SessionsListener {

    private static final int CURVE = 116;
    private static final int QUIET = 400;
    private static final int THRESHOLD = 20;

    private final Messages messages = Messages.of(PathsView.class);
    private final Runnable restyle = this::place;
    private final StackLayout stack = new StackLayout();
    private Settings settings;
    private ObservedMaps maps;
    private Paints paints;
    private Composite frame;
    private Composite content;
    private Composite empty;
    private Label nothing;
    private WorkLine work;
    private ExplorerBar bar;
    private CurveCanvas curve;
    private SheetCanvas sheet;
    private Optional<PathResult> result = Optional.empty();
    private Optional<PathRows> paths = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        settings = getSite().getService(Settings.class);
        maps = getSite().getService(ObservedMaps.class);
        paints = new Paints(parent.getDisplay(), Path.of(""));
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        frame = new Composite(all, SWT.NONE);
        frame.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        work = new WorkLine(all);
        empty();
        content();
        stack.topControl = empty;
        settings.addListener(restyle);
        getSite().getService(Sessions.class).addListener(this);
    }

    @Override
    public void closed(PortfolioSession session) {
        if (result.isPresent()) {
            place();
        }
    }

    /** Places the rows again when an edit may have changed the names of steps. */
    @Override
    public void changed() {
        if (result.isPresent() && !content.isDisposed()) {
            content.getDisplay().timerExec(QUIET, restyle);
        }
    }

    private void empty() {
        empty = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 12).applyTo(empty);
        nothing = new Label(empty, SWT.WRAP);
        nothing.setText(messages.get("paths_nothing"));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(nothing);
        Button read = new Button(empty, SWT.PUSH);
        read.setText(messages.get("paths_import"));
        read.addListener(SWT.Selection, event -> new LogFlow(getSite().getWorkbenchWindow()).ask());
    }

    private void content() {
        content = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        bar = new ExplorerBar(content, new ExplorerBar.Follower() {

            @Override
            public void changed() {
                place();
            }

            @Override
            public void shown() {
                overlay();
            }

            @Override
            public void answer() {
                answerDeviation();
            }

            @Override
            public void write() {
                writeJourney();
            }

            @Override
            public void again() {
                new LogFlow(getSite().getWorkbenchWindow()).again(result.map(PathResult::run));
            }
        });
        curve = new CurveCanvas(content, paints, percent -> {
            bar.percent(percent);
            place();
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, CURVE).applyTo(curve.control());
        sheet = new SheetCanvas(content, paints, row -> overlay(), row -> reveal());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet.control());
        content.addListener(SWT.Resize, event -> content.getDisplay().asyncExec(this::place));
    }

    /** Reads a log in a job, and shows its paths when it is read. */
    void run(PathsTask task, PathRun run) {
        work.run(messages.get("paths_job", task.request().source().shown()), task, outcome -> outcome.result()
                .ifPresentOrElse(report -> show(new PathResult(run, report)), () -> stopped(messages.get(
                        "paths_stopped", task.request().source().shown()))),
                failed -> {
                    stopped(failed.getMessage());
                    Faults.say(getSite().getShell(), messages.get("paths_failed"), failed);
                });
    }

    private void stopped(String text) {
        nothing.setText(text + "\n\n" + messages.get("paths_nothing"));
        empty.layout();
        if (result.isEmpty()) {
            setFocus();
        }
    }

    private void show(PathResult found) {
        result.ifPresent(old -> old.over(maps, false, Optional.empty()));
        result = Optional.of(found);
        stack.topControl = content;
        bar.begin();
        frame.layout();
        place();
        found.plan().ifPresent(journey -> {
            new Opener(getSite().getPage()).journey(journey);
            getSite().getPage().activate(this);
        });
        overlay();
    }

    /** Returns the report that is shown. */
    public Optional<PathReport> report() {
        return result.map(PathResult::report);
    }

    /** Returns whether a log is being read. */
    public boolean isRunning() {
        return work.isRunning();
    }

    /** Returns the selected path. */
    public Optional<CustomerPath> selected() {
        return bar.kind() == ExplorerBar.Kind.PATHS
                ? paths.flatMap(it -> it.path(sheet.current()))
                : Optional.empty();
    }

    /** Returns the list of rows, which takes keys. */
    public Control list() {
        return sheet.control();
    }

    /** Returns the curve of what the first paths bring. */
    public Control curve() {
        return curve.control();
    }

    /** Returns the height in the curve of the line of a share in percent. */
    public double lineAt(int percent) {
        return curve.lineAt(percent);
    }

    /** Returns the number of rows. */
    public int rows() {
        return sheet.rows();
    }

    private PathPaper paper() {
        return new PathPaper(result.flatMap(PathResult::plan), settings.theme(), paints, Locale.getDefault());
    }

    private void place() {
        if (result.isEmpty() || content.isDisposed() || sheet.control().getClientArea().width <= 0) {
            return;
        }
        PathReport report = result.get().report();
        Theme theme = settings.theme();
        PathPaper paper = paper();
        double width = sheet.control().getClientArea().width;
        ParetoCurve line = new ParetoCurve(report, paper, width, CURVE);
        boolean listing = bar.kind() == ExplorerBar.Kind.PATHS;
        GridData data = (GridData) curve.control().getLayoutData();
        if (data.exclude == listing) {
            data.exclude = !listing;
            curve.control().setVisible(listing);
            content.layout();
        }
        curve.show(line, bar.percent(), theme.palette());
        long refused = report.quality().refused();
        bar.say(refused == 0
                ? line.sentence(bar.percent())
                : messages.get("paths_refused", line.sentence(bar.percent()), grouped(refused),
                        grouped(report.quality().rows())));
        switch (bar.kind()) {
            case PATHS -> {
                PathRows rows = new PathRows(report, bar.filter(), paper, width,
                        line.pathsFor(bar.percent()).orElse(0L));
                paths = Optional.of(rows);
                sheet.show(rows, rows.width(), theme.palette());
            }
            case DEVIATIONS -> facts(PathFacts.deviations(result.get().deviations(), paper, width), theme);
            case GROUPS -> facts(PathFacts.segments(report, paper, width), theme);
            case QUALITY -> facts(QualityFacts.of(report, paper, width), theme);
        }
        offer();
    }

    private static String grouped(long count) {
        return String.format(Locale.getDefault(), "%,d", count);
    }

    private void facts(FactRows rows, Theme theme) {
        sheet.show(rows, rows.width(), theme.palette());
    }

    private Optional<Deviation> deviation() {
        return bar.kind() != ExplorerBar.Kind.DEVIATIONS || sheet.current() < 0
                ? Optional.empty()
                : result.map(it -> it.deviations().get(sheet.current()));
    }

    /** Offers what the selection and the portfolio allow now. */
    private void offer() {
        bar.offer(result.flatMap(PathResult::plan).isPresent(), isWritable());
        bar.selected(deviation().isPresent());
    }

    private void overlay() {
        offer();
        result.ifPresent(it -> it.over(maps, bar.isShown(), selected()));
    }

    /** Shows what is selected on the map. */
    private void reveal() {
        Optional<String> touchpoint = deviation().flatMap(Deviation::touchpoint)
                .or(() -> selected().flatMap(it -> it.steps().stream().flatMap(step -> step.touchpoint().stream())
                        .findFirst()));
        touchpoint.flatMap(id -> result.flatMap(it -> it.run().session()).flatMap(session -> session.find(id)))
                .ifPresent(new Opener(getSite().getPage())::reveal);
    }

    private void answerDeviation() {
        deviation().filter(it -> isWritable()).ifPresent(it -> {
            result.get().answer(it, paper());
            bar.say(messages.get("paths_answered", PathFacts.title(it, paper())));
        });
    }

    /** Returns whether the portfolio of the map is still open and may be changed. */
    private boolean isWritable() {
        return result.filter(PathResult::isWritable).flatMap(it -> it.run().session())
                .filter(getSite().getService(Sessions.class).all()::contains).isPresent();
    }

    private void writeJourney() {
        result.filter(it -> isWritable()).ifPresent(it -> {
            try {
                Journey journey = it.write(THRESHOLD, bar.eachPath());
                bar.say(messages.get("paths_written", journey.getName()));
            } catch (JourneyException e) {
                Faults.say(getSite().getShell(), messages.get("paths_failed"), e);
            }
        });
    }

    @Override
    public void setFocus() {
        if (stack.topControl == content) {
            sheet.control().setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (settings != null) {
            settings.removeListener(restyle);
            getSite().getService(Sessions.class).removeListener(this);
            result.ifPresent(it -> it.over(maps, false, Optional.empty()));
            paints.dispose();
        }
        super.dispose();
    }
}
