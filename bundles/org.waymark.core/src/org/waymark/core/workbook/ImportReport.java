package org.waymark.core.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.text.Messages;

/** The plan of an import, with what it leaves out. Nothing is changed until {@link #command} is executed. */
public final class ImportReport {

    private final List<ImportItem> items;
    private final List<Function<EditingDomain, Command>> changes;

    ImportReport(List<ImportItem> items, List<Function<EditingDomain, Command>> changes) {
        this.items = List.copyOf(items);
        this.changes = List.copyOf(changes);
    }

    /** Returns all lines: imported ones in the order of the workbook, then those left out. */
    public List<ImportItem> items() {
        return items;
    }

    /** Returns the number of lines of a kind. */
    public long count(ImportItem.Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).count();
    }

    /** Returns whether the import ignores an edit of the workbook. */
    public boolean hasLeftOut() {
        return items.stream().anyMatch(item -> item.kind().isLeftOut());
    }

    /** Returns whether there is anything to import. */
    public boolean hasChanges() {
        return !changes.isEmpty();
    }

    /**
     * Returns all changes as one command that is not executed yet; it is one undo step. It is valid until the model is
     * changed otherwise.
     *
     * @return empty if there is nothing to import
     */
    public Optional<Command> command(EditingDomain domain) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        List<Command> commands = new ArrayList<>();
        changes.forEach(change -> commands.add(change.apply(domain)));
        return Optional.of(new CompoundCommand(Messages.of(ImportReport.class).get("import_command"), commands));
    }
}
