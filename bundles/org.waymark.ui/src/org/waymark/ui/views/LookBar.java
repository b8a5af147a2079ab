package org.waymark.ui.views;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.ViewEdits;
import org.waymark.core.edit.ViewEdits.Draft;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.View;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.DropDown;
import org.waymark.ui.widgets.Icon;

/** The two buttons above a map for its view and its lens. */
public final class LookBar {

    /** The map of the bar. */
    public interface Site {

        PortfolioSession session();

        Journey journey();

        MapLook look();

        /** Returns the current settings. */
        ViewSettings settings();

        /** Returns the current lanes in their order. */
        List<LaneSpec> lanes();

        /** Called after a change of the look. */
        void looked();
    }

    private final Site site;
    private final Composite parent;
    private final DropDown views;
    private final DropDown lenses;
    private final ElementTexts texts = new ElementTexts();
    private final Messages messages = Messages.of(LookBar.class);

    public LookBar(Composite parent, Site site) {
        this.site = site;
        this.parent = parent;
        views = new DropDown(parent, Icon.VIEW, messages.get("look_viewTip"), this::views);
        lenses = new DropDown(parent, Icon.LENS, messages.get("look_lensTip"), this::lenses);
        for (DropDown button : List.of(views, lenses)) {
            GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button.control());
        }
    }

    public void openViews() {
        views.open();
    }

    public void openLenses() {
        lenses.open();
    }

    /** Updates after a change of the look or of the model. */
    public void update() {
        views.show(site.look().view(site.journey()).map(texts::of).orElse(messages.get("look_everything")));
        ViewSettings now = site.settings();
        lenses.show(now.lens() == Lens.NONE
                ? messages.get("look_noLens")
                : now.lensTarget().map(texts::of).orElse(texts.literal(Literals.VIEW__LENS, now.lens())));
    }

    private void views(Menu menu) {
        View now = site.look().view(site.journey()).orElse(null);
        DropDown.line(menu, SWT.RADIO, messages.get("look_everything"), now == null, () -> use(null));
        for (View view : site.journey().getViews()) {
            DropDown.line(menu, SWT.RADIO, texts.of(view), view == now, () -> use(view));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        boolean writable = !site.session().document().readOnly();
        DropDown.line(menu, SWT.PUSH, messages.get("look_new"), false, this::create).setEnabled(writable);
        DropDown.line(menu, SWT.PUSH, messages.get("look_edit"), false, () -> edit(now))
                .setEnabled(writable && now != null);
        DropDown.line(menu, SWT.PUSH, messages.get("look_delete"), false, () -> site.session().execute(
                new DeleteEdits(site.session().domain()).delete(List.of(now)))).setEnabled(writable && now != null);
    }

    private void use(View view) {
        site.look().use(view);
        site.looked();
    }

    /** Creates a view from what is shown now. */
    public void create() {
        ViewSettings now = site.settings();
        Draft draft = new Draft(messages.get("look_newName", site.journey().getViews().size() + 1),
                site.lanes(), now.personas(), now.functions(), now.lens(), now.lensTarget().orElse(null));
        new ViewDialog(parent.getShell(), site.journey(), draft, messages.get("look_newTitle")).ask().ifPresent(d -> {
            site.session().execute(new ViewEdits(site.session().domain()).add(site.journey(), d));
            use(site.journey().getViews().getLast());
        });
    }

    private void edit(View view) {
        new ViewDialog(parent.getShell(), site.journey(), Draft.of(view), messages.get("look_editTitle")).ask()
                .ifPresent(d -> {
                    site.session().execute(new ViewEdits(site.session().domain()).change(view, d));
                    use(view);
                });
    }

    private void lenses(Menu menu) {
        ViewSettings now = site.settings();
        for (Lens lens : List.of(Lens.NONE, Lens.EVIDENCE, Lens.PROMISE)) {
            DropDown.line(menu, SWT.RADIO, lens == Lens.NONE
                    ? messages.get("look_noLens")
                    : texts.literal(Literals.VIEW__LENS, lens), now.lens() == lens, () -> look(lens, null));
        }
        submenu(menu, Lens.FUNCTION, ViewDialog.functions(EcoreUtil.getRootContainer(site.journey())), now);
        submenu(menu, Lens.PERSONA, site.journey().getPersonas(), now);
    }

    private void submenu(Menu menu, Lens lens, List<? extends Actor> targets, ViewSettings now) {
        MenuItem head = new MenuItem(menu, SWT.CASCADE);
        head.setText(texts.literal(Literals.VIEW__LENS, lens));
        Menu inner = new Menu(menu);
        head.setMenu(inner);
        head.setEnabled(!targets.isEmpty());
        for (Actor target : targets) {
            String indent = target.eContainer() instanceof BusinessFunction ? "    " : "";
            DropDown.line(inner, SWT.RADIO, indent + texts.of(target), now.lens() == lens
                    && now.lensTarget().filter(t -> t == target).isPresent(), () -> look(lens, target));
        }
    }

    private void look(Lens lens, Actor target) {
        site.look().lens(lens, target);
        site.looked();
    }
}
