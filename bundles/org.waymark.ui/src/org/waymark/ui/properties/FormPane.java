package org.waymark.ui.properties;

import java.util.EnumMap;
import java.util.LinkedList;
import java.util.List;
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

/**
 * Lays out and scrolls the form of the page. Elements with the same features share a form, and the forms of the last few
 * kinds of elements are kept: making the controls of one takes longer than all else that a selection does.
 */
final class FormPane implements ElementForm.Owner {

    /** A map, its stages, touchpoints and two kinds of what is in their cells. */
    private static final int KEPT = 5;

    private final Map<FormSection, Boolean> folds = new EnumMap<>(FormSection.class);
    private final ScrolledComposite scrolled;
    private final Consumer<EObject> opener;
    private final Listener focus = this::focused;
    private final FollowUp layout;
    private final List<ElementForm> kept = new LinkedList<>();
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
            change(subject);
            scrolled.setRedraw(true);
        }
        scrolled.setOrigin(0, 0);
    }

    /** Takes a kept form or makes one, and lays it out once: its height is known before it gets its place. */
    private void change(Subject subject) {
        // with the scroll bar, if there was one: the next form most likely needs it as well
        int width = scrolled.getClientArea().width;
        hide();
        ElementForm next = kept(subject);
        next.body().setVisible(true);
        scrolled.setMinHeight(next.body().computeSize(width, SWT.DEFAULT).y);
        scrolled.setContent(next.body());
        form = next;
        if (scrolled.getClientArea().width != width) {
            layOut();
        }
    }

    private ElementForm kept(Subject subject) {
        Optional<ElementForm> found = kept.stream().filter(each -> each.rebind(subject)).findFirst();
        ElementForm next = found.orElseGet(() -> new ElementForm(scrolled, subject, this));
        kept.remove(next);
        kept.addFirst(next);
        if (found.isEmpty()) {
            next.refresh();
        }
        if (kept.size() > KEPT) {
            kept.removeLast().dispose();
        }
        return next;
    }

    /** Takes the form out without a layout: neither a scroll bar that goes nor the size that it gets has it laid out. */
    private void hide() {
        if (form != null) {
            form.rest();
            form = null;
            scrolled.setContent(null);
        }
    }

    /** Removes the forms that are not in sight, which know elements of before. */
    void clearKept() {
        kept.stream().filter(each -> each != form).forEach(ElementForm::dispose);
        kept.removeIf(each -> each != form);
    }

    /** Removes all forms, and with them what they know of a portfolio. */
    void clear() {
        hide();
        clearKept();
    }

    /** Forgets the forms after the controls were disposed with the window. */
    void forget() {
        form = null;
        kept.clear();
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
