package org.waymark.ui.quickadd;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.waymark.core.edit.ChildEdits;
import org.waymark.core.edit.QuickAdd;
import org.waymark.core.edit.QuickAdd.Choice;
import org.waymark.core.edit.QuickFind;
import org.waymark.core.text.Messages;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.widgets.DoneNote;
import org.waymark.ui.widgets.FilterPopup;
import org.waymark.ui.widgets.FilterRow;

/** The list of everything that can be added to an element, filtered by a few letters. */
public final class QuickAddPopup {

    private final PortfolioSession session;
    private final QuickAdd quick;
    private final ElementTexts texts = new ElementTexts();
    private final Messages messages = Messages.of(QuickAddPopup.class);

    public QuickAddPopup(PortfolioSession session) {
        this.session = session;
        this.quick = new QuickAdd(session.domain(),
                new ChildEdits(session.domain(), PlatformUI.getWorkbench().getService(Settings.class).author(),
                        InstantSource.system()));
    }

    /**
     * @param anchor place of the element on the display
     * @param names edits what was added, and types into lanes where that is possible
     */
    public void open(Shell parent, Rectangle anchor, EObject focus, QuickAddNames names) {
        QuickFind find = new QuickFind(quick, focus, names.typesIntoLanes(), Locale.getDefault());
        new FilterPopup<>(parent, anchor, messages.get("quick_title", texts.of(focus)), messages.get("quick_message"),
                messages.get("quick_hint"), letters -> rows(find, letters),
                choice -> add(parent, anchor, choice, find, names)).open();
    }

    private static List<FilterRow<Choice>> rows(QuickFind find, String letters) {
        return find.rows(letters).stream().map(
                row -> new FilterRow<>(ElementIcons.of(row.type()), row.title(), row.detail(), row.choice())).toList();
    }

    private void add(Shell parent, Rectangle anchor, Choice choice, QuickFind find, QuickAddNames names) {
        if (choice instanceof QuickAdd.Written written && written.text().isEmpty()) {
            names.typeInto(written.owner(), written.lane());
            return;
        }
        Command command = quick.command(choice);
        session.execute(command);
        if (choice instanceof QuickAdd.Child) {
            names.edit();
        } else {
            say(parent, anchor, find.done(choice));
        }
    }

    /** Says what was done until something else is done. */
    private void say(Shell parent, Rectangle anchor, String done) {
        Optional<String> step = session.canUndo() ? Optional.of(session.undoLabel()) : Optional.empty();
        step.ifPresent(label -> {
            DoneNote note = new DoneNote(parent, anchor, done, messages.get("quick_undo"), session::undo);
            // checks that end and saving leave it; the next edit has its own
            SessionListener follower = event -> {
                if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Reloaded) {
                    note.close();
                }
            };
            session.addListener(follower);
            note.whenGone(() -> session.removeListener(follower));
        });
    }
}
