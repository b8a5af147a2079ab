package org.waymark.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.exchange.Importer;
import org.waymark.core.exchange.TableImporter;
import org.waymark.core.task.NamedFile;
import org.waymark.core.text.Messages;
import org.waymark.formats.Formats;

/** A kind of file that can be imported. */
sealed interface ImportSource {

    String title();

    /** Says what is read and what becomes of it. */
    String help();

    /** Returns file name endings without the dot. */
    List<String> extensions();

    /** Returns the importer of tables; empty for another kind of file. */
    default Optional<TableImporter> table() {
        return Optional.empty();
    }

    /** A map in another format. */
    record Map(Importer importer) implements ImportSource {

        @Override
        public String title() {
            return importer.title(Locale.getDefault());
        }

        @Override
        public String help() {
            return importer.help(Locale.getDefault());
        }

        @Override
        public List<String> extensions() {
            return importer.extensions();
        }

        @Override
        public Optional<TableImporter> table() {
            return importer instanceof TableImporter it ? Optional.of(it) : Optional.empty();
        }
    }

    /** An ownership workbook that was edited. */
    record Workbook() implements ImportSource {

        @Override
        public String title() {
            return Messages.of(ImportSource.class).get("import_workbook");
        }

        @Override
        public String help() {
            return Messages.of(ImportSource.class).get("import_workbookHelp");
        }

        @Override
        public List<String> extensions() {
            return List.of("xlsx");
        }
    }

    static List<ImportSource> all() {
        return Stream.<ImportSource>concat(Stream.of(new Workbook()),
                Formats.importers().stream().map(Map::new)).toList();
    }

    /** Returns the kind of tables in files with an ending. */
    static Optional<ImportSource> table(String extension) {
        return all().stream().filter(it -> it.table().isPresent() && it.extensions().contains(extension)).findFirst();
    }

    /** Returns the kind that the ending of a file names. */
    static Optional<ImportSource> of(NamedFile file) {
        return all().stream().filter(source -> source.extensions().contains(file.extension())).findFirst();
    }
}
