package org.waymark.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of an import that only tables have. */
final class TableOptions {

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "import_sheet")
    private String sheet;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "import_mapping")
    private Path mapping;

    @Option(names = "--save-mapping", descriptionKey = "import_saveMapping")
    private boolean save;

    @Option(names = "--dry-run", descriptionKey = "import_dryRun")
    private boolean dryRun;

    Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    Optional<Path> mapping() {
        return Optional.ofNullable(mapping);
    }

    boolean save() {
        return save;
    }

    boolean dryRun() {
        return dryRun;
    }
}
