package org.waymark.ui.git;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.waymark.git.Login;

/** Asks for a name and password when git's credential helpers have none. Nothing is stored here. */
final class LoginDialog extends TitleAreaDialog {

    /** Asks from the thread of a job. */
    record Ask(Shell shell) implements Login {

        @Override
        public Optional<Credentials> ask(String url) {
            AtomicReference<Optional<Credentials>> answer = new AtomicReference<>(Optional.empty());
            shell.getDisplay().syncExec(() -> {
                LoginDialog dialog = new LoginDialog(shell, url);
                if (dialog.open() == Window.OK) {
                    answer.set(Optional.of(dialog.entered));
                }
            });
            return answer.get();
        }
    }

    private final String url;
    private Text user;
    private Text password;
    private Login.Credentials entered;

    private LoginDialog(Shell parent, String url) {
        super(parent);
        this.url = url;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(GitWork.message("login_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(url);
        setMessage(GitWork.message("login_message"));
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        user = field(body, "login_user", SWT.NONE);
        password = field(body, "login_password", SWT.PASSWORD);
        return area;
    }

    private static Text field(Composite parent, String key, int style) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(GitWork.message(key));
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE | style);
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    protected void okPressed() {
        entered = new Login.Credentials(user.getText().strip(), password.getText());
        super.okPressed();
    }
}
