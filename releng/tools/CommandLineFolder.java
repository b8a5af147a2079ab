import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Run as {@code java CommandLineFolder.java LAUNCHERS PRODUCT...} by the product build. Makes the folder cli/ of a product: the bundles that the command line needs, as plain jars without signatures (signed classes cannot be in a class
 * data archive, and packages split over differently signed jars fail on a plain class path), embedded libraries beside them. Before
 * that, the database engine in the product is left with the native library of the product's platform alone, beside its jar, where it
 * is found without being unpacked at each start.
 */
public final class CommandLineFolder {
    private CommandLineFolder() {
    }

    public static void main(String[] args) throws IOException {
        Path launchers = Path.of(args[0]);
        for (String product : List.of(args).subList(1, args.length)) {
            keepOneEngine(Path.of(product));
            prepare(Path.of(product));
            renewOldClasses(launchers, Path.of(product).resolve("cli/lib"));
            addSamples(launchers.resolve("../../../samples"), Path.of(product).resolve("cli/rehearsal"));
            join(Path.of(product).resolve("cli"));
            addLaunchers(launchers, Path.of(product));
        }
    }

    private static void prepare(Path product) throws IOException {
        Path lib = product.resolve("cli/lib");
        if (Files.isDirectory(lib)) {
            try (Stream<Path> old = Files.list(lib)) {
                for (Path p : (Iterable<Path>) old::iterator) Files.delete(p);
            }
        }
        Files.createDirectories(lib);
        Map<String, Path> bundles = new LinkedHashMap<>();
        try (Stream<Path> s = Files.list(product.resolve("plugins"))) {
            s.sorted().forEach(p -> bundles.put(p.getFileName().toString().replaceFirst("_[0-9]+\\..*", ""), p));
        }
        Deque<String> todo = new ArrayDeque<>(List.of("org.waymark.cli"));
        while (!todo.isEmpty()) {
            Path bundle = bundles.remove(todo.removeFirst());
            if (bundle == null)
                continue;
            Attributes mf = manifest(bundle).getMainAttributes();
            String requires = mf.getValue("Require-Bundle");
            if (requires != null) {
                for (String clause : requires.replaceAll("\"[^\"]*\"", "").split(",")) {
                    if (!clause.contains("resolution:=optional"))
                        todo.add(clause.split(";")[0].trim());
                }
            }
            copy(bundle, lib);
        }
    }

