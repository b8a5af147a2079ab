package org.waymark.core.persist;

import java.nio.file.Path;
import org.waymark.core.persist.PortfolioFiles.OpenForWriting;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;

/**
 * A process that edits and saves a portfolio again and again, and prints a line for each save it was told had succeeded.
 * Every edit moves the journeys' stages between two files as well, so that a torn save shows.
 */
public final class WriterProcess {

    private WriterProcess() {
    }

    /** @param args the portfolio, the name of the writer, the number of saves, {@code command} or {@code desktop} */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        boolean command = args[3].equals("command");
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            String tag = args[1] + '-' + i;
            if (command) {
                try (OpenForWriting opened = PortfolioFiles.open(file)) {
                    edit(opened.document(), tag);
                    PortfolioFiles.save(opened.document());
                }
            } else {
                saveAsTheDesktopDoes(file, tag);
            }
            System.out.println(tag);
        }
    }

    /** Loads without a lock; a file that another program changed meanwhile is read again. */
    private static void saveAsTheDesktopDoes(Path file, String tag) throws Exception {
        while (true) {
            PortfolioDocument document = PortfolioFiles.load(file);
            edit(document, tag);
            try {
                PortfolioFiles.save(document);
                return;
            } catch (ChangedOnDiskException e) {
                // refused, so nothing was promised
                Thread.onSpinWait();
            }
        }
    }

    private static void edit(PortfolioDocument document, String tag) {
        document.portfolio().getTags().add(tag);
        Journey first = document.portfolio().getJourneys().get(0);
        Journey second = document.portfolio().getJourneys().get(1);
        if (first.getStages().isEmpty()) {
            Stage stage = CjmFactory.eINSTANCE.createStage();
            stage.setName("Stage");
            first.getStages().add(stage);
        }
        second.getStages().add(first.getStages().removeFirst());
        first.getStages().add(second.getStages().removeFirst());
    }
}
