package org.waymark.ui.open;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.ProblemPage;

/** Shows the reason why a file cannot be opened. */
public final class ProblemEditor extends PageEditor {

    @Override
    protected Control createPage(Composite parent) {
        Messages messages = Messages.of(ProblemEditor.class);
        ProblemInput problem = (ProblemInput) getEditorInput();
        ProblemPage page = new ProblemPage(parent, messages.get("problem_title", problem.getName()),
                problem.message(), messages.get("problem_advice"));
        page.button(messages.get("problem_retry"), () -> {
            Opener opener = opener();
            close();
            opener.file(problem.file());
        });
        page.button(messages.get("problem_close"), this::close);
        return page;
    }
}
