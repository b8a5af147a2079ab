package org.waymark.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Version;
import org.waymark.core.text.Messages;

/** Shows name, version, licence and runtime environment. */
final class AboutDialog extends Dialog {

    private final Messages messages = Messages.of(AboutDialog.class);

    AboutDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(messages.get("about_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite content = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 24;
        layout.marginHeight = 20;
        layout.horizontalSpacing = 24;
        layout.verticalSpacing = 8;
        content.setLayout(layout);
        Label logo = new Label(content, SWT.NONE);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), content);
        logo.setImage(images.create(ImageDescriptor.createFromFile(AboutDialog.class, "/icons/waymark128.png")));
        logo.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false, 1, 5));
        line(content, "Waymark").setFont(JFaceResources.getHeaderFont());
        line(content, messages.get("about_version", version()));
        line(content, messages.get("about_what"));
        line(content, messages.get("about_licence"));
        line(content, messages.get("about_machine", System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch")));
        return area;
    }

    private static String version() {
        Version version = Platform.getBundle("org.waymark.app").getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private static Label line(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 360;
        label.setLayoutData(data);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.get("about_close"), true);
    }
}
