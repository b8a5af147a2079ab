package org.waymark.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClassifier;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.TableImporter;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.table.TableMapping;
import org.waymark.core.table.TableReport;
import org.waymark.core.task.JourneyChoice;
import org.waymark.core.task.MappingFile;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.TableImportTask;
import org.waymark.core.task.TableImportTask.Then;
import org.waymark.core.task.TableReadTask;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage;

/**
 * Imports a table and prints what becomes of it.
 *
 * @param choices encoding and scale of the command line
 * @param options options that only tables have
 */
record TableImports(Terminal terminal, NamedFile source, TableImporter importer, ReadingChoices choices,
        Optional<TableOptions> options) {

    private static final int MOST_NAMES = 20;

    int run(Path shown, TableImportTask.Target target) throws JourneyException {
        Messages messages = Messages.of(TableImports.class);
        boolean dryRun = options.filter(TableOptions::dryRun).isPresent();
        TableImportTask.Result done = terminal.run(new TableImportTask(new TableReadTask(importer, source, mapping()),
                target, dryRun ? Then.LIST : Then.SAVE));
        done.notices().forEach(this::tell);
        done.report().lines(Locale.getDefault()).forEach(this::tell);
        if (!(target instanceof TableImportTask.Target.Fresh)) {
            created(done.report().created(), messages);
        }
        boolean update = target instanceof TableImportTask.Target.Update;
        String counts = update
                ? done.report().counts(Locale.getDefault())
                : ExchangeSummary.counted(done.journeys().size(), done.report().newTouchpoints(), List.of(),
                        Locale.getDefault()).done();
        terminal.out().println(messages.get(dryRun ? "import_wouldDo" : "import_done", shown, counts,
                JourneyChoice.names(done.journeys())));
        if (options.filter(TableOptions::save).isPresent()) {
            terminal.out().println(messages.get("import_mappingSaved",
                    MappingFile.write(source, done.outline().mapping()).shown()));
        }
        return ExitCode.DONE;
    }

    private TableMapping mapping() throws JourneyException {
        Optional<Path> file = options.flatMap(TableOptions::mapping);
        TableMapping mapping = file.isPresent() ? MappingFile.read(terminal.file(file.get())) : TableMapping.NONE;
        if (file.isEmpty()) {
            MappingFile.beside(source).ifPresent(beside -> tell(Messages.of(TableImports.class)
                    .get("import_mappingThere", beside.shown())));
        }
        TableMapping chosen = mapping.with(choices);
        return options.flatMap(TableOptions::sheet).map(chosen::withSheet).orElse(chosen);
    }

    private void tell(String notice) {
        terminal.error(source.shown() + ": " + notice);
    }

    /** Prints the new elements of the library by kind. */
    private void created(List<TableReport.Created> created, Messages messages) {
        Map<String, List<String>> kinds = created.stream().collect(Collectors.groupingBy(TableReport.Created::kind,
                LinkedHashMap::new, Collectors.mapping(TableReport.Created::name, Collectors.toList())));
        kinds.forEach((kind, names) -> {
            EClassifier type = CjmPackage.eINSTANCE.getEClassifier(kind);
            String list = names.stream().limit(MOST_NAMES).map(it -> Lines.shortened(it, 60))
                    .collect(Collectors.joining("; "));
            terminal.out().println(messages.get("import_created", ModelTexts.of(Locale.getDefault()).title(type),
                    names.size(), names.size() > MOST_NAMES ? list + "; …" : list));
        });
    }
}
