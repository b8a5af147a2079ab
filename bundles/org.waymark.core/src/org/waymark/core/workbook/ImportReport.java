package org.waymark.core.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.text.Messages;

/** What an import would do, and what it leaves out. Reading it changes nothing; {@link #command} does, as one step. */
public final class ImportReport {

    private final List<ImportItem> items;
    private final List<Function<EditingDomain, Command>> changes;

    ImportReport(List<ImportItem> items, List<Function<EditingDomain, Command>> changes) {
        this.items = List.copyOf(items);
        this.changes = List.copyOf(changes);
    }

    /** All lines: what is taken over in the order of the workbook, then what is left out. */
    public List<ImportItem> items() {
        return items;
    }

    /** How many lines there are of a kind. */
    public long count(ImportItem.Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).count();
    }

    /** Whether the workbook says something that the import does not do. */
    public boolean hasLeftOut() {
        return items.stream().anyMatch(item -> item.kind().isLeftOut());
    }

    /** Whether there is anything to take over. */
    public boolean hasChanges() {
        return !changes.isEmpty();
    }

    /**
     * Everything that is taken over as one command, not yet executed: all of it happens or nothing, and one undo takes it
     * back. Valid as long as the model is not changed otherwise.
     *
     * @return empty when there is nothing to take over
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
