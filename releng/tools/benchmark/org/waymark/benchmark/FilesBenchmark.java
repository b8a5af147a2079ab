package org.waymark.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmPackage;

/** Loading, serialising and saving 44,000 objects beside plain EMF XMI with the same options and ids. */
final class FilesBenchmark {

    private static final Map<Object, Object> OPTIONS = new HashMap<>(Map.of(
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true, XMLResource.OPTION_LINE_WIDTH, 1,
            XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)));

    private FilesBenchmark() {
    }

    static void run(Meter meter) throws Exception {
        Path folder = Files.createTempDirectory("waymark-benchmark");
        Path file = folder.resolve("big.cjm");
        PortfolioFiles.save(PortfolioFiles.create(file, BigPortfolio.of(100, 40, 40, 6)));
        PortfolioDocument document = PortfolioFiles.load(file);
        int objects = 1;
        for (var all = EcoreUtil.getAllContents(document.portfolio(), true); all.hasNext(); all.next()) {
            objects++;
        }
        meter.note("%,d objects, %.1f MB", objects, Files.size(file) / 1e6);
        Resource plain = plainLoad(file);
        meter.compare("load", 15, () -> PortfolioFiles.load(file), "plain EMF XMI load", () -> plainLoad(file));
        meter.compare("serialise", 15, () -> CanonicalText.of(document), "plain EMF XMI save to memory",
                () -> plainText(plain));
        long[] turn = {0};
        meter.compare("save", 7, () -> {
            document.portfolio().setDescription("turn " + turn[0]++);
            PortfolioFiles.save(document);
            return null;
        }, "plain EMF XMI save, unflushed", () -> Files.write(folder.resolve("plain.cjm"), plainText(plain)));
        for (Path left : new Path[]{file, folder.resolve("plain.cjm"), folder}) {
            Files.deleteIfExists(left);
        }
    }

    static Resource plainLoad(Path file) throws Exception {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(CjmPackage.eNS_URI, CjmPackage.eINSTANCE);
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString())) {
            @Override
            protected boolean useUUIDs() {
                return true;
            }
        };
        set.getResources().add(resource);
        resource.load(OPTIONS);
        return resource;
    }

    private static byte[] plainText(Resource resource) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, OPTIONS);
        return out.toByteArray();
    }
}
