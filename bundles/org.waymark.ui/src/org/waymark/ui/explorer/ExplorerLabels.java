package org.waymark.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.waymark.core.Messages;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.ElementTexts;
import org.waymark.ui.Icon;
import org.waymark.ui.git.GitStatus;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/** Names, icons and, for folders, how much is in them. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

    private final ElementTexts texts = new ElementTexts();
    private final Messages messages = Messages.of(ExplorerLabels.class);
    private final Sessions sessions;
    private final GitStatus git;

    ExplorerLabels(Sessions sessions, GitStatus git) {
        this.sessions = sessions;
        this.git = git;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case Group group -> new StyledString(texts.title(group.feature()))
                    .append("  " + group.elements().size(), StyledString.COUNTER_STYLER);
            case Portfolio portfolio -> new StyledString(mark(portfolio) + texts.of(portfolio))
                    .append(branch(portfolio), StyledString.COUNTER_STYLER)
                    .append("  " + file(portfolio), StyledString.DECORATIONS_STYLER);
            case EObject object -> new StyledString(texts.of(object));
            default -> new StyledString(String.valueOf(element));
        };
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case Group group -> Icon.FOLDER.image();
            case Portfolio portfolio when readOnly(portfolio) -> Icon.LOCK.image();
            case EObject object -> Icon.of(object.eClass()).image();
            default -> null;
        };
    }

    private String mark(Portfolio portfolio) {
        return sessions.of(portfolio).filter(PortfolioSession::dirty).isPresent() ? "*" : "";
    }

    private String file(Portfolio portfolio) {
        return sessions.of(portfolio).map(s -> s.document().rootFile().getFileName().toString()).orElse("");
    }

    /** The branch, and in words whether something is not committed yet. */
    private String branch(Portfolio portfolio) {
        return sessions.of(portfolio).flatMap(git::of).map(state -> "  " + messages.get(state.merging()
                ? "explorer_merging"
                : state.uncommitted() ? "explorer_uncommitted" : "explorer_committed", state.branch())).orElse("");
    }

    private boolean readOnly(Portfolio portfolio) {
        return sessions.of(portfolio).filter(s -> s.document().readOnly()).isPresent();
    }
}
