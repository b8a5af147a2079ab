package org.waymark.ui.comments;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.review.Discussion.Remark;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.FramedText;

/**
 * Shows one discussion and the field to answer it. Without one, the field opens a discussion about the element that is
 * selected.
 */
final class ThreadPane {

    private static final int MARGIN = 10;
    private static final int LINES = 2;
    /** Lines of text below which a pane is low. */
    private static final int LOW = 11;

    /** Requests of the pane. */
    interface Site {
        void say(Optional<CommentRow> answered, String text);

        void resolve(CommentRow row, boolean resolved);
    }

    private final Messages messages = Messages.of(ThreadPane.class);
    private final CommentTexts texts = new CommentTexts();
    private final Site site;
    private final Composite frame;
    private final ScrolledComposite scroll;
    private final Label prompt;
    private final Text field;
    private final Button send;
    private final Button resolve;
    private Composite content;
    private Optional<CommentRow> row = Optional.empty();
    private boolean canSay;

    ThreadPane(Composite parent, Site site) {
        this.site = site;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(6, 6).numColumns(2).applyTo(frame);
        scroll = new ScrolledComposite(frame, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(1, 1).applyTo(scroll);
        prompt = new Label(frame, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, SWT.DEFAULT).applyTo(prompt);
        field = FramedText.create(frame, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, FramedText.height(field, LINES))
                .applyTo(field.getParent());
        frame.addListener(SWT.Resize, event -> arrange(frame.getSize().y < LOW * field.getLineHeight()));
        send = button(this::send);
        resolve = button(() -> row.ifPresent(shown -> site.resolve(shown, shown.discussion().open())));
        field.addModifyListener(event -> enable());
        field.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.CR && event.stateMask == SWT.MOD1) {
                event.doit = false;
                send();
            }
        }));
    }

    /** Puts the buttons below the field, or beside it where the height is needed for what was said. */
    private void arrange(boolean low) {
        GridLayout layout = (GridLayout) frame.getLayout();
        int columns = low ? 3 : 2;
        if (layout.numColumns != columns) {
            layout.numColumns = columns;
            ((GridData) scroll.getLayoutData()).horizontalSpan = columns;
            ((GridData) prompt.getLayoutData()).horizontalSpan = columns;
            ((GridData) field.getParent().getLayoutData()).horizontalSpan = low ? 1 : 2;
            frame.layout();
        }
    }

    private Button button(Runnable run) {
        Button button = new Button(frame, SWT.PUSH);
        button.addListener(SWT.Selection, event -> run.run());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    /** Shows a discussion. What is being written stays. */
    void show(CommentRow shown) {
        row = Optional.of(shown);
        canSay = true;
        fill(parent -> {
            line(parent, shown.place(), true);
            remark(parent, shown.discussion().opening(), 0);
            shown.discussion().replies().forEach(reply -> remark(parent, reply, 2 * MARGIN));
        });
        prompt.setText(messages.get("comments_replyPrompt"));
        send.setText(messages.get("comments_reply"));
        resolve.setText(messages.get(shown.discussion().open() ? "comments_resolve" : "comments_reopen"));
        enable();
    }

    /** Shows no discussion: the field is for a new one about an element, or says that one has to be selected. */
    void showNew(Optional<String> about) {
        row = Optional.empty();
        canSay = about.isPresent();
        fill(parent -> line(parent, about.map(name -> messages.get("comments_new", name))
                .orElse(messages.get("comments_selectFirst")), about.isPresent()));
        prompt.setText(messages.get("comments_newPrompt"));
        send.setText(messages.get("comments_add"));
        resolve.setText(messages.get("comments_resolve"));
        enable();
    }

    private void enable() {
        field.setEnabled(canSay);
        send.setEnabled(canSay && !field.getText().isBlank());
        resolve.setEnabled(row.isPresent());
        send.requestLayout();
        resolve.requestLayout();
    }

    private void send() {
        if (send.isEnabled()) {
            String text = field.getText().strip();
            field.setText("");
            site.say(row, text);
        }
    }

    private void fill(Consumer<Composite> lines) {
        Composite before = content;
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        lines.accept(content);
        scroll.setContent(content);
        if (before != null) {
            before.dispose();
        }
        fit();
        // the latest remark is what one answers
        scroll.setOrigin(0, content.getSize().y);
    }

    private void remark(Composite parent, Remark remark, int indent) {
        Label who = new Label(parent, SWT.NONE);
        who.setText(texts.signature(remark).replace("&", "&&"));
        who.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().indent(indent, 6).applyTo(who);
        Label said = new Label(parent, SWT.WRAP);
        said.setText(remark.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).indent(indent, 0).applyTo(said);
    }

    private static void line(Composite parent, String text, boolean heading) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        if (heading) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
    }

    private void fit() {
        if (content != null && !content.isDisposed()) {
            scroll.setMinHeight(content.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
            content.layout(true);
        }
    }

    Text field() {
        return field;
    }

    void focusField() {
        field.setFocus();
    }
}
