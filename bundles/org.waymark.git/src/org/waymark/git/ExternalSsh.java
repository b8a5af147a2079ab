package org.waymark.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteSession2;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/** Connects with the user's own ssh and its configuration, keys and agent, as git does. */
final class ExternalSsh extends SshSessionFactory {

    private final Optional<String> configured;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();

    /** @param configured value of {@code core.sshCommand} */
    ExternalSsh(Optional<String> configured) {
        this.configured = configured;
    }

    @Override
    public RemoteSession2 getSession(URIish url, CredentialsProvider credentials, FS fileSystem, int timeout)
            throws TransportException {
        if (url.getHost() == null || url.getHost().startsWith("-")
                || url.getUser() != null && url.getUser().startsWith("-")) {
            throw new TransportException(url, "bad host name"); // ssh would take it for an option
        }
        return new Session(url, fileSystem);
    }

    /** Ends all running connections. */
    void hangUp() {
        running.forEach(Process::destroy);
    }

    @Override
    public String getType() {
        return "external";
    }

    private final class Session implements RemoteSession2 {

        private final URIish url;
        private final FS fileSystem;
        private final List<Process> processes = new ArrayList<>();

        Session(URIish url, FS fileSystem) {
            this.url = url;
            this.fileSystem = fileSystem;
        }

        @Override
        public Process exec(String command, int timeout) throws IOException {
            return exec(command, Map.of(), timeout);
        }

        @Override
        public Process exec(String command, Map<String, String> environment, int timeout) throws IOException {
            ProcessBuilder builder = builder(command);
            builder.environment().putAll(environment);
            Process process = builder.start();
            processes.add(process);
            running.add(process);
            return process;
        }

        private ProcessBuilder builder(String command) {
            Optional<String> shellCommand = Optional.ofNullable(System.getenv("GIT_SSH_COMMAND")).or(() -> configured);
            String program = Optional.ofNullable(System.getenv("GIT_SSH")).orElse("ssh");
            boolean putty = shellCommand.orElse(program).toLowerCase(Locale.ROOT).contains("plink");
            List<String> words = new ArrayList<>();
            if (!putty && shellCommand.isEmpty() && System.getenv("SSH_ASKPASS") == null) {
                // a prompt on an invisible terminal would wait for ever
                words.add("-oBatchMode=yes");
            }
            if (url.getPort() > 0) {
                words.add(putty ? "-P" : "-p");
                words.add(String.valueOf(url.getPort()));
            }
            words.add(url.getUser() == null ? url.getHost() : url.getUser() + '@' + url.getHost());
            words.add(command);
            if (shellCommand.isPresent()) {
                return fileSystem.runInShell(shellCommand.get(), words.toArray(String[]::new));
            }
            words.addFirst(program);
            return new ProcessBuilder(words);
        }

        @Override
        public void disconnect() {
            processes.forEach(Process::destroy);
            processes.forEach(running::remove);
        }
    }
}
