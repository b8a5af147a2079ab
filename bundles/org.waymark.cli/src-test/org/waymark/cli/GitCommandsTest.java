package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code waymark git install}, {@code uninstall} and {@code status}. */
class GitCommandsTest {

    @TempDir
    private Path folder;

    private GitWorld world;
    private Path clone;
    private Shell shell;

    @AfterEach
    void closeWorld() {
        world.close();
    }

    @BeforeEach
    void repository() throws IOException {
        world = new GitWorld(folder);
        clone = Files.createDirectories(folder.resolve("clone"));
        world.ok(clone, "init", "-q", "-b", "main");
        shell = world.shell(clone);
    }

    private Shell.Run install(String... more) {
        List<String> args = new ArrayList<>(List.of("git", "install", "--launcher",
                world.launcher().toString()));
        args.addAll(List.of(more));
        return shell.run(args.toArray(String[]::new));
    }

    @Test
    void whatIsInstalledCanBeUninstalledWithoutATrace() throws IOException {
        Files.writeString(clone.resolve(".gitattributes"), "*.png binary\n");
        String config = Files.readString(clone.resolve(".git/config"));
        assertEquals(1, shell.run("git", "status").code());
        Shell.Run install = install("--hook");
        assertEquals(0, install.code(), install.err());
        assertEquals(0, install("--hook").code());
        assertEquals("*.png binary\n*.cjm text eol=lf merge=waymark diff=waymark\n",
                Files.readString(clone.resolve(".gitattributes")));
        Shell.Run status = shell.run("git", "status");
        assertEquals(0, status.code(), status.out());
        assertTrue(status.out().contains(world.launcher().toString()));
        assertTrue(Files.isExecutable(clone.resolve(".git/hooks/pre-commit")));
        assertEquals(0, shell.run("git", "uninstall").code());
        assertEquals("*.png binary\n", Files.readString(clone.resolve(".gitattributes")));
        assertEquals(config, Files.readString(clone.resolve(".git/config")));
        assertFalse(Files.exists(clone.resolve(".git/hooks/pre-commit")));
        assertEquals(1, shell.run("git", "status").code());
    }

    @Test
    void globalServesEveryRepositoryOfTheUser() throws IOException {
        assertEquals(0, install("--global").code());
        assertFalse(Files.exists(clone.resolve(".gitattributes")));
        assertEquals(0, shell.run("git", "status").code());
        assertTrue(Files.readString(world.home().resolve(".gitconfig")).contains("merge %O %A %B"));
        assertEquals(0, shell.run("git", "uninstall", "--global").code());
        assertEquals(1, shell.run("git", "status").code());
    }

    @Test
    void globalShowsDifferencesOutsideARepositoryToo() throws IOException {
        assertEquals(0, install("--global").code());
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("a.cjm"), Portfolios.sound());
        Files.writeString(outside.resolve("b.cjm"), Portfolios.sound().replaceFirst("name=\"", "name=\"New "));
        Shell.Run diff = world.git(outside, "diff", "--no-index", "a.cjm", "b.cjm");
        assertEquals(1, diff.code(), diff.out() + diff.err());
        assertTrue(diff.out().contains("New "), diff.out());
    }

    @Test
    void aCommandOfAnotherVersionOrAJavaThatIsGoneIsTold() {
        install();
        assertEquals("", shell.run("git", "status").err());
        world.install("#!/bin/sh\necho waymark 9.9.9\n");
        Shell.Run other = shell.run("git", "status");
        assertEquals(1, other.code());
        assertEquals(1, other.errors().size(), other.err());
        assertTrue(other.err().contains("waymark 9.9.9"), other.err());
        world.install("#!/bin/sh\necho 'waymark: Java 21 or newer is needed' >&2\nexit 2\n");
        Shell.Run old = shell.run("git", "status");
        assertEquals(1, old.code());
        assertTrue(old.err().contains("does not answer: Java 21 or newer is needed"), old.err());
    }

    @Test
    void theJavaOfTheInstallationIsRemembered() {
        install("--hook");
        world.install("#!/bin/sh\necho \"$WAYMARK_JAVA_HOME\" >> '" + folder.resolve("javas") + "'\necho \"$@\"\n");
        shell.write("bank.cjm", Portfolios.sound());
        world.commit(clone, "sound");
        shell.write("bank.cjm", Portfolios.withWarning());
        assertTrue(world.ok(clone, "diff").contains("text --alone --lang en -- "));
        String home = System.getProperty("java.home");
        assertEquals(List.of(home, home, home), world.shell(folder).read("javas").lines().toList());
    }

    @Test
    void textsThatAnEarlierVersionLetGitKeepAreDropped() {
        world.ok(clone, "config", "diff.waymark.cachetextconv", "true");
        world.ok(clone, "commit", "-q", "--allow-empty", "-m", "begin");
        world.ok(clone, "update-ref", "refs/notes/textconv/waymark", "HEAD");
        install();
        assertEquals(1, world.git(clone, "config", "diff.waymark.cachetextconv").code());
        assertEquals("", world.ok(clone, "for-each-ref", "refs/notes"));
    }

    @Test
    void theHookStopsACommitOfABrokenPortfolio() {
        install("--hook");
        shell.write("bank.cjm", Portfolios.sound());
        world.commit(clone, "sound");
        shell.write("bank.cjm", Portfolios.sound().replace("</cjm:Portfolio>", ""));
        world.ok(clone, "add", "-A");
        Shell.Run commit = world.git(clone, "commit", "-q", "-m", "broken");
        assertEquals(1, commit.code() == 0 ? 0 : 1, commit.out());
        assertTrue(commit.out().contains("bank.cjm"), commit.out());
        shell.write("readme.txt", "no portfolio");
        world.ok(clone, "reset", "-q", "--hard");
        world.commit(clone, "nothing to check");
    }

    @Test
    void aHookOfTheTeamIsLeftAlone() throws IOException {
        Path hook = clone.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\necho team\n");
        Shell.Run install = install("--hook");
        assertEquals(2, install.code());
        assertTrue(install.err().contains("another pre-commit hook"), install.err());
        assertEquals("#!/bin/sh\necho team\n", Files.readString(hook));
        assertFalse(Files.exists(clone.resolve(".gitattributes")));
    }

    @Test
    void withoutAWorkTreeThereIsAMessage() throws IOException {
        Path nowhere = Files.createDirectories(folder.resolve("nowhere"));
        Shell.Run none = world.shell(nowhere).run("git", "status");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("is not in a git work tree"), none.err());
        Path bare = Files.createDirectories(folder.resolve("bare.git"));
        world.ok(bare, "init", "-q", "--bare");
        assertTrue(world.shell(bare).run("git", "install", "--launcher", world.launcher().toString()).err()
                .contains("bare repository"));
    }

    @Test
    void aLauncherThatIsGoneIsTold() {
        install();
        assertTrue(world.launcher().toFile().delete());
        Shell.Run status = shell.run("git", "status");
        assertEquals(1, status.code());
        assertEquals(1, status.errors().size(), status.err());
        assertTrue(status.err().contains("which does not answer"), status.err());
        assertEquals(2, install().code());
    }
}
