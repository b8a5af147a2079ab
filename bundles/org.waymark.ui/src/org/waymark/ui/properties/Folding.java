package org.waymark.ui.properties;

import java.util.Set;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;

/** Remembers which sections are closed while the page goes from element to element. */
final class Folding extends ExpansionAdapter {

    private final FeatureGroup group;
    private final Set<FeatureGroup> closed;
    private final Runnable changed;

    Folding(FeatureGroup group, Set<FeatureGroup> closed, Runnable changed) {
        this.group = group;
        this.closed = closed;
        this.changed = changed;
    }

    @Override
    public void expansionStateChanged(ExpansionEvent event) {
        if (event.getState()) {
            closed.remove(group);
        } else {
            closed.add(group);
        }
        changed.run();
    }
}
