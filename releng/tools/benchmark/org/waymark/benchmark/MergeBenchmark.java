package org.waymark.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.tools.ToolProvider;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.compare.FileMerge;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.task.DiffTask;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.Progress;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Difference and merge of 44,000 objects beside a plain load of one side; the driver beside a bare EMF program. */
final class MergeBenchmark {

    private static final int CHANGES = 200;

    private static final String BARE = """
            import java.io.File;
            import java.util.Map;
            import org.eclipse.emf.common.util.URI;
            import org.eclipse.emf.ecore.resource.ResourceSet;
            import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
            import org.eclipse.emf.ecore.xmi.XMLResource;
            import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
            import org.waymark.model.cjm.CjmPackage;

            public final class Bare {
                public static void main(String[] files) throws Exception {
                    XMIResourceImpl ours = null;
                    for (int i = 0; i < 3; i++) {
                        ResourceSet set = new ResourceSetImpl();
                        set.getPackageRegistry().put(CjmPackage.eNS_URI, CjmPackage.eINSTANCE);
                        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(files[i])) {
                            @Override
                            protected boolean useUUIDs() {
                                return true;
                            }
                        };
                        set.getResources().add(resource);
                        resource.load(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
                        ours = i == 1 ? resource : ours;
                    }
                    ours.setURI(URI.createFileURI(files[3]));
                    ours.save(Map.of(XMLResource.OPTION_LINE_WIDTH, 1, XMLResource.OPTION_ENCODING, "UTF-8"));
                }
            }
            """;

    private MergeBenchmark() {
    }

    static void run(Meter meter) throws Exception {
        Path folder = Files.createTempDirectory("waymark-benchmark");
        try {
            inMemory(meter, folder);
            driver(meter, folder);
        } finally {
            try (var left = Files.list(folder)) {
                for (Path file : (Iterable<Path>) left::iterator) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void inMemory(Meter meter, Path folder) throws Exception {
        Path base = folder.resolve("base.cjm");
        PortfolioFiles.save(PortfolioFiles.create(base, BigPortfolio.of(100, 40, 40, 6)));
        Path ours = side(folder, base, "ours.cjm", 1, CHANGES);
        Path theirs = side(folder, base, "theirs.cjm", 2, CHANGES);
        Path place = folder.resolve("big.cjm");
        meter.note("merge: load three, merge, serialise; diff: load two, compare; %d changes on each side", CHANGES);
        meter.compare("merge", 9, () -> new FileMerge(place, "big.theirs.cjm").merge(() -> Files.readAllBytes(base),
                Files.readAllBytes(ours), () -> Files.readAllBytes(theirs)), "plain EMF XMI load of one",
                () -> FilesBenchmark.plainLoad(ours));
        DiffTask diff = new DiffTask(new NamedFile(base), new NamedFile(ours), folder);
        meter.compare("diff", 9, () -> diff.run(Progress.NONE), "plain EMF XMI load of one",
                () -> FilesBenchmark.plainLoad(ours));
    }

    /** The portfolio after so many changes, as another person would make them. */
    private static Path side(Path folder, Path base, String name, long seed, int changes) throws Exception {
        PortfolioDocument document = PortfolioFiles.load(base);
        List<Touchpoint> touchpoints = new ArrayList<>();
        EcoreUtil.getAllContents(document.portfolio(), true).forEachRemaining(each -> {
            if (each instanceof Touchpoint touchpoint) {
                touchpoints.add(touchpoint);
            }
        });
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            Touchpoint touchpoint = touchpoints.get(random.nextInt(touchpoints.size()));
            switch (i % 5) {
                case 0 -> touchpoint.setPromise("Promise " + seed + ' ' + i);
                case 1 -> touchpoint.setImportance(1 + random.nextInt(5));
                case 2 -> {
                    PainPoint pain = CjmFactory.eINSTANCE.createPainPoint();
                    pain.setName("Pain " + seed + ' ' + i);
                    touchpoint.getPainPoints().add(pain);
                }
                case 3 -> touchpoint.getEmotions().removeLast();
                default -> {
                    Stage stage = (Stage) touchpoint.eContainer();
                    stage.getTouchpoints().move(random.nextInt(stage.getTouchpoints().size()), touchpoint);
                }
            }
            if (touchpoint.getEmotions().isEmpty()) {
                touchpoints.remove(touchpoint);
            }
        }
        Path file = folder.resolve(name);
        Files.write(file, CanonicalText.files(document).get(base));
        return file;
    }

    private static void driver(Meter meter, Path folder) throws Exception {
        Path product = Path.of(System.getProperty("waymark.product"));
        Path base = folder.resolve("small.cjm");
        PortfolioFiles.save(PortfolioFiles.create(base, BigPortfolio.of(2, 18, 8, 5)));
        Path ours = side(folder, base, "small-ours.cjm", 1, 10);
        Path theirs = side(folder, base, "small-theirs.cjm", 2, 10);
        Path out = folder.resolve("out.cjm");
        String jars = product.resolve("cli/lib") + File.separator + '*';
        Path source = Files.writeString(folder.resolve("Bare.java"), BARE);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        if (ToolProvider.getSystemJavaCompiler().run(null, said, said, "-proc:none", "-cp",
                System.getProperty("java.class.path"), source.toString()) != 0) {
            throw new IOException(said.toString());
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> files = List.of(base.toString(), ours.toString(), theirs.toString());
        List<String> bare = new ArrayList<>(List.of(java, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=off",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", folder + File.pathSeparator + jars, "Bare"));
        bare.addAll(files);
        bare.add(out.toString());
        List<String> command = new ArrayList<>(List.of(product.resolve("waymark").toString(), "merge"));
        command.addAll(files);
        command.addAll(List.of("-o", out.toString(), "--path", "small.cjm"));
        meter.comparePrograms("driver", 9, () -> Meter.finish(command), "bare EMF program: load three, save",
                () -> Meter.finish(bare));
    }
}
