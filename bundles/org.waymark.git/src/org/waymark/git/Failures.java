package org.waymark.git;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.CheckoutConflictException;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.RefAlreadyExistsException;
import org.eclipse.jgit.api.errors.UnmergedPathsException;
import org.eclipse.jgit.errors.LockFailedException;
import org.waymark.core.task.Progress;
import org.waymark.core.text.Messages;
import org.waymark.git.GitException.Reason;

/** Translates exceptions of JGit into messages for the user. */
final class Failures {

    private static final Pattern NO_LOGIN = Pattern.compile(
            "(?i)not authorized|authentication (is required|not supported|failed)|permission denied|no CredentialsProvider");

    private Failures() {
    }

    static GitException because(Exception problem) {
        return switch (problem) {
            case GitException known -> known;
            case CheckoutConflictException conflict -> new GitException(Reason.UNCOMMITTED_CHANGES, messages().get(
                    "git_filesInTheWay", conflict.getConflictingPaths().stream().sorted().collect(
                            Collectors.joining(", "))),
                    problem);
            case UnmergedPathsException unmerged -> new GitException(Reason.OPERATION_UNDER_WAY,
                    messages().get("git_unmerged"), problem);
            case RefAlreadyExistsException exists -> other("git_branchExists", problem);
            default -> lock(problem).map(Failures::locked).orElseGet(() -> other("git_failed", problem));
        };
    }

    /** Describes the failure of a remote operation: login required, cancelled, or any other reason. */
    static GitException ofNetwork(Exception problem, String url, Progress progress) {
        if (problem instanceof GitException known) {
            return known;
        }
        if (progress.isCancelled()) {
            return new GitException(Reason.CANCELLED, messages().get("git_cancelled"), problem);
        }
        String reason = reason(problem);
        // an address may contain a password, which must not be shown
        String shown = url.replaceFirst("(//[^/@:]*):[^/@]*@", "$1@");
        String why = reason.replace(url, shown);
        why = why.startsWith(shown + ": ") ? why.substring(shown.length() + 2) : why;
        boolean login = NO_LOGIN.matcher(reason).find();
        return login
                ? new GitException(Reason.LOGIN, messages().get("git_login", shown), problem)
                : new GitException(Reason.OTHER, messages().get("git_network", shown, why), problem);
    }

    private static GitException other(String key, Exception problem) {
        return new GitException(Reason.OTHER, messages().get(key, reason(problem)), problem);
    }

    private static GitException locked(LockFailedException problem) {
        return new GitException(Reason.OTHER, messages().get("git_locked", problem.getFile()), problem);
    }

    private static Optional<LockFailedException> lock(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .filter(LockFailedException.class::isInstance).map(LockFailedException.class::cast).findFirst();
    }

    private static Messages messages() {
        return Messages.of(Failures.class);
    }

    /** Returns the innermost message, as the outer ones only repeat it. */
    static String reason(Throwable problem) {
        String reason = problem.getMessage();
        for (Throwable at = problem.getCause(); at != null; at = at.getCause()) {
            if (at.getMessage() != null && (at instanceof IOException || at instanceof GitAPIException)) {
                reason = at.getMessage();
            }
        }
        String said = reason == null ? problem.getClass().getSimpleName() : reason.replaceAll("\\s+", " ").strip();
        return said.endsWith(".") ? said : said + '.';
    }
}
