package org.waymark.ui.help;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.core.help.HelpTopic;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.parts.ViewIds;

/** Opens the help for what has the focus, or for the topic of a parameter. */
public final class HelpHandler extends AbstractHandler {

    private static final Map<String, HelpTopic> TOPICS = Map.ofEntries(Map.entry(EditorIds.START, HelpTopic.TOUR),
            Map.entry(EditorIds.PORTFOLIO, HelpTopic.PORTFOLIO), Map.entry(EditorIds.PERSONA, HelpTopic.PERSONAS),
            Map.entry(EditorIds.MATRIX, HelpTopic.MATRIX), Map.entry(EditorIds.BACKLOG, HelpTopic.BACKLOG),
            Map.entry(EditorIds.CONFLICTS, HelpTopic.GIT), Map.entry(EditorIds.COMPARE, HelpTopic.GIT),
            Map.entry(ViewIds.INSIGHT, HelpTopic.INSIGHT), Map.entry(ViewIds.PROBLEMS, HelpTopic.PROBLEMS),
            Map.entry(ViewIds.HISTORY, HelpTopic.GIT), Map.entry(ViewIds.VERSIONS, HelpTopic.VERSIONS),
            Map.entry(ViewIds.PATHS, HelpTopic.PATHS), Map.entry(ViewIds.ROOM, HelpTopic.ROOM));

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        String asked = event.getParameter("org.waymark.ui.commands.help.topic");
        Optional<HelpTopic> topic = Arrays.stream(HelpTopic.values()).filter(t -> t.file().equals(asked)).findFirst();
        try {
            IWorkbenchPart active = page.getActivePart();
            HelpView view = (HelpView) page.showView(ViewIds.HELP);
            if (topic.isPresent() || active != view) {
                view.go(topic.orElseGet(() -> about(active)), "");
            }
        } catch (PartInitException e) {
            throw new ExecutionException(ViewIds.HELP, e);
        }
        return null;
    }

    private static HelpTopic about(IWorkbenchPart part) {
        return part == null ? HelpTopic.TOUR : TOPICS.getOrDefault(part.getSite().getId(), HelpTopic.EDITING);
    }
}
