package org.waymark.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/** A command that records the changes of a function, for changes that depend on each other. It is one undo step. */
public final class Recorded extends AbstractCommand {

    private final EObject root;
    private final Supplier<List<? extends EObject>> work;
    private ChangeDescription changes;
    private List<? extends EObject> affected = List.of();

    /** @param work changes content of the root only; returns the elements to be selected afterwards */
    public Recorded(String label, EObject root, Supplier<List<? extends EObject>> work) {
        super(label);
        this.root = root;
        this.work = work;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        ChangeRecorder recorder = new ChangeRecorder(root);
        try {
            affected = List.copyOf(work.get());
        } finally {
            changes = recorder.endRecording();
            recorder.dispose();
        }
    }

    @Override
    public void undo() {
        changes.applyAndReverse();
    }

    @Override
    public void redo() {
        changes.applyAndReverse();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return affected;
    }
}
