package org.waymark.ui.open;

import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * The input of an editor that is restored after a restart. It refers to file and identity, so that it survives a
 * restart, a reload and a change of name.
 */
public abstract class RestoredInput implements PortfolioInput, IPersistableElement {

    static final String FILE = "file";
    static final String JOURNEY = "journey";
    static final String NAME = "name";

    private final Path rootFile;
    private final String journeyId;
    private final String name;

    protected RestoredInput(Path rootFile, String journeyId, String name) {
        this.rootFile = rootFile.toAbsolutePath().normalize();
        this.journeyId = journeyId;
        this.name = name == null ? "" : name;
    }

    @Override
    public final Path rootFile() {
        return rootFile;
    }

    public final String journeyId() {
        return journeyId;
    }

    /** Returns the name of the editor until its model is loaded. */
    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public final void saveState(IMemento memento) {
        memento.putString(FILE, rootFile.toString());
        memento.putString(JOURNEY, journeyId);
        memento.putString(NAME, name);
    }

    /** Ignores the name, which may change while the content is the same. */
    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((RestoredInput) other).rootFile.equals(rootFile)
                && ((RestoredInput) other).journeyId.equals(journeyId);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(rootFile, journeyId);
    }
}
