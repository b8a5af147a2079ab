package org.waymark.ui.explorer;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.git.GitStatus;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.Muted;

/** Labels with names and icons, and with the number of children for folders. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

    private static final String UNCOMMITTED = "\u25CF ";
    private static final String MERGING = "\u25B2 ";

    private final ElementTexts texts = new ElementTexts();
    private final Messages messages = Messages.of(ExplorerLabels.class);
    private final Control tree;
    private final Sessions sessions;
    private final GitStatus git;

    ExplorerLabels(Control tree, Sessions sessions, GitStatus git) {
        this.tree = tree;
        this.sessions = sessions;
        this.git = git;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return switch (element) {
            case Group group -> new StyledString(texts.title(group.feature()))
                    .append("  " + group.elements().size(), styler(Muted::number));
            case Portfolio portfolio -> new StyledString(git(portfolio), styler(Muted::number))
                    .append(mark(portfolio) + texts.of(portfolio))
                    .append("  " + file(portfolio), styler(Muted::of));
            case EObject object -> new StyledString(texts.of(object));
            default -> new StyledString(String.valueOf(element));
        };
    }

    private StyledString.Styler styler(Function<Control, Color> colour) {
        return new StyledString.Styler() {

            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = colour.apply(tree);
            }
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
            case EObject object -> ElementIcons.of(object.eClass()).image();
            default -> null;
        };
    }

    private String mark(Portfolio portfolio) {
        return sessions.of(portfolio).filter(PortfolioSession::dirty).isPresent() ? "*" : "";
    }

    private String file(Portfolio portfolio) {
        return sessions.of(portfolio).map(s -> s.document().rootFile().getFileName().toString()).orElse("");
    }

    /** Returns a sign for the git state. It precedes the name, so that a narrow view does not cut it off. */
    private String git(Portfolio portfolio) {
        return state(portfolio).map(state -> state.merging() ? MERGING : state.uncommitted() ? UNCOMMITTED : "")
                .orElse("");
    }

    private Optional<GitStatus.State> state(Portfolio portfolio) {
        return sessions.of(portfolio).flatMap(git::state);
    }

    /** Returns file, branch and git state of a portfolio in words; empty for other elements. */
    Optional<String> tip(Object element) {
        return element instanceof Portfolio portfolio
                ? sessions.of(portfolio).map(session -> session.document().rootFile() + branch(portfolio, "\n"))
                : Optional.empty();
    }

    /** Returns the tooltip on one line. */
    Optional<String> status(Object element) {
        return element instanceof Portfolio portfolio
                ? state(portfolio).map(state -> file(portfolio) + branch(portfolio, ": "))
                : Optional.empty();
    }

    private String branch(Portfolio portfolio, String before) {
        return state(portfolio).map(state -> before + messages.get(state.merging()
                ? "explorer_merging"
                : state.uncommitted() ? "explorer_uncommitted" : "explorer_committed", state.branch())).orElse("");
    }

    private boolean readOnly(Portfolio portfolio) {
        return sessions.of(portfolio).filter(s -> s.document().readOnly()).isPresent();
    }
}
