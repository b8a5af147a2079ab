package org.waymark.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;

/**
 * The files of a process that is watched from below: before each operation that changes a file, the watched folder is
 * copied, as a kill at this moment would leave it. The product does not know of it: Java puts this provider beneath every
 * {@link Path} with {@code -Djava.nio.file.spi.DefaultFileSystemProvider}. The system properties {@code freeze.folder}
 * and {@code freeze.into} name the watched folder and the one that receives the copies 0, 1, 2 ...
 */
public final class FreezingFiles extends FileSystemProvider {

    private final FileSystemProvider real;
    private final FileSystem system;
    private final Path folder;
    private final Path into;
    private int frozen;

    /** Called by Java with the provider it would use. */
    public FreezingFiles(FileSystemProvider real) {
        this.real = real;
        FileSystem below = real.getFileSystem(URI.create("file:///"));
        folder = below.getPath(System.getProperty("freeze.folder"));
        into = below.getPath(System.getProperty("freeze.into"));
        system = new Below(below);
    }

    /** Copies the watched folder, if the changed file is in it. */
    private synchronized void freeze(Path changed) throws IOException {
        if (!changed.toAbsolutePath().normalize().startsWith(folder)) {
            return;
        }
        Path copy = into.resolve(String.valueOf(frozen++));
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(copy.resolve(folder.relativize(dir)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, copy.resolve(folder.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** The path below one of ours. */
    private static Path real(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof Ours ours
                ? ours.path()
                : path;
    }

    private Path ours(Path path) {
        return (Path) Proxy.newProxyInstance(FreezingFiles.class.getClassLoader(), new Class<?>[]{Path.class},
                new Ours(path, this));
    }

    /** A path of this file system: that of the real one, with paths in and out exchanged. */
    private record Ours(Path path, FreezingFiles files) implements java.lang.reflect.InvocationHandler {

        @Override
        public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return files.system;
            }
            if (method.getName().equals("toFile")) {
                return new java.io.File(path.toString());
            }
            Object[] below = arguments == null ? new Object[0] : arguments.clone();
            for (int i = 0; i < below.length; i++) {
                below[i] = below[i] instanceof Path each ? real(each) : below[i];
            }
            Object result;
            try {
                result = method.invoke(path, below);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (result instanceof Iterator<?> names) {
                List<Path> all = new ArrayList<>();
                names.forEachRemaining(name -> all.add(files.ours((Path) name)));
                return all.iterator();
            }
            return result instanceof Path each ? files.ours(each) : result;
        }
    }

    /** The only file system of this provider. */
    private final class Below extends FileSystem {

        private final FileSystem below;

        private Below(FileSystem below) {
            this.below = below;
        }

        @Override
        public FileSystemProvider provider() {
            return FreezingFiles.this;
        }

        @Override
        public void close() throws IOException {
            below.close();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return below.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            List<Path> roots = new ArrayList<>();
            below.getRootDirectories().forEach(root -> roots.add(ours(root)));
            return roots;
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return below.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return below.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return ours(below.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            PathMatcher matcher = below.getPathMatcher(pattern);
            return path -> matcher.matches(real(path));
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return below.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return below.newWatchService();
        }
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
        return real.newFileSystem(uri, env);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return ours(real.getPath(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        freezeIfWritten(path, options);
        return real.newByteChannel(real(path), options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        freezeIfWritten(path, options);
        return real.newFileChannel(real(path), options, attributes);
    }

    @Override
    public java.nio.channels.AsynchronousFileChannel newAsynchronousFileChannel(Path path,
            Set<? extends OpenOption> options, ExecutorService executor, FileAttribute<?>... attributes)
            throws IOException {
        freezeIfWritten(path, options);
        return real.newAsynchronousFileChannel(real(path), options, executor, attributes);
    }

    private void freezeIfWritten(Path path, Set<? extends OpenOption> options) throws IOException {
        if (options.stream().anyMatch(option -> !option.toString().equals("READ"))) {
            freeze(real(path));
        }
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> stream = real.newDirectoryStream(real(dir), path -> filter.accept(ours(path)));
        List<Path> all = new ArrayList<>();
        try (stream) {
            stream.forEach(path -> all.add(ours(path)));
        }
        return new DirectoryStream<>() {

            @Override
            public Iterator<Path> iterator() {
                return all.iterator();
            }

            @Override
            public void close() {
                all.clear();
            }
        };
    }

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attributes) throws IOException {
        freeze(real(dir));
        real.createDirectory(real(dir), attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        freeze(real(link));
        real.createSymbolicLink(real(link), real(target), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        freeze(real(link));
        real.createLink(real(link), real(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        freeze(real(path));
        real.delete(real(path));
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return ours(real.readSymbolicLink(real(link)));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        freeze(real(target));
        real.copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        freeze(real(target));
        real.move(real(source), real(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(path), attribute, value, options);
    }
}
