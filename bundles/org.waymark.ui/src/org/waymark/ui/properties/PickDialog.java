package org.waymark.ui.properties;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.Messages;
import org.waymark.ui.ElementTexts;
import org.waymark.ui.Icon;

/** Chooses elements from a list that shrinks while the user types part of a name. */
final class PickDialog extends Dialog {

    private final String title;
    private final List<EObject> candidates;
    private final boolean several;
    private final ElementTexts texts = new ElementTexts();
    private final Messages messages = Messages.of(PickDialog.class);
    private TableViewer table;
    private List<EObject> chosen = List.of();

    PickDialog(Shell parent, String title, List<EObject> candidates, boolean several) {
        super(parent);
        this.title = title;
        this.candidates = candidates;
        this.several = several;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was chosen, at least one element; empty when the dialog was left. */
    Optional<List<EObject>> pick() {
        return open() == Window.OK && !chosen.isEmpty() ? Optional.of(chosen) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(420, 480);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(messages.get("pick_filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        table = new TableViewer(area, SWT.BORDER | SWT.V_SCROLL | (several ? SWT.MULTI : SWT.SINGLE));
        table.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return texts.of((EObject) element);
            }

            @Override
            public Image getImage(Object element) {
                return Icon.of(((EObject) element).eClass()).image();
            }
        });
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return texts.of((EObject) element).toLowerCase(Locale.ROOT)
                        .contains(filter.getText().strip().toLowerCase(Locale.ROOT));
            }
        });
        table.setInput(candidates);
        filter.addListener(SWT.Modify, event -> narrow());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.getControl().setFocus();
            }
        });
        table.addDoubleClickListener(event -> okPressed());
        return area;
    }

    /** The first match is chosen at once, so that Enter takes it. */
    private void narrow() {
        table.refresh();
        Object first = table.getElementAt(0);
        table.setSelection(first == null ? StructuredSelection.EMPTY : new StructuredSelection(first), true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.get("pick_ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.get("pick_cancel"), false);
    }

    @Override
    protected void okPressed() {
        chosen = java.util.Arrays.stream(table.getStructuredSelection().toArray()).map(EObject.class::cast).toList();
        super.okPressed();
    }
}
