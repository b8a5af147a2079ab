package org.waymark.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Touchpoint;

/** A git work tree with the contact centre's portfolio, created by the git program with fixed identity and clock. */
record WorkTree(Path folder) {

    /** Creates a work tree with two commits: the sample, and a promise changed by Ben. */
    static WorkTree create(Path folder) throws Exception {
        WorkTree tree = new WorkTree(Files.createDirectories(folder.resolve("bank")));
        tree.git("init", "-q", "-b", "main");
        tree.git("config", "user.name", "Ann");
        tree.git("config", "user.email", "ann@example.com");
        tree.git("config", "commit.gpgsign", "false");
        Samples.copy("contact-centre.cjm", tree.folder);
        tree.commit("The contact centre as it is", "Ann");
        tree.promise("The card costs nothing in the first year.");
        tree.commit("What we promise about the card", "Ben");
        return tree;
    }

    Path file() {
        return folder.resolve("contact-centre.cjm");
    }

    /** Changes the promise of the first touchpoint in the file. */
    void promise(String text) throws JourneyException {
        PortfolioDocument document = PortfolioFiles.load(file());
        Touchpoint praise = Conflicted.touchpoint(document, Conflicted.PRAISE);
        praise.setPromise(text);
        PortfolioFiles.save(document);
    }

    void commit(String message, String author) throws IOException, InterruptedException {
        git("add", ".");
        git("commit", "-q", "-m", message, "--author",
                author + " <" + author.toLowerCase(java.util.Locale.ROOT) + "@example.com>");
    }

    /** Runs git and returns its output. */
    String git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("HOME", folder.getParent().toString(), "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_DATE", "2026-01-02T10:00:00Z", "GIT_COMMITTER_DATE", "2026-01-02T10:00:00Z"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("git " + String.join(" ", words) + ": " + said);
        }
        return said.strip();
    }
}
