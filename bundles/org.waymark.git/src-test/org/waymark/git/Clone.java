package org.waymark.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** A work tree made by the git program. Identity and clock are fixed, and no configuration but its own is read. */
record Clone(Path folder) {

    static Clone init(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Clone clone = new Clone(folder);
        clone.git("init", "-q", "-b", "main");
        clone.identify();
        return clone;
    }

    Clone identify() throws IOException, InterruptedException {
        git("config", "user.name", "Ann");
        git("config", "user.email", "ann@example.com");
        git("config", "commit.gpgsign", "false");
        return this;
    }

    /**
     * Runs git in the work tree and returns its output, standard error included.
     *
     * @throws AssertionError if git ends with an error
     */
    String git(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(java.util.Map.of("HOME", folder.getParent().toString(), "GIT_CONFIG_NOSYSTEM",
                "1", "GIT_AUTHOR_DATE", "2026-01-02T10:00:00Z", "GIT_COMMITTER_DATE", "2026-01-02T10:00:00Z", "LC_ALL",
                "C.UTF-8"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("git " + String.join(" ", words) + ": " + said);
        }
        return said.strip();
    }

    Path file() {
        return folder.resolve("bank.cjm");
    }

    PortfolioRepository open() throws GitException {
        return PortfolioRepository.open(file());
    }

    /** Writes a portfolio "Bank" with one journey of one stage and the named touchpoints. */
    Clone bank(String... touchpoints) throws JourneyException {
        Portfolio bank = named(CjmFactory.eINSTANCE.createPortfolio(), "_p", "Bank");
        bank.getFunctions().add(named(CjmFactory.eINSTANCE.createBusinessFunction(), "_cc", "Contact centre"));
        Journey refund = named(CjmFactory.eINSTANCE.createJourney(), "_refund", "Refund");
        Stage stage = named(CjmFactory.eINSTANCE.createStage(), "_stage", "Complaint");
        bank.getJourneys().add(refund);
        refund.getStages().add(stage);
        for (String name : touchpoints) {
            stage.getTouchpoints().add(named(CjmFactory.eINSTANCE.createTouchpoint(), "_" + name, name));
        }
        PortfolioFiles.save(PortfolioFiles.create(file(), bank));
        return this;
    }

    static <T extends NamedElement> T named(T element, String id, String name) {
        Ids.assign(element, id);
        element.setName(name);
        return element;
    }

    /** Loads the portfolio from the work tree, applies the change and saves it. */
    Clone edit(Consumer<PortfolioDocument> change) throws JourneyException {
        PortfolioDocument document = PortfolioFiles.load(file());
        change.accept(document);
        PortfolioFiles.save(document);
        return this;
    }

    Clone promise(String touchpoint, String promise) throws JourneyException {
        return edit(document -> touchpoint(document, touchpoint).setPromise(promise));
    }

    String promise(String touchpoint) throws JourneyException {
        return touchpoint(PortfolioFiles.load(file()), touchpoint).getPromise();
    }

    static Touchpoint touchpoint(PortfolioDocument document, String id) {
        return (Touchpoint) document.find(id).orElseThrow(() -> new AssertionError("no " + id));
    }

    Clone commit(String message) throws IOException, InterruptedException {
        git("add", "-A");
        git("commit", "-q", "-m", message);
        return this;
    }
}
