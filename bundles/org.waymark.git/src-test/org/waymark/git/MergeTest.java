package org.waymark.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.Conflict;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.task.Progress;
import org.waymark.git.GitException.Reason;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.ConflictKind;
import org.waymark.model.cjm.Journey;

/** Merges of a branch: portfolios by meaning, left as git leaves a merge that waits for its commit. */
class MergeTest {

    @TempDir
    Path home;

    private Clone clone;

    @BeforeEach
    void aRepositoryWithABranch() throws Exception {
        clone = Clone.init(home.resolve("work"));
        clone.bank("ask", "wait").commit("First");
        clone.git("branch", "theirs");
    }

    private static void split(PortfolioDocument document) {
        PortfolioFiles.split(document, document.portfolio().getJourneys().getFirst());
    }

    private static void join(PortfolioDocument document) {
        PortfolioFiles.join(document, document.portfolio().getJourneys().getFirst());
    }

    private void onTheirs(Step edit) throws Exception {
        clone.git("checkout", "-q", "theirs");
        edit.run();
        clone.commit("Theirs");
        clone.git("checkout", "-q", "main");
    }

    /** A change made in the work tree. */
    private interface Step {

        void run() throws Exception;
    }

    private MergeOutcome merge(String revision) throws JourneyException {
        try (PortfolioRepository repository = clone.open()) {
            return repository.merge(revision, Progress.NONE);
        }
    }

    private MergeOutcome.Merged merged() throws JourneyException {
        return assertInstanceOf(MergeOutcome.Merged.class, merge("theirs"));
    }

    private List<Conflict> conflictsOnDisk() throws JourneyException {
        return Conflict.all(PortfolioFiles.load(clone.file()).portfolio());
    }

    @Test
    void bothSidesAreTakenAndGitCommitConcludes() throws Exception {
        onTheirs(() -> clone.promise("_wait", "An hour"));
        clone.promise("_ask", "Two days").commit("Ours");

        assertTrue(merged().isClean());

        assertEquals("Two days", clone.promise("_ask"));
        assertEquals("An hour", clone.promise("_wait"));
        assertEquals("M  bank.cjm", clone.git("status", "--porcelain"));
        clone.git("commit", "-q", "--no-edit");
        assertEquals("Merge branch 'theirs' into main", clone.git("log", "-1", "--format=%s"));
        assertEquals(2, clone.git("log", "-1", "--format=%p").split(" ").length);
    }

    @Test
    void changesFollowAJourneyThatTheOtherSideSplitOff() throws Exception {
        onTheirs(() -> clone.promise("_ask", "Two days"));
        clone.edit(MergeTest::split).commit("Ours");

        assertTrue(merged().isClean());

        assertEquals("Two days", clone.promise("_ask"));
        assertEquals(2, PortfolioFiles.load(clone.file()).files().size());
        assertEquals("M  journeys/refund.cjm", clone.git("status", "--porcelain"));
    }

    @Test
    void changesFollowAJourneyThatTheySplitOff() throws Exception {
        onTheirs(() -> clone.edit(MergeTest::split));
        clone.promise("_ask", "Two days").commit("Ours");

        assertTrue(merged().isClean());

        assertEquals("Two days", clone.promise("_ask"));
        assertEquals("M  bank.cjm\nA  journeys/refund.cjm", clone.git("status", "--porcelain"));
    }

    @Test
    void changesFollowAJourneyThatTheyJoined() throws Exception {
        clone.edit(MergeTest::split).commit("Split");
        clone.git("branch", "-f", "theirs");
        onTheirs(() -> clone.edit(MergeTest::join));
        clone.promise("_ask", "Two days").commit("Ours");

        assertTrue(merged().isClean());

        assertEquals("Two days", clone.promise("_ask"));
        assertEquals("M  bank.cjm\nD  journeys/refund.cjm", clone.git("status", "--porcelain"));
    }

    @Test
    void twoNewJourneysOfOneFileNameGetTwoFiles() throws Exception {
        onTheirs(() -> clone.edit(document -> newJourney(document, "_theirs")));
        clone.edit(document -> newJourney(document, "_ours")).commit("Ours");

        assertTrue(merged().isClean());

        PortfolioDocument document = PortfolioFiles.load(clone.file());
        assertEquals(3, document.portfolio().getJourneys().size());
        assertEquals(3, document.files().size());
        assertEquals(List.of(), document.dangling());
    }

