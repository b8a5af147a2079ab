package org.waymark.ui.properties;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.waymark.ui.widgets.FollowUp;

/** Lays out and scrolls the form of the page. A form is kept while the shown elements have the same features. */
final class FormPane implements ElementForm.Owner {

    private final Map<FormSection, Boolean> folds = new EnumMap<>(FormSection.class);
    private final ScrolledComposite scrolled;
    private final Consumer<EObject> opener;
    private final Listener focus = this::focused;
    private final FollowUp layout;
    private ElementForm form;
    private Control last;

    /** @param opener shows the properties of another element */
    FormPane(Composite parent, Consumer<EObject> opener) {
        this.opener = opener;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, e -> layOut());
        layout = new FollowUp(scrolled, this::layOut);
        Display display = scrolled.getDisplay();
        display.addFilter(SWT.FocusIn, focus);
        scrolled.addListener(SWT.Dispose, e -> display.removeFilter(SWT.FocusIn, focus));
    }

    Composite control() {
        return scrolled;
    }

    void show(Subject subject) {
        if (form == null || !form.rebind(subject)) {
            scrolled.setRedraw(false);
            build(subject);
            scrolled.setRedraw(true);
        }
        scrolled.setOrigin(0, 0);
    }

    /** Makes a form and lays it out once: its height is known before it gets its place. */
    private void build(Subject subject) {
        // with the scroll bar, if there was one: the next form most likely needs it as well
        int width = scrolled.getClientArea().width;
        clear();
        ElementForm next = new ElementForm(scrolled, subject, this);
        next.refresh();
        scrolled.setMinHeight(next.body().computeSize(width, SWT.DEFAULT).y);
        scrolled.setContent(next.body());
        form = next;
        if (scrolled.getClientArea().width != width) {
            layOut();
        }
    }

    void clear() {
        if (form != null) {
            Composite body = form.body();
            // a scroll bar that goes would have it laid out, and so would the size that it gets when it is taken out
            form = null;
            body.setLayout(null);
            // a pending layout would ask the disposed form for its size
            scrolled.setContent(null);
            body.dispose();
        }
    }

    /** Forgets the form after the controls were disposed with the window. */
    void forget() {
        form = null;
    }

    void refresh() {
        form.refresh();
    }

    /** Writes the text that is being typed to the model. */
    void commit() {
        if (form != null && form.subject().present()) {
            form.commit();
        }
    }

    Optional<FieldEditor> pending() {
        return Optional.ofNullable(form).flatMap(ElementForm::pending);
    }

    /** Focuses the control that had the focus last. The workbench requests this whenever a drop-down list is closed. */
    boolean setFocus() {
        boolean there = last != null && !last.isDisposed() && last.isVisible();
        return form != null && (there ? last : form.body()).setFocus();
    }

    private void focused(Event event) {
        Control at = (Control) event.widget;
        while (at != null && at != scrolled) {
            at = at.getParent();
        }
        if (at == scrolled) {
            last = (Control) event.widget;
        }
    }

    @Override
    public Map<FormSection, Boolean> folds() {
        return folds;
    }

    @Override
    public void open(EObject element) {
        opener.accept(element);
    }

    /** Lays out once after several fields have changed their height. */
    @Override
    public void relayout() {
        layout.ask();
    }

    private void layOut() {
        if (form != null) {
            int width = scrolled.getClientArea().width;
            scrolled.setMinHeight(form.body().computeSize(width, SWT.DEFAULT).y);
            // the sizes are those that were just computed
            form.body().layout(false, true);
        }
    }
}
