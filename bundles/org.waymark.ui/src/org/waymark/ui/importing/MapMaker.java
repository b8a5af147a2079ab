package org.waymark.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.core.JourneyException;
import org.waymark.core.layout.Theme;
import org.waymark.core.text.Messages;
import org.waymark.ui.importing.table.ImportTarget;
import org.waymark.ui.importing.table.TableDraft;
import org.waymark.ui.importing.table.TableMade;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.JobStrip;

/** Makes the map that a table becomes, in a copy and once for each decision of the user. */
final class MapMaker {

    private final JobStrip strip;
    private final Optional<PortfolioSession> session;
    private final Theme theme;
    private Optional<TableMade> made = Optional.empty();

    /**
     * @param strip runs the work
     * @param session the open portfolio
     */
    MapMaker(JobStrip strip, Optional<PortfolioSession> session, Theme theme) {
        this.strip = strip;
        this.session = session;
        this.theme = theme;
    }

    /**
     * Makes a map, unless it is there already.
     *
     * @param name name of a journey that has none in the table
     * @param folder folder in which pictures are looked for
     * @param then gets the map; not called if the work was cancelled
     */
    void make(TableDraft draft, ImportTarget target, String name, Path folder, Consumer<TableMade> then,
            Consumer<JourneyException> failed) {
        if (draft.outline().isEmpty()) {
            return;
        }
        Optional<TableMade> known = made.filter(it -> it.draft() == draft && it.target().equals(target));
        if (known.isPresent()) {
            then.accept(known.get());
            return;
        }
        strip.run(Messages.of(MapMaker.class).get("import_title"),
                TableMade.task(draft, draft.outline().get(), target, session, name, folder, theme), outcome -> {
                    made = outcome.result();
                    made.ifPresent(then);
                }, failed);
    }
}
