package org.waymark.ui.git;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.git.RemoteBranches;

/** The wizard page for the branch that a clone checks out. */
final class CloneBranchPage extends WizardPage {

    private Table table;
    private List<String> names = List.of();
    private String address = "";

    CloneBranchPage() {
        super("branch", GitWork.message("clone_branchTitle"), null);
        setDescription(GitWork.message("clone_branchMessage"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(body);
        Label label = new Label(body, SWT.NONE);
        label.setText(GitWork.message("clone_branch"));
        table = new Table(body, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 120).applyTo(table);
        setControl(body);
    }

    /** Returns whether the shown branches belong to this address. */
    boolean isOf(String url) {
        return address.equals(url);
    }

    void show(String url, RemoteBranches branches) {
        address = url;
        names = branches.names();
        table.removeAll();
        for (String name : names) {
            TableItem item = new TableItem(table, SWT.NONE);
            boolean main = branches.main().filter(name::equals).isPresent();
            item.setText(main ? GitWork.message("clone_main", name) : name);
        }
        branches.main().ifPresent(main -> table.setSelection(names.indexOf(main)));
        setMessage(names.isEmpty() ? GitWork.message("clone_noBranch") : null);
    }

    /** Returns the chosen branch; empty for the remote's main branch. */
    Optional<String> branch(String url) {
        return isOf(url) && table.getSelectionIndex() >= 0
                ? Optional.of(names.get(table.getSelectionIndex()))
                : Optional.empty();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            table.setFocus();
        }
    }
}
