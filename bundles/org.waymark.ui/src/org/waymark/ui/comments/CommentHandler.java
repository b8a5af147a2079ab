package org.waymark.ui.comments;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.ui.parts.ViewIds;

/** Starts a comment on what is selected, shows its comments, or goes to the next or previous comment. */
public final class CommentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String what = event.getParameter("org.waymark.ui.commands.comment.what");
        Optional<ThreadPopup> popup = ThreadPopup.active(HandlerUtil.getActiveWorkbenchWindow(event).getShell()
                .getDisplay());
        if (popup.isPresent()) {
            popup.get().perform(what);
            return null;
        }
        if (what.equals("thread")) {
            ThreadPopup.open(event);
            return null;
        }
        try {
            CommentsView view = (CommentsView) HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()
                    .showView(ViewIds.COMMENTS);
            switch (what) {
                case "next" -> view.step(1);
                case "previous" -> view.step(-1);
                default -> view.startNew();
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