    private static void newJourney(PortfolioDocument document, String id) {
        Journey journey = Clone.named(CjmFactory.eINSTANCE.createJourney(), id, "Loan");
        document.portfolio().getJourneys().add(journey);
        PortfolioFiles.split(document, journey);
    }

    @Test
    void aConflictIsARecordAndUnmergedUntilItIsDecided() throws Exception {
        onTheirs(() -> clone.promise("_ask", "Theirs"));
        clone.promise("_ask", "Ours").commit("Ours");

        MergeOutcome.Merged outcome = merged();

        assertEquals(List.of(ConflictKind.BOTH_CHANGED), outcome.conflicts().stream().map(Conflict::kind).toList());
        assertEquals("UU bank.cjm", clone.git("status", "--porcelain"));
        assertEquals(1, conflictsOnDisk().size());
        try (PortfolioRepository repository = clone.open()) {
            assertEquals(RepositoryState.Operation.MERGE, repository.state().operation());
            assertEquals("Merge branch 'theirs' into main", repository.mergeMessage());
            GitException open = assertThrows(GitException.class, () -> repository.commitAll("Merged"));
            assertEquals(Reason.OPERATION_UNDER_WAY, open.reason());
            clone.edit(document -> {
                Clone.touchpoint(document, "_ask").setPromise("Both");
                List.copyOf(document.portfolio().getJourneys().getFirst().getConflicts()).forEach(EcoreUtil::remove);
            });
            Commit commit = repository.commitAll(repository.mergeMessage());
            assertEquals(2, commit.parents().size());
            assertEquals("", clone.git("status", "--porcelain"));
            assertEquals(RepositoryState.Operation.NONE, repository.state().operation());
        }
    }

    @Test
    void abortingPutsBackWhatTheMergeChangedAndNothingElse() throws Exception {
        Files.writeString(clone.folder().resolve("notes.txt"), "old");
        clone.commit("Notes");
        clone.git("branch", "-f", "theirs");
        onTheirs(() -> clone.promise("_ask", "Theirs").edit(document -> newJourney(document, "_theirs")));
        clone.promise("_ask", "Ours").commit("Ours");
        Files.writeString(clone.folder().resolve("notes.txt"), "new");
        merged();

        try (PortfolioRepository repository = clone.open()) {
            repository.abortMerge();
            assertEquals(RepositoryState.Operation.NONE, repository.state().operation());
        }
        assertEquals("M notes.txt", clone.git("status", "--porcelain"));
        assertEquals("Ours", clone.promise("_ask"));
        assertEquals("new", Files.readString(clone.folder().resolve("notes.txt")));
    }

    @Test
    void otherFilesAreMergedAsGitDoes() throws Exception {
        Path notes = clone.folder().resolve("notes.txt");
        onTheirs(() -> {
            clone.promise("_wait", "An hour");
            Files.writeString(notes, "theirs");
            Files.writeString(clone.folder().resolve("new.txt"), "new");
        });
        Files.writeString(notes, "ours");
        clone.promise("_ask", "Two days").commit("Ours");

        MergeOutcome.Merged outcome = merged();

        assertFalse(outcome.isClean());
        assertEquals(List.of(), outcome.conflicts());
        assertEquals(List.of("notes.txt"), outcome.unmerged().stream().map(p -> p.getFileName().toString()).toList());
        assertEquals("M  bank.cjm\nA  new.txt\nAA notes.txt", clone.git("status", "--porcelain"));
    }

    /** Merging one portfolio by meaning must not leave another one to git's merge by line. */
    @Test
    void allPortfoliosOfTheRepositoryAreMergedByMeaning() throws Exception {
        Path second = clone.folder().resolve("more/shop.cjm");
        Files.createDirectories(second.getParent());
        Files.copy(clone.file(), second);
        clone.commit("Second");
        clone.git("branch", "-f", "theirs");
        onTheirs(() -> Files.writeString(second, Files.readString(second).replace("\"Bank\"", "\"Theirs\"")));
        Files.writeString(second, Files.readString(second).replace("\"Bank\"", "\"Ours\""));
        clone.commit("Ours");

        MergeOutcome.Merged outcome = merged();

        assertEquals(List.of(second), outcome.portfolios().stream().map(each -> each.result().rootFile()).toList());
        assertEquals(1, Conflict.all(PortfolioFiles.load(second).portfolio()).size());
        assertEquals("UU more/shop.cjm", clone.git("status", "--porcelain"));
    }

