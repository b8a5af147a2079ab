package org.waymark.ui.room;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.text.Messages;
import org.waymark.room.Reachability;
import org.waymark.room.RoomServer;
import org.waymark.ui.widgets.HelpedButton;
import org.waymark.ui.widgets.Muted;

/** The way into an open room, whether a phone has found it, and other networks to try. */
final class JoinPane {

    private static final int PICTURE = 190;
    private static final int WIDE = 260;

    /** Requests of the page. */
    interface Site {

        void move(RoomPlace place);

        void answerFile();

        void readAnswers();

        void pasteAnswers();
    }

    private final Messages messages = Messages.of(JoinPane.class);
    private final ScrolledComposite scroll;
    private final Composite page;
    private final Canvas picture;
    private final Text address;
    private final Text code;
    private final Label tried;
    private final AddressTable addresses;
    private final OpenRoom room;
    private Optional<Scene.Join> join = Optional.empty();

    JoinPane(Composite parent, OpenRoom room, Site site) {
        this.room = room;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(16, 6).numColumns(2).applyTo(page);
        picture = new Canvas(page, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().hint(PICTURE, PICTURE).align(SWT.BEGINNING, SWT.BEGINNING).span(1, 6)
                .applyTo(picture);
        picture.addListener(SWT.Paint, event -> join.ifPresent(way -> way.picture().paint(event.gc, 0, 0, PICTURE)));
        picture.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = messages.get("join_picture", address.getText(), code.getText());
            }
        });
        code = fact();
        code.setFont(JFaceResources.getHeaderFont());
        address = fact();
        tried = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(tried);
        addresses = new AddressTable(page);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, 5 * addresses.table().getItemHeight())
                .applyTo(addresses.frame());
        Composite bar = bar();
        HelpedButton.create(bar, messages, "join_move", () -> addresses.chosen()
                .ifPresent(found -> site.move(new RoomPlace(found.address(), room.server().map(RoomServer::port)
                        .orElse(RoomServer.PORT)))));
        HelpedButton.create(bar, messages, "start_refresh", addresses::read);
        Label remote = new Label(page, SWT.WRAP);
        remote.setText(messages.get("join_remote"));
        Muted.on(remote);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(remote);
        new Label(page, SWT.NONE);
        Composite files = bar();
        HelpedButton.create(files, messages, "join_answerFile", site::answerFile);
        HelpedButton.create(files, messages, "join_readAnswers", site::readAnswers);
        HelpedButton.create(files, messages, "join_pasteAnswers", site::pasteAnswers);
        scroll.setContent(page);
        scroll.addListener(SWT.Resize, event -> fit());
        show();
    }

    private void fit() {
        scroll.setMinHeight(page.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
    }

    private Text fact() {
        Text text = new Text(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private Composite bar() {
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
        return bar;
    }

    Control control() {
        return scroll;
    }

    void setFocus() {
        addresses.table().setFocus();
    }

    /** Returns what to try next, as far as this laptop can tell itself. */
    private String tryOut() {
        return room.reached().orElse(null) instanceof Reachability.NotReached not
                ? messages.get("join_notReached", not.reason())
                : messages.get("join_try");
    }

    void show() {
        Optional<Scene.Join> now = room.join();
        boolean same = now.map(Scene.Join::address).equals(join.map(Scene.Join::address));
        join = now;
        address.setText(now.map(Scene.Join::address).orElseGet(() -> messages.get("join_none")));
        code.setText(now.map(Scene.Join::code).orElse(""));
        int visits = room.server().map(RoomServer::visits).orElse(0);
        String wanted = now.isEmpty() ? "" : visits > 0 ? messages.get("join_tried", visits) : tryOut();
        if (!wanted.equals(tried.getText())) {
            tried.setText(wanted);
            page.layout(true);
            fit();
        }
        if (!same) {
            Point size = picture.getSize();
            picture.redraw(0, 0, size.x, size.y, false);
        }
    }
}
