package org.waymark.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.task.Progress;
import org.waymark.git.GitException.Reason;
import org.waymark.git.Login.Credentials;

class RemotesTest {

    @TempDir
    Path home;

    private Path server;
    private Clone ann;

    @BeforeEach
    void aServerAndAClone() throws Exception {
        Clone origin = Clone.init(home.resolve("origin"));
        origin.bank("ask", "wait").commit("First");
        server = home.resolve("server.git");
        origin.git("clone", "-q", "--bare", ".", server.toString());
        ann = cloned("ann", server.toUri().toString());
    }

    private Clone cloned(String name, String url) throws Exception {
        PortfolioRepository.clone(url, Optional.empty(), home.resolve(name), Progress.NONE, Login.NONE);
        return new Clone(home.resolve(name)).identify();
    }

    @Test
    void whatOnePushesTheOtherFetches() throws Exception {
        Clone bob = cloned("bob", server.toUri().toString());
        try (PortfolioRepository anns = ann.open(); PortfolioRepository bobs = bob.open()) {
            ann.promise("_ask", "Two days");
            anns.commitAll("Two days");
            assertEquals(1, anns.branches().getFirst().ahead());
            assertEquals(new PushOutcome("origin/main", false), anns.push(Progress.NONE, Login.NONE));
            assertEquals(new PushOutcome("origin/main", true), anns.push(Progress.NONE, Login.NONE));

            bobs.fetch(Progress.NONE, Login.NONE);
            assertEquals(1, bobs.branches().getFirst().behind());
            bob.promise("_wait", "An hour");
            bobs.commitAll("An hour");
            GitException behind = assertThrows(GitException.class, () -> bobs.push(Progress.NONE, Login.NONE));
            assertEquals(Reason.BEHIND, behind.reason());
        }
    }

    @Test
    void aNewBranchFollowsTheOneItIsPushedTo() throws Exception {
        try (PortfolioRepository repository = ann.open()) {
            repository.createBranch("ideas", "HEAD");
            repository.switchTo("ideas");
            assertEquals("origin/ideas", repository.push(Progress.NONE, Login.NONE).upstream());
            assertEquals(Optional.of("origin/ideas"), repository.branches().getFirst().upstream());
        }
    }

    @Test
    void sshIsTheProgramTheUserHasConfigured() throws Exception {
        Path said = home.resolve("said");
        Path ssh = home.resolve("fake-ssh");
        Files.writeString(ssh,
                "#!/bin/sh\necho \"$1 $2 $3\" > '" + said + "'\nfor last; do :; done\nexec sh -c \"$last\"\n");
        assertTrue(ssh.toFile().setExecutable(true));
        ann.git("config", "core.sshCommand", "'" + ssh + "'");
        ann.git("remote", "set-url", "origin", "ssh://ann@example.invalid:2222" + server);

        try (PortfolioRepository repository = ann.open()) {
            repository.fetch(Progress.NONE, Login.NONE);
        }
        assertEquals("-p 2222 ann@example.invalid", Files.readString(said).strip());
    }

    @Test
    void passwordsComeFromGitsHelpersAndTheyHearWhetherTheyWereRight() throws Exception {
        Path heard = home.resolve("heard");
        List<String> logins = new ArrayList<>();
        try (LockedDoor web = new LockedDoor(logins);
                PortfolioRepository repository = ann.open()) {
            String url = web.url();
            ann.git("remote", "set-url", "origin", url);
            ann.git("config", "credential.helper", "!f() { echo \"$1\" >> '" + heard
                    + "'; if [ \"$1\" = get ]; then echo username=ann; echo password=secret; fi; }; f");

            GitException refused = assertThrows(GitException.class,
                    () -> repository.fetch(Progress.NONE, Login.NONE));

            assertEquals(Reason.LOGIN, refused.reason());
            assertTrue(refused.getMessage().startsWith(url), refused.getMessage());
            assertTrue(logins.contains("ann:secret"), logins.toString());
            assertTrue(Files.readAllLines(heard).containsAll(List.of("get", "erase")), Files.readString(heard));
            assertFalse(Files.readAllLines(heard).contains("store"));
        }
    }

    @Test
    void theUserIsAskedWhenNoHelperKnows() throws Exception {
        List<String> asked = new ArrayList<>();
        try (LockedDoor web = new LockedDoor(new ArrayList<>());
                PortfolioRepository repository = ann.open()) {
            ann.git("config", "credential.helper", "");
            ann.git("remote", "set-url", "origin", web.url());
            assertThrows(GitException.class, () -> repository.fetch(Progress.NONE, url -> {
                asked.add(url);
                return Optional.of(new Credentials("ann", "wrong"));
            }));
            assertFalse(asked.isEmpty());
        }
    }

    @Test
    void cancellingACloneLeavesNothing() {
        Progress impatient = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        GitException cancelled = assertThrows(GitException.class, () -> PortfolioRepository.clone(
                server.toUri().toString(), Optional.empty(), home.resolve("never"), impatient, Login.NONE));
        assertEquals(Reason.CANCELLED, cancelled.reason());
        assertFalse(Files.exists(home.resolve("never/.git")));
    }

