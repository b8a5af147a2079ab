package org.waymark.ui.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.waymark.ui.Icon;

/**
 * One journey of a portfolio in an editor. Known by file and identity, so that it survives a restart, a reload and a
 * change of the journey's name.
 */
public final class JourneyInput implements PortfolioInput, IPersistableElement {

    private final Path rootFile;
    private final String journeyId;
    private final String name;

    public JourneyInput(Path rootFile, String journeyId, String name) {
        this.rootFile = rootFile.toAbsolutePath().normalize();
        this.journeyId = journeyId;
        this.name = name == null ? "" : name;
    }

    @Override
    public Path rootFile() {
        return rootFile;
    }

    public String journeyId() {
        return journeyId;
    }

    @Override
    public boolean exists() {
        return Files.exists(rootFile);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.JOURNEY.descriptor();
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
        return JourneyInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        JourneyInputFactory.write(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JourneyInput input && input.rootFile.equals(rootFile)
                && input.journeyId.equals(journeyId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rootFile, journeyId);
    }
}
