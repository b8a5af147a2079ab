package org.waymark.ui.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.waymark.core.domain.Ids;
import org.waymark.core.edit.FixEdits;
import org.waymark.core.edit.Violation;
import org.waymark.core.rules.RuleTexts;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.ui.conflicts.ConflictEditor;
import org.waymark.ui.open.Conflicts;
import org.waymark.ui.open.Opener;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.PortfolioSession;

/** The actions of the problems view: show, mend, accept. */
final class ProblemSite {

    private final IWorkbenchPage page;
    private final RuleTexts texts;

    ProblemSite(IWorkbenchPage page, RuleTexts texts) {
        this.page = page;
        this.texts = texts;
    }

    RuleTexts texts() {
        return texts;
    }

    /** Returns the fixes for problems of the portfolio of the first one. */
    Fixes fixes(List<Problem> problems) {
        PortfolioSession session = problems.getFirst().session();
        return Fixes.of(session, problems.stream().filter(p -> p.session() == session && !p.accepted()).toList());
    }

    /** Reveals a problem on its map, else in the models explorer; a conflict in its editor. */
    void reveal(Problem problem) {
        problem.violation().map(Violation::element).ifPresent(element -> {
            if (element instanceof MergeConflict conflict) {
                Conflicts.open(page, problem.session()).map(ConflictEditor.class::cast)
                        .ifPresent(editor -> editor.show(Ids.idOf(conflict)));
                return;
            }
            new Opener(page).locate(element);
        });
    }

    /** Asks for a reason, and accepts the problems with it. */
    void accept(List<Problem> problems) {
        List<Problem> open = problems.stream().filter(Problem::acceptable).toList();
        AcceptDialog dialog = new AcceptDialog(page.getWorkbenchWindow().getShell(), open, texts);
        if (!open.isEmpty() && dialog.open() == Window.OK) {
            String author = page.getWorkbenchWindow().getService(Settings.class).author();
            edit(open, (edits, found) -> edits.accept(found, dialog.getValue(), author));
        }
    }

    /** Reports accepted problems again. */
    void report(List<Problem> problems) {
        edit(problems.stream().filter(Problem::accepted).toList(), FixEdits::report);
    }

    private static void edit(List<Problem> problems, BiFunction<FixEdits, List<Violation>, Command> edit) {
        Map<PortfolioSession, List<Violation>> bySession = new LinkedHashMap<>();
        problems.forEach(p -> p.violation().ifPresent(violation -> bySession
                .computeIfAbsent(p.session(), s -> new ArrayList<>()).add(violation)));
        bySession.forEach((session, found) -> session.execute(edit.apply(new FixEdits(session.domain()), found)));
    }
}
