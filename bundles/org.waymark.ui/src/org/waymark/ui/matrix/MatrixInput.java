package org.waymark.ui.matrix;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.waymark.ui.Icon;

/**
 * The ownership matrix of one journey, or of a whole portfolio, in an editor.
 *
 * @param rootFile the portfolio's file, absolute and normal
 * @param journeyId empty for all journeys
 * @param name what the editor is called until its model is there
 */
public record MatrixInput(Path rootFile, String journeyId, String name) implements IEditorInput, IPersistableElement {

    public MatrixInput {
        rootFile = rootFile.toAbsolutePath().normalize();
        name = name == null ? "" : name;
    }

    boolean isPortfolio() {
        return journeyId.isEmpty();
    }

    @Override
    public boolean exists() {
        return Files.exists(rootFile);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.MATRIX.descriptor();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return rootFile.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return MatrixInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        MatrixInputFactory.write(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }

    /** The name may change; the matrix is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MatrixInput input && input.rootFile.equals(rootFile)
                && input.journeyId.equals(journeyId);
    }

    @Override
    public int hashCode() {
        return rootFile.hashCode() * 31 + journeyId.hashCode();
    }
}
