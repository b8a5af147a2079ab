package org.waymark.testing.tests;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.part.EditorPart;

/** A diagram of boxes. */
public final class BoxesEditor extends EditorPart {

    static final String ID = "org.waymark.testing.tests.boxes";

    private final DefaultEditDomain domain = new DefaultEditDomain(this);
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();

    /** Boxes that are not stored in a file. */
    record Input(Box box) implements IEditorInput {

        @Override
        public String getName() {
            return box.name();
        }

        @Override
        public String getToolTipText() {
            return box.name();
        }

        @Override
        public boolean exists() {
            return false;
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return ImageDescriptor.getMissingImageDescriptor();
        }

        @Override
        public IPersistableElement getPersistable() {
            return null;
        }

        @Override
        public <T> T getAdapter(Class<T> adapter) {
            return null;
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName("Boxes of " + input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart();
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory((context, model) -> new BoxPart((Box) model));
        viewer.createControl(parent);
        viewer.setProperty(ZoomManager.class.toString(), root.getZoomManager());
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        domain.addViewer(viewer);
        viewer.setContents(((Input) getEditorInput()).box());
        domain.getCommandStack().addCommandStackEventListener(event -> firePropertyChange(PROP_DIRTY));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == GraphicalViewer.class) {
            return adapter.cast(viewer);
        }
        return adapter == CommandStack.class ? adapter.cast(domain.getCommandStack()) : super.getAdapter(adapter);
    }

    @Override
    public boolean isDirty() {
        return domain.getCommandStack().isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        domain.getCommandStack().markSaveLocation();
    }

    @Override
    public void doSaveAs() {
        doSave(null);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }
}
