package org.waymark.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jgit.lib.GpgConfig;
import org.eclipse.jgit.lib.GpgSignature;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.Signer;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.waymark.core.text.Messages;

/** Signs with the program that git itself would use: gpg, gpgsm or ssh-keygen. These ask for passphrases themselves. */
final class ExternalSigner implements Signer {

    @Override
    public GpgSignature sign(Repository repository, GpgConfig config, byte[] data, PersonIdent committer, String key,
            CredentialsProvider credentials) throws IOException {
        String named = key == null || key.isBlank() ? config.getSigningKey() : key;
        List<String> command = switch (config.getKeyFormat()) {
            case OPENPGP -> List.of(program(config, "gpg"), "-bsau", person(named, committer));
            case X509 -> List.of(program(config, "gpgsm"), "-bsau", person(named, committer));
            case SSH -> List.of(program(config, "ssh-keygen"), "-Y", "sign", "-n", "git", "-f", file(named));
        };
        return new GpgSignature(run(command, data, repository));
    }

    @Override
    public boolean canLocateSigningKey(Repository repository, GpgConfig config, PersonIdent committer, String key,
            CredentialsProvider credentials) {
        return true;
    }

    private static String program(GpgConfig config, String usual) {
        return Optional.ofNullable(config.getProgram()).filter(program -> !program.isBlank()).orElse(usual);
    }

    private static String person(String key, PersonIdent committer) {
        return key == null || key.isBlank()
                ? committer.getName() + " <" + committer.getEmailAddress() + '>'
                : key;
    }

    /**
     * Returns the key file for ssh-keygen.
     *
     * @throws IOException if the configuration holds the key itself, as ssh-keygen only takes a file
     */
    private static String file(String key) throws IOException {
        if (key == null || key.isBlank() || key.startsWith("key::") || key.startsWith("ssh-")) {
            throw new IOException(messages().get("git_signKeyFile"));
        }
        return key.startsWith("~/") ? System.getProperty("user.home") + key.substring(1) : key;
    }

    private static byte[] run(List<String> command, byte[] data, Repository repository) throws IOException {
        Process process = new ProcessBuilder(command).directory(repository.getWorkTree()).start();
        CompletableFuture<String> complaint = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        try (OutputStream in = process.getOutputStream()) {
            in.write(data);
        } catch (IOException e) {
            // the program closed its input early; standard error holds the reason
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
        byte[] signature = process.getInputStream().readAllBytes();
        try {
            if (process.waitFor() != 0 || signature.length == 0) {
                throw new IOException(messages().get("git_notSigned", command.getFirst(), complaint.join().strip()));
            }
            return signature;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(messages().get("git_cancelled"), e);
        }
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Messages messages() {
        return Messages.of(ExternalSigner.class);
    }
}
