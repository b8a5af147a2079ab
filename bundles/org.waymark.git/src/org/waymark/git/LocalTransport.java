package org.waymark.git;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Set;

import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.RepositoryCache.FileKey;
import org.eclipse.jgit.transport.BasePackFetchConnection;
import org.eclipse.jgit.transport.BasePackPushConnection;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PackTransport;
import org.eclipse.jgit.transport.PushConnection;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportProtocol;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UploadPack;
import org.eclipse.jgit.util.FS;

/**
 * The way to a repository in a folder. JGit has one of its own, whose server side prints a stack trace to the standard
 * error stream when the user cancels. Here a side that is left alone just ends, as the other one reports the problem.
 */
final class LocalTransport extends Transport implements PackTransport {

    /** JGit keeps protocols by weak references only. */
    private static final TransportProtocol PROTOCOL = new Protocol();

    private final File folder;

    private LocalTransport(Repository local, URIish uri, File folder) {
        super(local, uri);
        this.folder = folder;
    }

    /** Makes JGit take this way from now on; further calls change nothing. */
    static void register() {
        if (!getTransportProtocols().contains(PROTOCOL)) {
            register(PROTOCOL);
        }
    }

    private static final class Protocol extends TransportProtocol {

        @Override
        public String getName() {
            return "Waymark local";
        }

        @Override
        public Set<String> getSchemes() {
            return Set.of("file");
        }

        /** A file is a bundle, which JGit reads itself. */
        @Override
        public boolean canHandle(URIish uri, Repository local, String remoteName) {
            boolean here = uri.getPath() != null && uri.getHost() == null && uri.getUser() == null
                    && uri.getPort() <= 0 && (uri.getScheme() == null || getSchemes().contains(uri.getScheme()));
            return here && local != null && folder(uri, local) != null;
        }

        @Override
        public Transport open(URIish uri, Repository local, String remoteName) throws TransportException {
            File folder = folder(uri, local);
            if (folder == null) {
                throw new NoRemoteRepositoryException(uri, uri.getPath());
            }
            return new LocalTransport(local, uri, folder);
        }

        /** Returns the folder of a repository, by JGit's contract null if there is none. */
        private static File folder(URIish uri, Repository local) {
            File from = local.isBare() ? local.getDirectory() : local.getWorkTree();
            File path = local.getFS().resolve(from, uri.getPath());
            return path.isFile() ? null : FileKey.resolve(path, FS.DETECTED);
        }
    }

    @Override
    public FetchConnection openFetch() throws NotSupportedException, TransportException {
        return new Fetch();
    }

    @Override
    public PushConnection openPush() throws NotSupportedException, TransportException {
        return new Push();
    }

    @Override
    public void close() {
        // each connection closes what it opened
    }

    private final class Fetch extends BasePackFetchConnection {

        private final Server server;

        Fetch() throws TransportException {
            super(LocalTransport.this);
            server = new Server((repository, in, out) -> new UploadPack(repository).upload(in, out, null));
            init(server.toClient, server.fromClient);
            readAdvertisedRefs();
        }

        @Override
        public void close() {
            super.close();
            server.end();
        }
    }

    private final class Push extends BasePackPushConnection {

        private final Server server;

        Push() throws TransportException {
            super(LocalTransport.this);
            server = new Server((repository, in, out) -> new ReceivePack(repository).receive(in, out,
                    OutputStream.nullOutputStream()));
            init(server.toClient, server.fromClient);
            readAdvertisedRefs();
        }

        @Override
        public void close() {
            super.close();
            server.end();
        }
    }

    /** Serves one client over pipes. */
    private interface Service {

        void serve(Repository repository, InputStream in, OutputStream out) throws Exception;
    }

    /** The other side: a repository served in a thread of its own. */
    private final class Server {

        private final PipedInputStream toClient = new PipedInputStream(1 << 16);
        private final PipedOutputStream fromClient = new PipedOutputStream();
        private final Thread thread;

        Server(Service service) throws TransportException {
            try {
                PipedInputStream in = new PipedInputStream(fromClient, 1 << 16);
                PipedOutputStream out = new PipedOutputStream(toClient);
                Repository repository = new RepositoryBuilder().setFS(NoHooks.fileSystem()).setGitDir(folder).build();
                thread = Thread.ofPlatform().daemon().name("git server")
                        .start(() -> serve(service, repository, in, out));
            } catch (IOException e) {
                throw new TransportException(uri, e.getMessage(), e);
            }
        }

        private static void serve(Service service, Repository repository, PipedInputStream in, PipedOutputStream out) {
            try (repository; in; out) {
                service.serve(repository, in, out);
            } catch (Exception e) {
                // the client sees the closed pipe and reports it, unless it was the client that left
                return;
            }
        }

        void end() {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
