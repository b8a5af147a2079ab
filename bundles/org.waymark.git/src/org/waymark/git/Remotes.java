package org.waymark.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.api.CloneCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.LsRemoteCommand;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.RemoteRefUpdate.Status;
import org.eclipse.jgit.transport.SshTransport;
import org.waymark.core.task.Progress;
import org.waymark.core.text.Messages;
import org.waymark.git.GitException.Reason;

/** Fetches, pushes and clones. */
final class Remotes {

    /** Seconds without a received byte after which a connection is given up. */
    private static final int TIMEOUT = 60;

    private final Messages messages = Messages.of(Remotes.class);
    private final Repository repository;
    private final Path root;

    Remotes(Repository repository, Path root) {
        this.repository = repository;
        this.root = root;
    }

    static {
        LocalTransport.register();
    }

    static void clone(String url, Optional<String> branch, Path folder, Progress progress, Login login)
            throws GitException {
        Messages messages = Messages.of(Remotes.class);
        try (Stream<Path> content = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            if (content.findAny().isPresent()) {
                throw new GitException(Reason.OTHER, messages.get("git_folderNotEmpty", folder));
            }
        } catch (IOException e) {
            throw Failures.because(e);
        }
        Path around = Stream.iterate(folder.toAbsolutePath(), Path::getParent).filter(Files::isDirectory).findFirst()
                .orElseThrow();
        CloneCommand command = Git.cloneRepository().setURI(url).setDirectory(folder.toFile())
                .setFs(NoHooks.fileSystem()).setProgressMonitor(new Monitor(progress));
        branch.ifPresent(command::setBranch);
        Line line = line(command, around, Optional.empty(), login);
        try {
            NetworkCall.run(progress, line::hangUp, () -> {
                command.call().close();
                return folder;
            });
            line.credentials.approve();
        } catch (Exception e) {
            throw Failures.ofNetwork(e, url, progress);
        }
    }

    static RemoteBranches branches(String url, Progress progress, Login login) throws GitException {
        LsRemoteCommand command = Git.lsRemoteRepository().setRemote(url);
        Line line = line(command, Path.of(System.getProperty("user.home")), Optional.empty(), login);
        try {
            Map<String, Ref> refs = NetworkCall.run(progress, line::hangUp, command::callAsMap);
            line.credentials.approve();
            List<String> names = refs.keySet().stream().filter(name -> name.startsWith(Constants.R_HEADS))
                    .map(Repository::shortenRefName).sorted().toList();
            Optional<String> main = Optional.ofNullable(refs.get(Constants.HEAD)).filter(Ref::isSymbolic)
                    .map(head -> Repository.shortenRefName(head.getTarget().getName()));
            return new RemoteBranches(names, main);
        } catch (Exception e) {
            throw Failures.ofNetwork(e, url, progress);
        }
    }

    /** The way a command reaches the remote: credentials for http, or ssh. */
    private record Line(CredentialHelpers credentials, ExternalSsh ssh) {

        void hangUp() {
            ssh.hangUp();
        }
    }

    private static Line line(TransportCommand<?, ?> command, Path folder, Optional<String> sshCommand, Login login) {
        Line line = new Line(new CredentialHelpers(folder, login), new ExternalSsh(sshCommand));
        command.setCredentialsProvider(line.credentials);
        command.setTimeout(TIMEOUT);
        command.setTransportConfigCallback(transport -> {
            if (transport instanceof SshTransport secure) {
                secure.setSshSessionFactory(line.ssh);
            }
        });
        return line;
    }

    private Line line(TransportCommand<?, ?> command, Login login) {
        return line(command, root, Optional.ofNullable(repository.getConfig().getString(
                ConfigConstants.CONFIG_CORE_SECTION, null, "sshCommand")), login);
    }

    void fetch(Progress progress, Login login) throws GitException {
        String remote = remote();
        try (Git git = new Git(repository)) {
            var command = git.fetch().setRemote(remote).setProgressMonitor(new Monitor(progress));
            Line line = line(command, login);
            NetworkCall.run(progress, line::hangUp, command::call);
            line.credentials.approve();
        } catch (Exception e) {
            throw Failures.ofNetwork(e, url(remote), progress);
        }
    }