    /** Cancels in the middle of the transfer: at the first object that arrives, and at the first file checked out. */
    @Test
    @Tag("long")
    void aCloneCancelledInTheMiddleFreesItsFolderWithoutATrace() throws Exception {
        Clone origin = new Clone(home.resolve("origin"));
        for (int i = 0; i < 40; i++) {
            byte[] noise = new byte[16_000];
            new Random(i).nextBytes(noise);
            Files.write(origin.folder().resolve("noise" + i), noise);
        }
        origin.commit("Much").git("push", "-q", server.toString(), "main");
        Path given = Files.createDirectories(home.resolve("given"));
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true));
        try {
            for (int steps : List.of(1, 2, 5, 20, 60, 100)) {
                for (Path folder : List.of(home.resolve("new/one"), given)) {
                    Impatient impatient = new Impatient(steps);
                    GitException cancelled = assertThrows(GitException.class, () -> PortfolioRepository.clone(
                            server.toUri().toString(), Optional.empty(), folder, impatient, Login.NONE),
                            () -> steps + " steps");
                    assertEquals(Reason.CANCELLED, cancelled.reason());
                    assertTrue(impatient.awaitEnd(), "the network still works");
                    assertEquals(folder.equals(given), Files.exists(folder), folder + " after " + steps);
                    if (Files.exists(folder)) {
                        assertEquals(List.of(), List.of(folder.toFile().list()));
                    }
                }
            }
        } finally {
            System.setErr(err);
        }
        assertEquals("", said.toString());
    }

    /** Cancels after a number of steps, and waits for the threads of the call. */
    private static final class Impatient implements Progress {

        private final Set<Thread> before = Thread.getAllStackTraces().keySet();
        private final AtomicInteger left;

        Impatient(int steps) {
            left = new AtomicInteger(steps);
        }

        @Override
        public void worked(int work) {
            left.decrementAndGet();
        }

        @Override
        public boolean isCancelled() {
            return left.get() <= 0;
        }

        boolean awaitEnd() throws InterruptedException {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                // other tests leave calls behind that wait for a silent server
                if (!before.contains(thread)
                        && List.of("git network", "git server", "JGit-Upload-Pack").contains(thread.getName())) {
                    thread.join(20_000);
                    if (thread.isAlive()) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** A silent web server or a program that hangs must not block the user. */
    @Test
    @Tag("long")
    @Timeout(40)
    void cancellingTakesEffectWhileTheOtherSideIsSilent() throws Exception {
        Path ssh = home.resolve("slow-ssh");
        Files.writeString(ssh, "#!/bin/sh\nexec sleep 3600\n");
        assertTrue(ssh.toFile().setExecutable(true));
        ann.git("config", "core.sshCommand", "'" + ssh + "'");
        try (ServerSocket silent = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            for (String url : List.of("http://localhost:" + silent.getLocalPort() + "/bank.git",
                    "ssh://ann@example.invalid" + server)) {
                ann.git("remote", "set-url", "origin", url);
                AtomicBoolean cancelled = new AtomicBoolean();
                Progress progress = new Progress() {
                    @Override
                    public boolean isCancelled() {
                        // the first question comes before anything is sent
                        return cancelled.getAndSet(true);
                    }
                };
                try (PortfolioRepository repository = ann.open()) {
                    GitException stopped = assertThrows(GitException.class,
                            () -> repository.fetch(progress, Login.NONE));
                    assertEquals(Reason.CANCELLED, stopped.reason());
                }
            }
        }
    }

    @Test
    void theBranchesAreKnownBeforeCloningAndOneIsChosen() throws Exception {
        ann.git("checkout", "-q", "-b", "ideas");
        ann.promise("_ask", "At once").commit("Idea");
        ann.git("push", "-q", "origin", "ideas");
        String url = server.toUri().toString();

        assertEquals(new RemoteBranches(List.of("ideas", "main"), Optional.of("main")),
                PortfolioRepository.remoteBranches(url, Progress.NONE, Login.NONE));
        Clone clone = new Clone(home.resolve("chosen"));
        PortfolioRepository.clone(url, Optional.of("ideas"), clone.folder(), Progress.NONE, Login.NONE);

        assertEquals("At once", clone.promise("_ask"));
        assertEquals("ideas", clone.git("branch", "--show-current"));
        GitException nowhere = assertThrows(GitException.class, () -> PortfolioRepository.remoteBranches(
                home.resolve("nowhere").toUri().toString(), Progress.NONE, Login.NONE));
        assertTrue(nowhere.getMessage().contains("nowhere"), nowhere.getMessage());
    }

    @Test
    void aFolderWithFilesIsNoPlaceForAClone() {
        GitException refused = assertThrows(GitException.class, () -> PortfolioRepository.clone(
                server.toUri().toString(), Optional.empty(), ann.folder(), Progress.NONE, Login.NONE));
        assertTrue(refused.getMessage().contains("not empty"), refused.getMessage());
    }
}
