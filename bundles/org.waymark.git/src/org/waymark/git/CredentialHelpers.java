package org.waymark.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.UnsupportedCredentialItem;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.waymark.git.Login.Credentials;

/** Takes names and passwords from git's own credential helpers ({@code git credential}), then from the user. */
final class CredentialHelpers extends CredentialsProvider {

    private record Used(String description, Credentials credentials) {
    }

    private final Path folder;
    private final Login login;
    private Optional<Used> used = Optional.empty();

    /** @param folder the folder git runs in, so that it reads the configuration of that repository */
    CredentialHelpers(Path folder, Login login) {
        this.folder = folder;
        this.login = login;
    }

    @Override
    public boolean isInteractive() {
        return login != Login.NONE;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        return Stream.of(items).allMatch(item -> item instanceof CredentialItem.Username
                || item instanceof CredentialItem.Password || item instanceof CredentialItem.InformationalMessage);
    }

    @Override
    public boolean get(URIish url, CredentialItem... items) throws UnsupportedCredentialItem {
        if (!supports(items)) {
            return false;
        }
        String description = description(url);
        Optional<Credentials> found = fill(description).or(() -> login.ask(url.toString()));
        used = found.map(credentials -> new Used(description, credentials));
        found.ifPresent(credentials -> {
            for (CredentialItem item : items) {
                switch (item) {
                    case CredentialItem.Username name -> name.setValue(credentials.user());
                    case CredentialItem.Password secret -> secret.setValue(credentials.password().toCharArray());
                    default -> {
                        // an informational message has no answer
                    }
                }
            }
        });
        return found.isPresent();
    }

    /** Tells the helpers that the remote rejected the credentials. */
    @Override
    public void reset(URIish url) {
        tell("reject");
    }

    /** Tells the helpers that the remote accepted the credentials. */
    void approve() {
        tell("approve");
    }

    private void tell(String verdict) {
        used.ifPresent(known -> run(verdict, known.description() + "username=" + known.credentials().user()
                + "\npassword=" + known.credentials().password() + '\n'));
        used = Optional.empty();
    }

    private Optional<Credentials> fill(String description) {
        return run("fill", description).flatMap(said -> {
            Map<String, String> values = new HashMap<>();
            said.lines().filter(line -> line.indexOf('=') > 0).forEach(line -> values.put(
                    line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
            return values.containsKey("username") && values.containsKey("password")
                    ? Optional.of(new Credentials(values.get("username"), values.get("password")))
                    : Optional.empty();
        });
    }

    private static String description(URIish url) {
        StringBuilder out = new StringBuilder();
        append(out, "protocol", url.getScheme());
        append(out, "host", url.getPort() > 0 ? url.getHost() + ':' + url.getPort() : url.getHost());
        append(out, "path", url.getPath() == null ? null : url.getPath().replaceFirst("^/", ""));
        append(out, "username", url.getUser());
        return out.toString();
    }

    private static void append(StringBuilder out, String key, String value) {
        // a line break would start another attribute, possibly one that names another host
        if (value != null && value.indexOf('\n') < 0 && value.indexOf('\r') < 0 && value.indexOf('\0') < 0) {
            out.append(key).append('=').append(value).append('\n');
        }
    }

    /**
     * Runs a credential helper and returns its output; empty if there is no git program or the helper has no answer.
     */
    private Optional<String> run(String verb, String input) {
        ProcessBuilder builder = new ProcessBuilder(List.of("git", "credential", verb)).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0"); // there is no terminal to answer at
        try {
            Process process = builder.start();
            try (var in = process.getOutputStream()) {
                in.write((input + '\n').getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
