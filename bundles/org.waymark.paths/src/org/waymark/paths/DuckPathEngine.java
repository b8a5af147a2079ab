package org.waymark.paths;

import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogPreview;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathEngine;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.paths.log.LogReader;

/** The engine of the product: files are read into an embedded database, tables are asked where they are. */
public final class DuckPathEngine implements PathEngine {

    private final LogReaders readers;

    /** @param workbooks reader of sheets */
    public DuckPathEngine(LogReader workbooks) {
        this.readers = new LogReaders(workbooks);
    }

    @Override
    public PathReport analyse(PathRequest request, PathProgress progress) throws JourneyException {
        return switch (request.source()) {
            case LogSource.Files files -> new FilePaths(readers, request, files, progress).report();
            case LogSource.Table table -> new TablePaths(request, table, progress).report();
        };
    }

    @Override
    public LogPreview preview(LogSource source, PathMapping mapping, int rows, long most, PathProgress progress)
            throws JourneyException {
        return switch (source) {
            case LogSource.Files files -> new FilePreview(readers, files, mapping, rows, most, progress).read();
            case LogSource.Table table -> new TablePreview(table, mapping, rows, progress).read();
        };
    }

    @Override
    public PathMapping propose(LogSource source, PlannedMap plan, PathProgress progress) throws JourneyException {
        return new Proposal(this, source, plan, progress).mapping();
    }
}
