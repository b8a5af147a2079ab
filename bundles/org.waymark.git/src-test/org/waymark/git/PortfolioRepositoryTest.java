package org.waymark.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.Version;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.task.Progress;
import org.waymark.git.GitException.Reason;

class PortfolioRepositoryTest {

    @TempDir
    Path home;

    private Clone clone;

    @BeforeEach
    void aRepository() throws Exception {
        clone = Clone.init(home.resolve("work"));
        clone.bank("ask", "wait").commit("First");
    }

    @Test
    void historyHasTheCommitsThatTouchThePortfolioAndNoOthers() throws Exception {
        clone.promise("_ask", "Two days").commit("Promise two days");
        Files.writeString(clone.folder().resolve("notes.txt"), "x");
        clone.commit("Notes");
        clone.edit(document -> PortfolioFiles.split(document, document.portfolio().getJourneys().getFirst()))
                .commit("Split");
        clone.promise("_ask", "One day").commit("Promise one day");
        clone.edit(document -> PortfolioFiles.join(document, document.portfolio().getJourneys().getFirst()))
                .commit("Join");

        try (PortfolioRepository repository = clone.open()) {
            List<Commit> history = repository.history("HEAD", 100, Progress.NONE);

            assertEquals(List.of("Join", "Promise one day", "Split", "Promise two days", "First"),
                    history.stream().map(Commit::subject).toList());
            assertEquals("Ann", history.getFirst().author());
            assertEquals(List.of(history.get(1).id()), history.getFirst().parents());
            assertEquals(2, repository.history("HEAD", 2, Progress.NONE).size());
        }
    }

    @Test
    void aRevisionIsTheWholePortfolioAsItWas() throws Exception {
        clone.edit(document -> PortfolioFiles.split(document, document.portfolio().getJourneys().getFirst()))
                .commit("Split");
        clone.promise("_ask", "One day");

        try (PortfolioRepository repository = clone.open()) {
            ModelDiff sinceHead = ModelDiff.between(repository.version("HEAD"),
                    Version.of(PortfolioFiles.load(clone.file())));
            assertEquals(1, sinceHead.changes().size());
            assertEquals("_ask", sinceHead.changes().getFirst().element().id());
            assertEquals(2, repository.read("HEAD").files().size());
            assertEquals(1, repository.read("HEAD~1").files().size());
            GitException missing = assertThrows(GitException.class, () -> repository.read("HEAD~7"));
            assertTrue(missing.getMessage().startsWith("HEAD~7: "), missing.getMessage());
        }
    }

    @Test
    void commitTakesTheFilesOfThePortfolioAndLeavesOthersStaged() throws Exception {
        clone.edit(document -> PortfolioFiles.split(document, document.portfolio().getJourneys().getFirst()));
        Files.writeString(clone.folder().resolve("notes.txt"), "x");
        clone.git("add", "notes.txt");

        try (PortfolioRepository repository = clone.open()) {
            assertEquals(List.of(FileChange.Kind.CHANGED, FileChange.Kind.ADDED),
                    repository.uncommitted().stream().map(FileChange::kind).toList());
            Commit commit = repository.commitAll("Split the journey");

            assertEquals(List.of(), repository.uncommitted());
            assertEquals("Split the journey", commit.message());
            assertEquals("A  notes.txt", clone.git("status", "--porcelain"));
            GitException nothing = assertThrows(GitException.class, () -> repository.commitAll("Again"));
            assertTrue(nothing.getMessage().startsWith("Nothing to commit"), nothing.getMessage());
        }
    }

    @Test
    void joiningDeletesTheFileInTheCommit() throws Exception {
        clone.edit(document -> PortfolioFiles.split(document, document.portfolio().getJourneys().getFirst()))
                .commit("Split");
        clone.edit(document -> PortfolioFiles.join(document, document.portfolio().getJourneys().getFirst()));

        try (PortfolioRepository repository = clone.open()) {
            repository.commitAll("Join");
        }
        assertEquals("bank.cjm", clone.git("ls-files"));
    }

    @Test
    void hooksOfTheRepositoryDoNotRun() throws Exception {
        for (String hook : List.of("pre-commit", "commit-msg", "post-commit", "prepare-commit-msg", "post-checkout")) {
            Path script = clone.folder().resolve(".git/hooks").resolve(hook);
            Files.writeString(script, "#!/bin/sh\ntouch '" + home.resolve("ran") + "'\nexit 1\n");
            assertTrue(script.toFile().setExecutable(true));
        }
        clone.promise("_ask", "One day");

        try (PortfolioRepository repository = clone.open()) {
            repository.commitAll("No hook");
            repository.createBranch("other", "HEAD");
            repository.switchTo("other");
        }
        assertFalse(Files.exists(home.resolve("ran")));
    }

    @Test
    void branchesAreListedMadeAndSwitched() throws Exception {
        try (PortfolioRepository repository = clone.open()) {
            repository.createBranch("ideas", "HEAD");
            repository.switchTo("ideas");
            assertEquals(Optional.of("ideas"), repository.state().branch());
            clone.promise("_ask", "One day");
            repository.commitAll("Idea");
            repository.switchTo("main");

            assertEquals(List.of("ideas", "main"), repository.branches().stream().map(Branch::name).toList());
            assertTrue(repository.branches().get(1).current());
            assertThrows(GitException.class, () -> repository.createBranch("no good", "HEAD"));
            assertThrows(GitException.class, () -> repository.createBranch("ideas", "HEAD"));
        }
    }

