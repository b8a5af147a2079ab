package org.waymark.ui.disk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.ChangeSummary;
import org.waymark.core.compare.DiskVersion;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.Version;
import org.waymark.ui.session.PortfolioSession;

/** Asks whose changes to keep, and shows the changes of both sides. */
final class DiskQuestion extends MessageDialog {

    /** The answers; impossible ones are not offered. */
    enum Answer {
        /** Merges both. */
        MERGE,
        /** Keeps ours for now; the files stay as they are until the next save. */
        KEEP,
        /** Overwrites the files with ours. */
        OVERWRITE,
        /** Reads theirs. */
        READ,
        /** Decides later. */
        CANCEL
    }

    private static final int LINES = 4;
    private static final int WIDTH = 460;

    private final PortfolioSession session;
    private final DiskVersion disk;
    private final List<Answer> answers;
    private final Messages texts = Messages.of(DiskQuestion.class);

    DiskQuestion(Shell parent, String title, PortfolioSession session, DiskVersion disk, List<Answer> answers) {
        this(parent, title, session, disk, answers.stream().filter(answer -> makesSense(answer, disk)).toList(),
                Messages.of(DiskQuestion.class));
    }

    private DiskQuestion(Shell parent, String title, PortfolioSession session, DiskVersion disk, List<Answer> answers,
            Messages messages) {
        super(parent, title, null, text(session, disk, messages), QUESTION, harmless(answers),
                answers.stream().map(answer -> messages.get("disk_" + answer.name().toLowerCase(Locale.ROOT)))
                        .toArray(String[]::new));
        this.session = session;
        this.disk = disk;
        this.answers = answers;
    }

    /** Returns the index of the answer that loses nothing. */
    private static int harmless(List<Answer> answers) {
        return Stream.of(Answer.MERGE, Answer.KEEP, Answer.CANCEL).mapToInt(answers::indexOf).filter(i -> i >= 0)
                .findFirst().orElse(0);
    }

    private static boolean makesSense(Answer answer, DiskVersion disk) {
        return switch (answer) {
            case MERGE -> disk instanceof DiskVersion.Other;
            case READ -> !(disk instanceof DiskVersion.Unreadable);
            case KEEP, OVERWRITE, CANCEL -> true;
        };
    }

    private static String text(PortfolioSession session, DiskVersion disk, Messages messages) {
        return switch (disk) {
            case DiskVersion.Unreadable unreadable -> messages.get("disk_unreadable", session.name(),
                    unreadable.reason());
            case DiskVersion.Newer newer -> messages.get("disk_newer", session.name(), newer.now().rootFile());
            case DiskVersion.Same same -> messages.get("disk_question", session.name(), same.now().rootFile());
            case DiskVersion.Other other -> messages.get("disk_question", session.name(), other.now().rootFile());
        };
    }

    /** Asks; closing the dialog means to decide later. */
    Answer ask() {
        int answer = open();
        return answer < 0 ? Answer.CANCEL : answers.get(answer);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        if (!(disk instanceof DiskVersion.Other other)) {
            return super.createCustomArea(parent);
        }
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        other.base().ifPresent(base -> {
            changes(area, "disk_theirs", other.changes());
            changes(area, "disk_ours", ModelDiff.between(Version.of(base), Version.of(session.document())));
        });
        label(area, texts.get("disk_advice")).setLayoutData(wide().indent(0, 10).create());
        return area;
    }

    private void changes(Composite area, String title, ModelDiff changes) {
        Label heading = label(area, texts.get(title));
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        heading.setLayoutData(wide().indent(0, 8).create());
        List<String> lines = ChangeSummary.of(changes, Locale.getDefault()).lines();
        lines.stream().limit(LINES).forEach(line -> label(area, "• " + line));
        if (lines.size() > LINES) {
            label(area, texts.get("disk_more", lines.size() - LINES));
        }
    }

    private static Label label(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(wide().create());
        return label;
    }

    private static GridDataFactory wide() {
        return GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT);
    }
}
