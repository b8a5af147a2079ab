package org.waymark.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.commands.CommandStackEvent;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.DiskVersion;
import org.waymark.core.resolve.DiskMerge;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.Validation;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Portfolio;

/**
 * One open portfolio: its document, its one command stack, and its listeners. Editors, explorer and properties share
 * it. Every change of the model goes through {@link #execute(Command)}, including those of a diagram's tools. So it
 * suffices to listen to the session, and nothing listens to single elements.
 */
public final class PortfolioSession {

    private final SessionStack stack = new SessionStack(this::finish);
    private final Set<Unfinished> typing = new LinkedHashSet<>();
    private final List<SessionListener> listeners = new ArrayList<>();
    private PortfolioDocument document;
    private DocumentDomain domain;
    private DraftStep draft;
    private boolean unsaved;
    private boolean finishing;
    private Optional<String> unprotected = Optional.empty();
    private Validation validation = new Validation(List.of(), List.of());

    PortfolioSession(PortfolioDocument document) {
        use(document);
        stack.addCommandStackEventListener(event -> {
            if (event.isPostChangeEvent() && event.getCommand() != null) {
                edited(event);
            }
        });
    }

    public PortfolioDocument document() {
        return document;
    }

    public Portfolio portfolio() {
        return document.portfolio();
    }

    /** Returns the editing domain for the edits of core. */
    public EditingDomain domain() {
        return domain;
    }

    /** Makes the tools of a diagram use this session's command stack. */
    public void serve(EditDomain diagram) {
        diagram.setCommandStack(stack);
    }

    /** Returns whether there is a step to undo, which may still be typed. */
    public boolean canUndo() {
        return draft != null || stack.canUndo();
    }

    public boolean canRedo() {
        return stack.canRedo();
    }

    /** Returns the label of the step that undo would undo; empty without one. */
    public String undoLabel() {
        return label(stack.getUndoCommand());
    }

    /** Returns the label of the step that redo would redo; empty without one. */
    public String redoLabel() {
        return label(stack.getRedoCommand());
    }

    private static String label(org.eclipse.gef.commands.Command step) {
        return step == null || step.getLabel() == null ? "" : step.getLabel();
    }

    /** Returns the portfolio's name, or that of its file if it has none. */
    public String name() {
        String name = Labels.of(portfolio());
        return name.isEmpty() ? document.rootFile().getFileName().toString() : name;
    }

    /**
     * Executes an edit and puts it on the command stack. Text that is being typed is finished first. An unexecutable
     * edit is ignored.
     */
    public void execute(Command edit) {
        stack.execute(new ModelCommand(edit));
    }

    /** Undoes the last step, which is the text that is being typed, if there is any. */
    public void undo() {
        stack.undo();
    }

    public void redo() {
        stack.redo();
    }

    /**
     * Executes a step that is visible but not on the command stack yet; there is at most one.
     *
     * @param owner finishes it, with {@link DraftStep#keep} or {@link DraftStep#drop}, before anything else is done
     */
    public DraftStep begin(Command first, Unfinished owner) {
        finish();
        first.canExecute();
        first.execute();
        draft = new DraftStep(this, first, owner);
        typing(owner);
        drafted(first.getAffectedObjects());
        return draft;
    }

    void ended(DraftStep ended) {
        if (draft == ended) {
            draft = null;
            finished(ended.owner());
        }
    }

    void drafted(Collection<?> affected) {
        fire(new SessionEvent.Edited(this, affected.stream().filter(EObject.class::isInstance)
                .map(EObject.class::cast).toList()));
    }

    public boolean dirty() {
        return unsaved || stack.isDirty() || !typing.isEmpty();
    }

    /** Returns whether text is being typed. */
    boolean isTyping() {
        return !typing.isEmpty();
    }

    /**
     * Reads the model as it would be if the typed text were finished now. The edits are executed and undone without a
     * step and without an event, so that nothing shows and typing goes on.
     */
    <T> T withTyped(Supplier<T> reader) {
        List<Command> done = new ArrayList<>();
        try {
            for (Unfinished work : typing) {
                work.typed().filter(Command::canExecute).ifPresent(edit -> {
                    done.add(edit);
                    edit.execute();
                });
            }
            return reader.get();
        } finally {
            done.reversed().forEach(Command::undo);
        }
    }

    /** Tells once that recovery copies cannot be written. */
    void unprotected(String message) {
        unprotected = Optional.of(message);
        fire(new SessionEvent.Unprotected(this, message));
    }

    /** Records that recovery copies are written again. */
    void protectedAgain() {
        unprotected = Optional.empty();
    }

