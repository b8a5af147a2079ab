package org.waymark.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.waymark.model.cjm.Portfolio;

/**
 * One open portfolio: its document, its one command stack, and who follows it. Editors, explorer and properties share
 * it; every change of the model goes through {@link #execute(Command)}, also those of a diagram's tools, so that
 * following the session is enough to follow the model and nothing listens to single elements.
 */
public final class PortfolioSession {

    private final SessionStack stack = new SessionStack(this::finish);
    private final Set<Unfinished> typing = new LinkedHashSet<>();
    private final List<SessionListener> listeners = new ArrayList<>();
    private PortfolioDocument document;
    private DocumentDomain domain;
    private DraftStep draft;
    private boolean unsaved;
    private List<Finding> findings = List.of();

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

    /** What the edits of core need to know about the document. */
    public EditingDomain domain() {
        return domain;
    }

    /** Makes the tools of a diagram edit through this session. */
    public void serve(EditDomain diagram) {
        diagram.setCommandStack(stack);
    }

    public boolean canUndo() {
        return stack.canUndo();
    }

    public boolean canRedo() {
        return stack.canRedo();
    }

    /** The label of the step that undo would take back; empty without one. */
    public String undoLabel() {
        return label(stack.getUndoCommand());
    }

    /** The label of the step that redo would do again; empty without one. */
    public String redoLabel() {
        return label(stack.getRedoCommand());
    }

    private static String label(org.eclipse.gef.commands.Command step) {
        return step == null || step.getLabel() == null ? "" : step.getLabel();
    }

    /** The portfolio's name, or the name of its file while it has none. */
    public String name() {
        String name = portfolio().getName();
        return name == null || name.isBlank() ? document.rootFile().getFileName().toString() : name;
    }

    /**
     * Does an edit and puts it on the stack; nothing happens when it cannot be executed. What is being typed is taken over
     * before.
     */
    public void execute(Command edit) {
        stack.execute(new ModelCommand(edit));
    }

    /** Takes the last step back: what is being typed, if there is something. */
    public void undo() {
        stack.undo();
    }

    public void redo() {
        stack.redo();
    }

    /**
     * Does a first step that is shown but not yet on the stack; there is one at most.
     *
     * @param owner finishes it, with {@link DraftStep#keep} or {@link DraftStep#drop}, when anything else is to be done
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

    /** Says that somebody is in the middle of typing; saving lets them finish first. */
    public void typing(Unfinished work) {
        if (typing.add(work)) {
            fire(new SessionEvent.Typing(this));
        }
    }

    /** Says that typing came to an end, whether something came of it or not. */
    public void finished(Unfinished work) {
        if (typing.remove(work)) {
            fire(new SessionEvent.Typing(this));
        }
    }

    /** Takes over what is just being typed. */
    public void finish() {
        // what one hands over is an edit, which lets the others finish, too
        List.copyOf(typing).stream().filter(typing::contains).forEach(Unfinished::finish);
    }

    /** Says that the model has something its file has not, although no command did it: a new or a recovered portfolio. */
    public void markUnsaved() {
        unsaved = true;
    }

    /** Says that nobody wants what is not saved: the program ends. */
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
     * As {@link #save()}, also over files that somebody else changed.
     *
     * @throws JourneyException if a file cannot be written; the session stays dirty
     */
    public void save(IfChanged ifChanged) throws JourneyException {
        finish();
        PortfolioFiles.save(document, ifChanged);
        saved();
    }

    /**
     * Writes the portfolio to another place and goes on with that.
     *
     * @throws JourneyException if it cannot be written; the session stays with its old file
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
     * Takes over what somebody else wrote into the files, as one step that undo takes back; what was being typed is taken
     * over before. The next save writes without asking.
     *
     * @return how many conflicts the merge left to be resolved
     */
    public int merge(DiskVersion.Other disk) {
        finish();
        // no step of the stack is what is on disk now
        unsaved = true;
        DiskMerge merge = new DiskMerge(document, disk);
        execute(merge);
        seen(disk.now());
        return merge.conflicts().size();
    }

    /** Takes note that the files were written by somebody else and are to be written over by the next save. */
    public void seen(PortfolioDocument read) {
        PortfolioFiles.seen(document, read);
    }

    /** Goes on with a document read anew. */
    void replace(PortfolioDocument other) {
        stack.flush();
        if (draft != null) {
            // its model is gone
            typing.remove(draft.owner());
            draft = null;
        }
        unsaved = false;
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

    /** Whether the element is part of this portfolio now; an element that was deleted is not. */
    public boolean contains(EObject element) {
        return EcoreUtil.getRootContainer(element) == portfolio();
    }

    /** How many conflicts of a merge are open; cheap enough to be asked after every change. */
    public int openConflicts() {
        return portfolio().getConflicts().size() + portfolio().getJourneys().stream()
                .filter(journey -> !journey.eIsProxy()).mapToInt(journey -> journey.getConflicts().size()).sum();
    }

    /** What the rules found last. */
    public List<Finding> findings() {
        return findings;
    }

    void checked(List<Finding> result) {
        findings = List.copyOf(result);
        fire(new SessionEvent.Checked(this, findings));
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

    /** The number of followers, for the tests that look for leaks. */
    public int listenerCount() {
        return listeners.size();
    }

    void dispose() {
        stack.dispose();
        listeners.clear();
    }
}
