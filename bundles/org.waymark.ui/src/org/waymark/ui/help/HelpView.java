package org.waymark.ui.help;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.waymark.core.help.HelpTopic;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.Icon;

/** Shows the documents for users in the workbench. */
public final class HelpView extends ViewPart {

    private HelpPane pane;

    @Override
    public void createPartControl(Composite parent) {
        Action back = new Action(Messages.of(HelpView.class).get("help_back"), Icon.BACK.descriptor()) {

            @Override
            public void run() {
                pane.back();
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(back);
        pane = new HelpPane(parent, back::setEnabled);
    }

    /** Shows a topic, with a way back to the one before. */
    public void go(HelpTopic topic, String section) {
        pane.go(topic, section);
    }

    /** Returns the topic shown now. */
    public HelpTopic topic() {
        return pane.topic();
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
