package org.waymark.cli;

import java.nio.file.Path;
import java.util.Optional;

/** The options of an import that only tables have. */
final class TableOptions {

    private String sheet;
    private Path mapping;
    private boolean save;
    private boolean dryRun;

    void describe(CommandWords words) {
        words.option(String.class, "NAME", "import_sheet", it -> sheet = it, "--sheet");
        words.option(Path.class, "FILE", "import_mapping", it -> mapping = it, "--mapping");
        words.flag("import_saveMapping", () -> save = true, "--save-mapping");
        words.flag("import_dryRun", () -> dryRun = true, "--dry-run");
    }

    /** Returns whether any of them is given. */
    boolean given() {
        return sheet != null || mapping != null || save || dryRun;
    }

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