    /**
     * Writes the jar that names the libraries in a fixed order, as what Java keeps of a rehearsal holds for one class path only, and the name of this build, which what was kept carries.
     * Our own are the first: Java opens each jar up to the one in which it finds a text.
     */
    private static void join(Path cli) throws IOException {
        List<Path> jars;
        try (Stream<Path> s = Files.list(cli.resolve("lib"))) {
            jars = s.sorted(Comparator.comparing((Path jar) -> !jar.getFileName().toString().startsWith("org.waymark.")).thenComparing(Comparator.naturalOrder())).toList();
        }
        CRC32 build = new CRC32();
        StringBuilder path = new StringBuilder();
        for (Path jar : jars) {
            path.append("lib/").append(jar.getFileName()).append(' ');
            build.update((jar.getFileName() + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis() / 1000 + "\n").getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Path> plugins = Files.list(cli.resolveSibling("plugins"))) {
            plugins.map(p -> p.resolve("engine/duckdb_jdbc.jar")).filter(Files::exists)
                    .forEach(p -> path.append("../").append(cli.getParent().relativize(p).toString().replace('\\', '/')));
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, path.toString().trim());
        new JarOutputStream(Files.newOutputStream(cli.resolve("waymark.jar")), manifest).close();
        Files.writeString(cli.resolve("build"), String.format("%08x%n", build.getValue()));
        try (Stream<Path> s = Files.list(cli)) {
            for (Path old : (Iterable<Path>) s.filter(p -> p.toString().matches(".*\\.(aot|jsa)"))::iterator) Files.delete(old);
        }
    }

    /** The native libraries of the engine by a part of the product's path, which names its platform. */
    private static final Map<String, String> ENGINES = Map.of("linux/gtk/x86_64", "libduckdb_java.so_linux_amd64",
            "win32/win32/x86_64", "libduckdb_java.so_windows_amd64", "macosx/cocoa/aarch64", "libduckdb_java.so_macos_arm64");

    private static void keepOneEngine(Path product) throws IOException {
        String place = product.toString().replace('\\', '/');
        String kept = ENGINES.entrySet().stream().filter(it -> place.contains(it.getKey())).map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> new IOException("no engine for " + product));
        try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
            Path bundle = plugins.filter(it -> it.getFileName().toString().startsWith("org.waymark.paths_")).findFirst()
                    .orElseThrow(() -> new IOException("no org.waymark.paths in " + product));
            Path jar = bundle.resolve("engine/duckdb_jdbc.jar");
            Path slim = bundle.resolve("engine/duckdb_jdbc.slim");
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                    ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(slim))) {
                for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                    if (e.getName().equals(kept)) {
                        Files.copy(in, bundle.resolve("engine").resolve(kept), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    } else if (!e.getName().startsWith("libduckdb_java")) {
                        out.putNextEntry(new ZipEntry(e.getName()));
                        in.transferTo(out);
                    }
                }
            }
            Files.move(slim, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            if (!Files.exists(bundle.resolve("engine").resolve(kept)))
                throw new IOException("no " + kept + " in " + jar);
        }
    }

    /** Gives the parser of the command line a class format that Java can keep; a Java before 24 cannot do that, and the command line is then slower by a tenth. */
    private static void renewOldClasses(Path launchers, Path lib) throws IOException {
        if (Runtime.version().feature() < 24) {
            return;
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), launchers.resolve("../../tools/OldClasses.java").toString(),
                lib.resolve("picocli.jar").toString()).inheritIO().start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("OldClasses ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Copies the portfolios that the rehearsal of the command line reads: they have an element of each kind. */
    private static void addSamples(Path samples, Path rehearsal) throws IOException {
        Files.createDirectories(rehearsal);
        for (String name : List.of("contact-centre.cjm", "retail-loan-ru.cjm")) {
            Files.copy(samples.resolve(name), rehearsal.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void addLaunchers(Path launchers, Path product) throws IOException {
        try (Stream<Path> files = Files.list(launchers)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = product.resolve(file.getFileName());
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                if (file.getFileName().toString().equals("waymark")) {
                    target.toFile().setExecutable(true, false);
                }
            }
        }
    }

    private static Manifest manifest(Path bundle) throws IOException {
        if (Files.isDirectory(bundle)) {
            try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
                return new Manifest(in);
            }
        }
        try (java.util.jar.JarFile jar = new java.util.jar.JarFile(bundle.toFile())) {
            return jar.getManifest();
        }
    }

    private static void copy(Path bundle, Path lib) throws IOException {
        Path target = lib.resolve(bundle.getFileName().toString().replaceFirst("_[0-9]+\\..*", "") + ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            out.setLevel(1);
            if (Files.isDirectory(bundle)) {
                try (Stream<Path> s = Files.walk(bundle)) {
                    for (Path p : (Iterable<Path>) s.filter(Files::isRegularFile).sorted()::iterator) {
                        String name = bundle.relativize(p).toString().replace('\\', '/');
                        if (name.startsWith("engine/")) {
                            // large, and used where it is
                            continue;
                        } else if (name.startsWith("lib/") && name.endsWith(".jar")) {
                            link(p, lib.resolve(p.getFileName()));
                        } else {
                            out.putNextEntry(new ZipEntry(name));
                            Files.copy(p, out);
                        }
                    }
                }
                return;
            }
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(bundle))) {
                for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                    String n = e.getName();
                    if (e.isDirectory() || n.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)"))
                        continue;
                    out.putNextEntry(new ZipEntry(n));
                    if (n.equals("META-INF/MANIFEST.MF")) {
                        Manifest m = new Manifest(in);
                        m.getEntries().clear();
                        m.write(out);
                    } else {
                        in.transferTo((OutputStream) out);
                    }
                }
            }
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(from, to);
        }
    }
}