    @Test
    void uncommittedChangesInTheWayStopASwitchAndStay() throws Exception {
        clone.git("branch", "other");
        clone.promise("_ask", "One day").commit("One day");
        clone.promise("_ask", "Today");

        try (PortfolioRepository repository = clone.open()) {
            GitException refused = assertThrows(GitException.class, () -> repository.switchTo("other"));
            assertEquals(Reason.UNCOMMITTED_CHANGES, refused.reason());
            assertTrue(refused.getMessage().contains("bank.cjm"), refused.getMessage());
        }
        assertEquals("Today", clone.promise("_ask"));
    }

    @Test
    void whereCommitsAreSignedTheUsersProgramSignsAndNoneIsMadeWithoutASignature() throws Exception {
        Path gpg = home.resolve("fake-gpg");
        Files.writeString(gpg, "#!/bin/sh\necho \"$@\" > '" + home.resolve("asked") + "'\ncat > '"
                + home.resolve("data") + "'\necho '-----BEGIN PGP SIGNATURE-----'\necho 'abc'\n"
                + "echo '-----END PGP SIGNATURE-----'\n");
        assertTrue(gpg.toFile().setExecutable(true));
        clone.git("config", "commit.gpgsign", "true");
        clone.git("config", "gpg.program", gpg.toString());
        clone.promise("_ask", "One day");
        try (PortfolioRepository repository = clone.open()) {
            repository.commitAll("One day");
            String commit = clone.git("cat-file", "-p", "HEAD");
            assertTrue(commit.contains("gpgsig -----BEGIN PGP SIGNATURE-----\n abc\n"), commit);
            assertEquals("-bsau Ann <ann@example.com>", Files.readString(home.resolve("asked")).strip());
            assertTrue(Files.readString(home.resolve("data")).endsWith("\n\nOne day"));

            Files.writeString(gpg, "#!/bin/sh\necho 'no secret key' >&2\nexit 2\n");
            clone.promise("_ask", "Today");
            GitException refused = assertThrows(GitException.class, () -> repository.commitAll("Today"));
            assertTrue(refused.getMessage().contains("no secret key"), refused.getMessage());
            assertEquals("One day", clone.git("log", "-1", "--format=%s"));
        }
    }

    @Test
    void aSignatureWithAnSshKeyIsOneThatGitAccepts() throws Exception {
        Path key = home.resolve("key");
        assertTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "ssh-keygen"))), "needs ssh-keygen");
        new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString()).start().waitFor();
        Files.writeString(home.resolve("signers"), "ann@example.com " + Files.readString(home.resolve("key.pub")));
        clone.git("config", "commit.gpgsign", "true");
        clone.git("config", "gpg.format", "ssh");
        clone.git("config", "user.signingkey", home.resolve("key.pub").toString());
        clone.git("config", "gpg.ssh.allowedSignersFile", home.resolve("signers").toString());
        clone.promise("_ask", "One day");
        try (PortfolioRepository repository = clone.open()) {
            repository.commitAll("One day");
        }
        assertTrue(clone.git("verify-commit", "HEAD").startsWith("Good \"git\" signature for ann@example.com"));
    }

    @Test
    void aFolderWithoutGitABareRepositoryAndADetachedHeadAreTold() throws Exception {
        Path lonely = home.resolve("lonely");
        Files.createDirectories(lonely);
        assertEquals(Optional.empty(), PortfolioRepository.find(lonely.resolve("bank.cjm")));
        clone.git("clone", "-q", "--bare", ".", home.resolve("bare.git").toString());
        GitException bare = assertThrows(GitException.class,
                () -> PortfolioRepository.open(home.resolve("bare.git/bank.cjm")));
        assertEquals(Reason.NOT_A_WORK_TREE, bare.reason());
        clone.git("checkout", "-q", "--detach");
        try (PortfolioRepository repository = clone.open()) {
            assertEquals(Optional.empty(), repository.state().branch());
            clone.promise("_ask", "One day");
            assertEquals("Detached", repository.commitAll("Detached").message());
            GitException push = assertThrows(GitException.class, () -> repository.push(Progress.NONE, Login.NONE));
            assertTrue(push.getMessage().contains("detached HEAD"), push.getMessage());
        }
    }

    @Test
    void shallowClonesLinkedWorkTreesSubmodulesAndLinksSimplyWork() throws Exception {
        clone.promise("_ask", "One day").commit("Second");
        String url = clone.folder().toUri().toString();
        clone.git("clone", "-q", "--depth", "1", url, home.resolve("shallow").toString());
        clone.git("worktree", "add", "-q", home.resolve("linked").toString(), "-b", "linked");
        Clone around = Clone.init(home.resolve("around"));
        around.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", url, "maps");
        Files.createSymbolicLink(home.resolve("link.cjm"), clone.file());

        try (PortfolioRepository shallow = new Clone(home.resolve("shallow")).open();
                PortfolioRepository linked = new Clone(home.resolve("linked")).open();
                PortfolioRepository sub = new Clone(home.resolve("around/maps")).open();
                PortfolioRepository link = PortfolioRepository.open(home.resolve("link.cjm"))) {
            assertTrue(shallow.state().shallow());
            assertEquals(1, shallow.history("HEAD", 9, Progress.NONE).size());
            assertEquals(Optional.of("linked"), linked.state().branch());
            assertEquals(2, linked.history("HEAD", 9, Progress.NONE).size());
            assertEquals(2, sub.history("HEAD", 9, Progress.NONE).size());
            assertEquals(clone.file().toRealPath(), link.file());
            assertEquals(2, link.history("HEAD", 9, Progress.NONE).size());
        }
    }
}