    /** Pushes the current branch to its upstream branch, or to a branch of the same name if it has none yet. */
    PushOutcome push(Progress progress, Login login) throws GitException {
        String branch = branch();
        String remote = remote();
        BranchConfig config = new BranchConfig(repository.getConfig(), branch);
        String there = Optional.ofNullable(config.getMerge()).orElse(Constants.R_HEADS + branch);
        String upstream = remote + '/' + Repository.shortenRefName(there);
        try (Git git = new Git(repository)) {
            var command = git.push().setRemote(remote)
                    .setRefSpecs(new RefSpec(Constants.R_HEADS + branch + ':' + there))
                    .setProgressMonitor(new Monitor(progress));
            Line line = line(command, login);
            boolean upToDate = true;
            for (PushResult result : NetworkCall.run(progress, line::hangUp, command::call)) {
                for (RemoteRefUpdate update : result.getRemoteUpdates()) {
                    upToDate &= accepted(update, upstream);
                }
            }
            line.credentials.approve();
            follow(branch, remote, there, config);
            return new PushOutcome(upstream, upToDate);
        } catch (Exception e) {
            throw Failures.ofNetwork(e, url(remote), progress);
        }
    }

    /**
     * Checks the answer of the remote.
     *
     * @return whether there was nothing to push
     */
    private boolean accepted(RemoteRefUpdate update, String upstream) throws GitException {
        if (update.getStatus() == Status.REJECTED_NONFASTFORWARD
                || update.getStatus() == Status.REJECTED_REMOTE_CHANGED) {
            throw new GitException(Reason.BEHIND, messages.get("git_behind", upstream));
        }
        if (update.getStatus() != Status.OK && update.getStatus() != Status.UP_TO_DATE) {
            throw new GitException(Reason.OTHER, messages.get("git_pushRefused", upstream,
                    Optional.ofNullable(update.getMessage()).orElse(update.getStatus().name())));
        }
        return update.getStatus() == Status.UP_TO_DATE;
    }

    private void follow(String branch, String remote, String there, BranchConfig known) throws IOException {
        if (known.getMerge() == null) {
            StoredConfig config = repository.getConfig();
            config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, ConfigConstants.CONFIG_KEY_REMOTE, remote);
            config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, ConfigConstants.CONFIG_KEY_MERGE, there);
            config.save();
        }
    }

    /** Returns the remote branch that the current one follows, as {@code refs/remotes/origin/main}. */
    String upstream() throws GitException {
        String branch = branch();
        return Optional.ofNullable(new BranchConfig(repository.getConfig(), branch).getTrackingBranch())
                .orElseThrow(() -> new GitException(Reason.OTHER, messages.get("git_noUpstream", branch)));
    }

    private String branch() throws GitException {
        try {
            String full = repository.getFullBranch();
            if (full == null || !full.startsWith(Constants.R_HEADS)) {
                throw new GitException(Reason.OTHER, messages.get("git_detached"));
            }
            return Repository.shortenRefName(full);
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    /** Returns the remote of the current branch, else {@code origin}, else the only one. */
    private String remote() throws GitException {
        try {
            Set<String> all = repository.getRemoteNames();
            Optional<String> own = Optional.ofNullable(repository.getBranch()).map(branch -> new BranchConfig(
                    repository.getConfig(), branch).getRemote()).filter(all::contains);
            return own.or(() -> all.stream().filter(Constants.DEFAULT_REMOTE_NAME::equals).findFirst())
                    .or(() -> all.size() == 1 ? all.stream().findFirst() : Optional.empty())
                    .orElseThrow(() -> new GitException(Reason.OTHER, messages.get("git_noRemote")));
        } catch (IOException e) {
            throw Failures.because(e);
        }
    }

    private String url(String remote) {
        return Optional.ofNullable(repository.getConfig().getString(ConfigConstants.CONFIG_REMOTE_SECTION, remote,
                ConfigConstants.CONFIG_KEY_URL)).orElse(remote);
    }
}
