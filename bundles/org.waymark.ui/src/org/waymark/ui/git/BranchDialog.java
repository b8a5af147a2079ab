package org.waymark.ui.git;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.git.Branch;

/** Lists the branches with the actions for each. */
final class BranchDialog extends Dialog {

    /** The user's choice. */
    sealed interface Choice {

        record Switch(String branch) implements Choice {
        }

        record Create(String name, String start) implements Choice {
        }

        record Compare(String branch) implements Choice {
        }

        record Merge(String branch) implements Choice {
        }
    }

    private final List<Branch> branches;
    private Optional<Choice> choice = Optional.empty();
    private Table table;
    private Button switchTo;
    private Button merge;
    private Button compare;

    BranchDialog(Shell parent, List<Branch> branches) {
        super(parent);
        this.branches = branches;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Optional<Choice> choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(GitWork.message("git_branchesTitle"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 12 * table.getItemHeight()).applyTo(table);
        for (Branch branch : branches) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(text(branch));
            if (branch.current()) {
                table.setSelection(item);
            }
        }
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        switchTo = button(buttons, "branch_switch", () -> done(new Choice.Switch(selected().name())));
        button(buttons, "branch_create", this::askName);
        merge = button(buttons, "branch_merge", () -> done(new Choice.Merge(selected().name())));
        compare = button(buttons, "branch_compare", () -> done(new Choice.Compare(selected().name())));
        table.addListener(SWT.Selection, event -> update());
        table.addListener(SWT.DefaultSelection, event -> {
            if (switchTo.isEnabled()) {
                done(new Choice.Switch(selected().name()));
            }
        });
        update();
        table.setFocus();
        return area;
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(GitWork.message(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static String text(Branch branch) {
        String name = branch.current() ? GitWork.message("branch_current", branch.name()) : branch.name();
        return branch.upstream().filter(upstream -> branch.ahead() + branch.behind() > 0)
                .map(upstream -> GitWork.message("branch_apart", name, branch.ahead(), branch.behind(), upstream))
                .orElse(name);
    }

    private Branch selected() {
        return branches.get(Math.max(0, table.getSelectionIndex()));
    }

    private void update() {
        boolean other = table.getSelectionIndex() >= 0 && !selected().current();
        switchTo.setEnabled(other);
        merge.setEnabled(other);
        compare.setEnabled(table.getSelectionIndex() >= 0);
    }

    private void askName() {
        InputDialog ask = new InputDialog(getShell(), GitWork.message("branch_createTitle"),
                GitWork.message("branch_createMessage", branches.isEmpty() ? "HEAD" : selected().name()), "",
                name -> name.isBlank() ? "" : null);
        if (ask.open() == Window.OK) {
            done(new Choice.Create(ask.getValue().strip(), branches.isEmpty() ? "HEAD" : selected().name()));
        }
    }

    private void done(Choice made) {
        choice = Optional.of(made);
        close();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, GitWork.message("git_cancel"), false);
    }
}