    /** Returns the reason for which the last recovery copy could not be written; empty if all is well. */
    public Optional<String> unprotected() {
        return unprotected;
    }

    /** Registers text that is being typed; saving finishes it first. */
    public void typing(Unfinished work) {
        if (typing.add(work)) {
            fire(new SessionEvent.Typing(this));
        }
    }

    /** Unregisters typing that has ended. */
    public void finished(Unfinished work) {
        if (typing.remove(work)) {
            fire(new SessionEvent.Typing(this));
        }
    }

    /** Finishes all text that is being typed, what was begun first as the first step. */
    public void finish() {
        if (finishing) {
            // what one hands over is an edit, which would let the next ones finish before it
            return;
        }
        finishing = true;
        try {
            List.copyOf(typing).stream().filter(typing::contains).forEach(Unfinished::finish);
        } finally {
            finishing = false;
        }
    }

    /** Marks the model as changed without a command: a new or a recovered portfolio. */
    public void markUnsaved() {
        unsaved = true;
    }

    /** Discards unsaved changes at the end of the program. */
    public void abandon() {
        typing.clear();
        unsaved = false;
        stack.markSaveLocation();
    }

    /** @throws JourneyException if a file cannot be written; the session stays dirty */
    public void save() throws JourneyException {
        save(IfChanged.REFUSE);
    }

    /**
     * Saves as {@link #save()} does, possibly over files that another program changed.
     *
     * @throws JourneyException if a file cannot be written; the session stays dirty
     */
    public void save(IfChanged ifChanged) throws JourneyException {
        finish();
        PortfolioFiles.save(document, ifChanged);
        saved();
    }

    /**
     * Saves the portfolio to another place, which becomes its place.
     *
     * @throws JourneyException if it cannot be written; the session keeps its old file then
     */
    public void saveAs(Path rootFile) throws JourneyException {
        finish();
        PortfolioFiles.saveAs(document, rootFile, IfChanged.OVERWRITE);
        saved();
    }

    private void saved() {
        unsaved = false;
        stack.markSaveLocation();
        fire(new SessionEvent.Saved(this));
    }

    /**
     * Merges the changes of another program in the files, in one undo step. Text that is being typed is finished first.
     * The next save writes without asking.
     *
     * @return number of conflicts to be resolved
     */
    public int merge(DiskVersion.Other disk) {
        finish();
        // no step of the stack matches the files any more
        unsaved = true;
        DiskMerge merge = new DiskMerge(document, disk);
        execute(merge);
        seen(disk.now());
        return merge.conflicts().size();
    }

    /** Records that another program wrote the files and that the next save overwrites them. */
    public void seen(PortfolioDocument read) {
        PortfolioFiles.seen(document, read);
    }

    /**
     * Replaces the document by another state of the same portfolio.
     *
     * @param changed whether it differs from the files
     */
    void replace(PortfolioDocument other, boolean changed) {
        stack.flush();
        if (draft != null) {
            // its model was replaced
            typing.remove(draft.owner());
            draft = null;
        }
        unsaved = changed;
        use(other);
        fire(new SessionEvent.Reloaded(this));
    }

    private void use(PortfolioDocument other) {
        document = other;
        domain = new DocumentDomain(other);
    }

    public Optional<EObject> find(String id) {
        return document.find(id);
    }

    /** Returns whether the element is in this portfolio now; false for a deleted one. */
    public boolean contains(EObject element) {
        return EcoreUtil.getRootContainer(element) == portfolio();
    }

    /** Returns the number of open merge conflicts; fast enough to be called after every change. */
    public int openConflicts() {
        return portfolio().getConflicts().size() + portfolio().getJourneys().stream()
                .filter(journey -> !journey.eIsProxy()).mapToInt(journey -> journey.getConflicts().size()).sum();
    }

    /** Returns the findings of the last validation. */
    public List<Finding> findings() {
        return validation.findings();
    }

    /** Returns the findings of the last validation that the portfolio accepts. */
    public List<Finding> accepted() {
        return validation.suppressed();
    }

    void checked(Validation result) {
        validation = result;
        fire(new SessionEvent.Checked(this, findings()));
    }

    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    private void edited(CommandStackEvent event) {
        fire(new SessionEvent.Edited(this, ModelCommand.affected(event.getCommand())));
    }

    private void fire(SessionEvent event) {
        List.copyOf(listeners).forEach(listener -> listener.handle(event));
    }

    /** Returns the number of listeners, for leak tests. */
    public int listenerCount() {
        return listeners.size();
    }

    void dispose() {
        stack.dispose();
        listeners.clear();
    }
}