    @Test
    void whatIsUncommittedStopsTheMergeBeforeItBegins() throws Exception {
        onTheirs(() -> clone.promise("_wait", "An hour"));
        clone.promise("_ask", "Two days").commit("Ours");
        clone.promise("_ask", "Three days");

        GitException refused = assertThrows(GitException.class, () -> merge("theirs"));

        assertEquals(Reason.UNCOMMITTED_CHANGES, refused.reason());
        assertEquals("M bank.cjm", clone.git("status", "--porcelain"));
    }

    @Test
    void aSideThatCannotBeReadStopsTheMergeBeforeItBegins() throws Exception {
        onTheirs(() -> Files.writeString(clone.file(), "<<<<<<< no portfolio"));
        clone.promise("_ask", "Two days").commit("Ours");

        GitException refused = assertThrows(GitException.class, () -> merge("theirs"));

        assertTrue(refused.getMessage().startsWith("Not merged: the portfolio in commit "), refused.getMessage());
        assertEquals("", clone.git("status", "--porcelain"));
    }

    @Test
    void nothingOfOursMeansFastForward() throws Exception {
        onTheirs(() -> clone.promise("_wait", "An hour"));

        assertInstanceOf(MergeOutcome.FastForward.class, merge("theirs"));
        assertEquals("An hour", clone.promise("_wait"));
        assertInstanceOf(MergeOutcome.UpToDate.class, merge("theirs"));
    }

    /**
     * Each branch has merged the other's first change. Theirs then reverted its own change, and that must not be lost.
     */
    @Test
    @Tag("long")
    void severalCommonAncestorsAreMergedBeforeTheSides() throws Exception {
        onTheirs(() -> clone.promise("_wait", "An hour"));
        clone.promise("_ask", "Two days").commit("Ours");
        String ours = clone.git("rev-parse", "HEAD");
        assertTrue(merged().isClean());
        clone.git("commit", "-q", "--no-edit");
        clone.git("checkout", "-q", "theirs");
        assertTrue(assertInstanceOf(MergeOutcome.Merged.class, merge(ours)).isClean());
        clone.git("commit", "-q", "--no-edit");
        clone.promise("_wait", null).commit("Taken back");
        clone.git("checkout", "-q", "main");
        clone.promise("_ask", "Three days").commit("Ours again");

        assertTrue(merged().isClean());

        assertEquals("Three days", clone.promise("_ask"));
        assertEquals(null, clone.promise("_wait"));
    }

    @Test
    void pullFetchesAndMerges() throws Exception {
        clone.git("clone", "-q", "--bare", ".", home.resolve("server.git").toString());
        PortfolioRepository.clone(home.resolve("server.git").toUri().toString(), Optional.empty(),
                home.resolve("bob"), Progress.NONE, Login.NONE);
        Clone bob = new Clone(home.resolve("bob")).identify();
        clone.git("remote", "add", "origin", home.resolve("server.git").toString());
        clone.promise("_wait", "An hour").commit("An hour");
        clone.git("push", "-q", "origin", "main");
        bob.promise("_ask", "Two days").commit("Two days");

        try (PortfolioRepository repository = bob.open()) {
            assertInstanceOf(MergeOutcome.Merged.class, repository.pull(Progress.NONE, Login.NONE));
            repository.commitAll(repository.mergeMessage());
            repository.push(Progress.NONE, Login.NONE);
        }
        assertEquals("An hour", bob.promise("_wait"));
        assertEquals("Two days", bob.promise("_ask"));
    }

    @Test
    void cancellingLeavesEverythingAsItWas() throws Exception {
        onTheirs(() -> clone.promise("_wait", "An hour"));
        clone.promise("_ask", "Two days").commit("Ours");
        try (PortfolioRepository repository = clone.open()) {
            GitException cancelled = assertThrows(GitException.class, () -> repository.merge("theirs", new Progress() {
                @Override
                public boolean isCancelled() {
                    return true;
                }
            }));
            assertEquals(Reason.CANCELLED, cancelled.reason());
            assertEquals(RepositoryState.Operation.NONE, repository.state().operation());
        }
        assertEquals("", clone.git("status", "--porcelain"));
    }
}
