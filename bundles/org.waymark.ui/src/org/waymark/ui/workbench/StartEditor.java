package org.waymark.ui.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.ui.open.PageEditor;
import org.waymark.ui.open.RecentFiles;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.widgets.Icon;

/** The page of an empty window: create or open a portfolio, or continue with a recent one. */
public final class StartEditor extends PageEditor {

    private static final int INDENT = 28;

    private final Messages messages = Messages.of(StartEditor.class);

    @Override
    protected Control createPage(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        Composite page = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 64;
        layout.marginHeight = 48;
        layout.verticalSpacing = 4;
        page.setLayout(layout);
        banner(page);
        heading(page, messages.get("start_begin"));
        entry(page, Icon.NEW, messages.get("start_new"), messages.get("start_newHint"),
                () -> run("org.waymark.ui.commands.newPortfolio"));
        entry(page, Icon.OPEN, messages.get("start_open"), messages.get("start_openHint"),
                () -> run("org.waymark.ui.commands.openFile"));
        entry(page, Icon.FOLDER, messages.get("start_openFolder"), messages.get("start_openFolderHint"),
                () -> run("org.waymark.ui.commands.openFolder"));
        entry(page, Icon.ROOM, messages.get("start_room"), messages.get("start_roomHint"), this::room);
        entry(page, Icon.INFO, messages.get("start_tour"), messages.get("start_tourHint"), this::tour);
        heading(page, messages.get("start_recent"));
        recent(page);
        List<BundledSample> samples = BundledSample.all();
        if (!samples.isEmpty()) {
            heading(page, messages.get("start_samples"));
            samples.forEach(sample -> entry(page, Icon.JOURNEY, sample.title(), sample.hint(),
                    () -> open(sample)));
        }
        scroll.setContent(page);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        return scroll;
    }

    private void banner(Composite page) {
        Composite banner = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = 16;
        layout.marginWidth = 0;
        banner.setLayout(layout);
        Label logo = new Label(banner, SWT.NONE);
        logo.setImage(Icon.LOGO.image());
        logo.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 1, 2));
        Label name = new Label(banner, SWT.NONE);
        name.setText("Waymark");
        name.setFont(JFaceResources.getHeaderFont());
        new Label(banner, SWT.NONE).setText(messages.get("start_slogan"));
    }

    private void recent(Composite page) {
        List<Path> files = new RecentFiles().all().stream().filter(Files::exists).toList();
        if (files.isEmpty()) {
            Label none = new Label(page, SWT.NONE);
            none.setText(messages.get("start_noRecent"));
            indent(none, INDENT);
        }
        for (Path file : files) {
            entry(page, Icon.PORTFOLIO, file.getFileName().toString(), String.valueOf(file.getParent()),
                    () -> opener().file(file));
        }
    }

    private static void heading(Composite page, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.verticalIndent = 24;
        label.setLayoutData(data);
    }

    private static void entry(Composite page, Icon icon, String text, String hint, Runnable action) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.horizontalSpacing = 10;
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        row.setLayout(layout);
        new Label(row, SWT.NONE).setImage(icon.image());
        Link link = new Link(row, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        Label label = new Label(row, SWT.NONE);
        label.setText(hint.replace("&", "&&"));
        label.setEnabled(true);
    }

    private static void indent(Control control, int by) {
        GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        data.horizontalIndent = by;
        control.setLayoutData(data);
    }

    /** Opens a copy of a sample in the user's home, so that it can be edited and saved. */
    private void open(BundledSample sample) {
        try {
            opener().file(sample.copyTo(Path.of(System.getProperty("user.home"), messages.get("start_samplesFolder"))));
        } catch (JourneyException e) {
            MessageDialog.openError(getSite().getShell(), sample.title(), e.getMessage());
        }
    }

    /** Begins a workshop: the room says what it needs, and goes on with one that was not finished. */
    private void room() {
        try {
            getSite().getPage().showView(ViewIds.ROOM);
        } catch (PartInitException e) {
            ILog.of(StartEditor.class).error(ViewIds.ROOM, e);
        }
    }

    private void tour() {
        run("org.waymark.ui.commands.help");
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(StartEditor.class).error(command, e);
        }
    }
}
