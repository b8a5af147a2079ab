package org.waymark.ui.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.waymark.core.domain.Ids;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Rules;
import org.waymark.core.rules.Severity;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.ui.conflicts.ConflictEditor;
import org.waymark.ui.open.Conflicts;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.session.SessionsListener;
import org.waymark.ui.widgets.Icon;

/** Lists the findings of the rules in the open portfolios; a double click reveals the element. */
public final class ProblemsView extends ViewPart implements SessionsListener {

    private final SessionListener follower = event -> {
        if (event instanceof SessionEvent.Checked || event instanceof SessionEvent.Reloaded) {
            update();
        }
    };
    private final Messages messages = Messages.of(ProblemsView.class);
    private final RuleTexts texts = RuleTexts.of(Locale.getDefault());
    private Sessions sessions;
    private TableViewer table;

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new FillLayout());
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        for (ProblemColumn column : ProblemColumn.values()) {
            TableViewerColumn viewerColumn = new TableViewerColumn(table, SWT.NONE);
            viewerColumn.getColumn().setText(messages.get(column.key()));
            viewerColumn.setLabelProvider(new Cells(column));
            layout.setColumnData(viewerColumn.getColumn(), new ColumnWeightData(column.weight(), 80, true));
        }
        table.addDoubleClickListener(event -> reveal((Problem) table.getStructuredSelection().getFirstElement()));
        org.eclipse.jface.viewers.ColumnViewerToolTipSupport.enableFor(table);
        sessions = getSite().getService(Sessions.class);
        sessions.addListener(this);
        sessions.all().forEach(session -> session.addListener(follower));
        update();
    }

    @Override
    public void opened(PortfolioSession session) {
        session.addListener(follower);
    }

    @Override
    public void closed(PortfolioSession session) {
        update();
    }

    private void update() {
        List<Problem> problems = sessions.all().stream()
                .flatMap(s -> s.findings().stream().map(f -> new Problem(s, f)))
                .sorted(Comparator.comparing(p -> p.finding().severity())).toList();
        table.setInput(problems);
        setContentDescription(sessions.all().isEmpty()
                ? ""
                : messages.get("problems_summary",
                        count(problems, Severity.ERROR), count(problems, Severity.WARNING),
                        count(problems, Severity.INFO)));
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(p -> p.finding().severity() == severity).count();
    }

    /** Reveals a problem on its map, else in the models explorer; a conflict in its editor. */
    private void reveal(Problem problem) {
        problem.session().find(problem.finding().elementId()).ifPresent(element -> {
            if (element instanceof MergeConflict conflict) {
                Conflicts.open(getSite().getPage(), problem.session()).map(ConflictEditor.class::cast)
                        .ifPresent(editor -> editor.show(Ids.idOf(conflict)));
                return;
            }
            new Opener(getSite().getPage()).locate(element);
        });
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        sessions.removeListener(this);
        sessions.all().forEach(session -> session.removeListener(follower));
        super.dispose();
    }

    /** The texts of one column. */
    private final class Cells extends ColumnLabelProvider {

        private final ProblemColumn column;

        Cells(ProblemColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return column.text((Problem) element, texts);
        }

        @Override
        public Image getImage(Object element) {
            Finding finding = ((Problem) element).finding();
            return column != ProblemColumn.MESSAGE ? null : switch (finding.severity()) {
                case ERROR -> Icon.ERROR.image();
                case WARNING -> Icon.WARNING.image();
                case INFO -> Icon.INFO.image();
            };
        }

        /** Returns the explanation of the rule. */
        @Override
        public String getToolTipText(Object element) {
            return Rules.byId(((Problem) element).finding().ruleId()).map(texts::explanation).map(ProblemsView::wrapped)
                    .orElse(null);
        }
    }

    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            if (column + word.length() > 80) {
                out.append('\n');
                column = 0;
            }
            out.append(word).append(' ');
            column += word.length() + 1;
        }
        return out.toString().strip();
    }
}
