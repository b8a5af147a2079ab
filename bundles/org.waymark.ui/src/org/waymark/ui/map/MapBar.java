package org.waymark.ui.map;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.navigate.Breadcrumb;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;
import org.waymark.ui.views.LookBar;
import org.waymark.ui.views.MapLook;
import org.waymark.ui.widgets.FollowUp;

/** The bar above a map: breadcrumb, review status, view and lens. */
public final class MapBar implements LookBar.Site {

    private final MapEditor editor;
    private final MapLook look = new MapLook();
    private final Breadcrumb crumbs;
    private final StatusButton status;
    private final LookBar looks;
    private final FollowUp followUp;

    MapBar(Composite parent, MapEditor editor) {
        this.editor = editor;
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).extendedMargins(2, 4, 0, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        crumbs = new Breadcrumb(line, editor.getSite().getPage(), editor::setFocus);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT)
                .applyTo(crumbs.control());
        status = new StatusButton(line);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(status.control());
        looks = new LookBar(line, this);
        followUp = new FollowUp(line, this::show);
        line.addListener(SWT.Resize, event -> followUp.ask());
    }

    public Breadcrumb crumbs() {
        return crumbs;
    }

    public LookBar looks() {
        return looks;
    }

    /** Updates after a change of the selection or of the model; delayed, so that the map updates first. */
    void update() {
        followUp.ask();
    }

    private void show() {
        crumbs.show(SessionContext.elements(editor.viewer().getSelection()).stream().findFirst().orElse(journey()));
        status.show(journey());
        looks.update();
    }

    @Override
    public PortfolioSession session() {
        return editor.getAdapter(PortfolioSession.class);
    }

    @Override
    public Journey journey() {
        return editor.content().journey();
    }

    @Override
    public MapLook look() {
        return look;
    }

    @Override
    public ViewSettings settings() {
        return editor.view(journey());
    }

    @Override
    public List<LaneSpec> lanes() {
        List<String> shown = editor.content().placed().rows().stream().map(row -> row.id()).toList();
        return settings().lanes().stream().filter(lane -> shown.contains(lane.id())).toList();
    }

    @Override
    public void looked() {
        editor.looked();
    }
}
