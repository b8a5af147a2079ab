package org.waymark.paths;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PathRequest.Choices;
import org.waymark.core.paths.PathRequest.Limits;
import org.waymark.core.paths.PlannedMap;

/** A run with little memory that must move data to a disk; a test takes the room from it. */
final class FullDiskRun {

    private FullDiskRun() {
    }

    public static void main(String[] args) {
        PathRequest request = new PathRequest(Logs.source(Path.of(args[0])), Logs.shop(), PlannedMap.NONE,
                Choices.STANDARD, new Limits(64L << 20, 1, Optional.of(Path.of(args[1]))));
        try {
            // the driver unpacks its library first, which needs room, too
            Logs.run(Logs.FOLDER.resolve("dup.csv"), Logs.mapping());
            new ProcessBuilder("prlimit", "--pid", Long.toString(ProcessHandle.current().pid()), "--fsize=2000000")
                    .start().waitFor();
            System.out.println(Logs.run(request).facts());
        } catch (IOException | InterruptedException e) {
            System.out.println(e);
        } catch (JourneyException e) {
            System.out.println(e.getMessage());
        }
    }
}
