package org.waymark.ui.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.ViewEdits.Draft;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Persona;
import org.waymark.ui.elements.ElementTexts;

/** Edits a view: lanes with their order, personas and functions as filters, and a lens. */
final class ViewDialog extends TitleAreaDialog {

    private final Journey journey;
    private final Draft draft;
    private final String title;
    private final Messages messages = Messages.of(ViewDialog.class);
    private final ElementTexts texts = new ElementTexts();
    private final List<Actor> targets = new ArrayList<>();
    private Text name;
    private LaneList lanes;
    private Table personas;
    private Table functions;
    private Combo lens;
    private Combo target;
    private Draft result;

    ViewDialog(Shell parent, Journey journey, Draft draft, String title) {
        super(parent);
        this.journey = journey;
        this.draft = draft;
        this.title = title;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns the new content; empty if the dialog was cancelled. */
    Optional<Draft> ask() {
        return open() == Window.OK ? Optional.of(result) : Optional.empty();
    }

    /** Returns all functions of a portfolio, each before its subfunctions. */
    static List<BusinessFunction> functions(EObject portfolio) {
        List<BusinessFunction> found = new ArrayList<>();
        for (TreeIterator<EObject> all = portfolio.eAllContents(); all.hasNext();) {
            if (all.next() instanceof BusinessFunction function) {
                found.add(function);
            }
        }
        return found;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(messages.get("view_message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(12, 8).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        new Label(head, SWT.NONE).setText(messages.get("view_name"));
        name = new Text(head, SWT.BORDER);
        name.setText(draft.name());
        name.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        lanes = new LaneList(area, draft.lanes(), offered(), this::laneTitle);
        Composite right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        personas = checks(right, "view_personas", journey.getPersonas(), draft.personas());
        functions = checks(right, "view_functions", functions(EcoreUtil.getRootContainer(journey)),
                draft.functions());
        createLens(right);
        return area;
    }

    private String laneTitle(LaneSpec lane) {
        return lane.facts().isKeyed()
                ? messages.get("view_custom", lane.key())
                : texts.lane(lane);
    }

    /** Returns every kind of lane, and a lane for each property of a stage or touchpoint. */
    private List<LaneSpec> offered() {
        Set<LaneSpec> all = new LinkedHashSet<>(LaneSpec.all());
        journey.getStages().forEach(stage -> {
            properties(stage, all);
            stage.getTouchpoints().forEach(touchpoint -> properties(touchpoint, all));
        });
        return List.copyOf(all);
    }

    private static void properties(NamedElement element, Set<LaneSpec> all) {
        element.getProperties().stream().filter(p -> p.getKey() != null && !p.getKey().isBlank())
                .forEach(p -> all.add(new LaneSpec(LaneKind.CUSTOM, p.getKey())));
    }

    private Table checks(Composite parent, String label, List<? extends NamedElement> all,
            List<? extends NamedElement> chosen) {
        new Label(parent, SWT.NONE).setText(messages.get(label));
        Table table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(260, 90).applyTo(table);
        for (NamedElement element : all) {
            TableItem item = new TableItem(table, SWT.NONE);
            String indent = element.eContainer() instanceof BusinessFunction ? "    " : "";
            item.setText(indent + texts.of(element));
            item.setChecked(chosen.contains(element));
            item.setData(element);
        }
        return table;
    }

    private void createLens(Composite parent) {
        new Label(parent, SWT.NONE).setText(messages.get("view_lens"));
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        lens = new Combo(line, SWT.READ_ONLY);
        target = new Combo(line, SWT.READ_ONLY);
        for (Combo combo : List.of(lens, target)) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        }
        Lens.VALUES.forEach(l -> lens.add(texts.literal(Literals.VIEW__LENS, l)));
        lens.select(Lens.VALUES.indexOf(draft.lens()));
        lens.addListener(SWT.Selection, e -> offerTargets());
        offerTargets();
        target.select(Math.max(0, targets.indexOf(draft.target())));
    }

    private void offerTargets() {
        targets.clear();
        target.removeAll();
        switch (Lens.VALUES.get(lens.getSelectionIndex())) {
            case FUNCTION -> targets.addAll(functions(EcoreUtil.getRootContainer(journey)));
            case PERSONA -> targets.addAll(journey.getPersonas());
            default -> target.setEnabled(false);
        }
        targets.forEach(actor -> target.add(texts.of(actor)));
        target.setEnabled(!targets.isEmpty());
        target.select(0);
    }

    private static <T> List<T> checked(Table table, Class<T> type) {
        return List.of(table.getItems()).stream().filter(TableItem::getChecked).map(i -> type.cast(i.getData()))
                .toList();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.get("view_ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.get("view_cancel"), false);
    }

    @Override
    protected void okPressed() {
        int on = target.getSelectionIndex();
        result = new Draft(name.getText().strip(), lanes.chosen(), checked(personas, Persona.class),
                checked(functions, BusinessFunction.class), Lens.VALUES.get(lens.getSelectionIndex()),
                on < 0 || on >= targets.size() ? null : targets.get(on));
        super.okPressed();
    }
}
