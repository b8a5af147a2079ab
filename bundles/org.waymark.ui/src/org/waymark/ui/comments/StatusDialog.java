package org.waymark.ui.comments;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.ReviewStatus;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.Readiness;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.Icon;
import org.waymark.ui.widgets.SelectedIcons;
import org.waymark.ui.widgets.WholeText;

/** Asks for the review status of a journey, beside what still stands against it. */
final class StatusDialog extends TitleAreaDialog {

    private static final int WIDTH = 720;
    private static final int ROWS = 8;

    private final Messages messages = Messages.of(StatusDialog.class);
    private final ElementTexts texts = new ElementTexts();
    private final PortfolioSession session;
    private final Journey journey;
    private final Readiness readiness;
    private final Map<JourneyStatus, Button> choices = new EnumMap<>(JourneyStatus.class);
    private JourneyStatus status;
    private Optional<EObject> place = Optional.empty();

    StatusDialog(Shell parent, PortfolioSession session, Journey journey) {
        super(parent);
        this.session = session;
        this.journey = journey;
        status = journey.getStatus();
        readiness = Readiness.of(session.document(), journey);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns the status that was chosen. */
    JourneyStatus status() {
        return status;
    }

    /** Returns the element that is to be shown instead of a change of the status. */
    Optional<EObject> place() {
        return place;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(messages.get("status_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Labels.in(Locale.getDefault()).shown(journey));
        setMessage(messages.get("status_now", texts.literal(Literals.JOURNEY__STATUS, journey.getStatus()),
                ReviewStatus.of(journey).signature(Locale.getDefault(), messages.get("comments_unsigned"))));
        Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(6, 6).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        for (JourneyStatus each : JourneyStatus.VALUES) {
            Button choice = new Button(body, SWT.RADIO);
            choice.setText(texts.literal(Literals.JOURNEY__STATUS, each));
            choice.setToolTipText(texts.explanation(Literals.JOURNEY__STATUS, each));
            choice.setSelection(each == status);
            choice.addListener(SWT.Selection, event -> status = choice.getSelection() ? each : status);
            choices.put(each, choice);
        }
        Label against = new Label(body, SWT.WRAP);
        against.setText(messages.get("status_against", readiness.errors().size(), readiness.open().size(),
                readiness.warnings()));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).hint(WIDTH, SWT.DEFAULT).applyTo(against);
        if (!readiness.errors().isEmpty() || !readiness.open().isEmpty()) {
            table(body);
        }
        return body;
    }

    private void table(Composite parent) {
        Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        SelectedIcons.on(table);
        table.setToolTipText(messages.get("status_go"));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight()).applyTo(table);
        TableColumn said = new TableColumn(table, SWT.NONE);
        TableColumn where = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> {
            int width = table.getClientArea().width;
            said.setWidth(width * 13 / 20);
            where.setWidth(width - width * 13 / 20);
        });
        RuleTexts rules = RuleTexts.of(Locale.getDefault());
        for (Finding error : readiness.errors()) {
            line(table, Icon.ERROR, rules.message(error), rules.path(error), session.find(error.elementId()));
        }
        for (Discussion open : readiness.open()) {
            line(table, Icon.COMMENT, open.line(), new CommentRow(session, open).place(), Optional.of(open.about()));
        }
        table.addListener(SWT.DefaultSelection, event -> {
            place = Optional.of((EObject) event.item.getData());
            close();
        });
        table.select(0);
        new WholeText(parent, table, 3, 1).update();
    }

    private void line(Table table, Icon icon, String text, String where, Optional<EObject> about) {
        about.ifPresent(element -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(icon.image());
            item.setText(new String[]{text, where});
            item.setData(element);
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.get("status_set"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, JFaceResources.getString(IDialogLabelKeys.CANCEL_LABEL_KEY),
                false);
        choices.get(status).setFocus();
    }
}
